/** 32-bit FNV-1a of a string's UTF-16 units, with the bits mixed at the end. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** Features are told apart by so many bits of their hash. */
export const KEY_BITS = 26;

// A feature is a template's number and up to four values; equal features have equal keys.

export const key1 = (template: number, a: number): number =>
  (Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b)) >>> (32 - KEY_BITS);

export const key2 = (template: number, a: number, b: number): number =>
  (Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35)) >>> (32 - KEY_BITS);

export const key3 = (template: number, a: number, b: number, c: number): number =>
  (Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f)) >>>
  (32 - KEY_BITS);

export const key4 = (template: number, a: number, b: number, c: number, d: number): number =>
  (Math.imul(template, 0x9e3779b1) +
    Math.imul(a, 0x85ebca6b) +
    Math.imul(b, 0xc2b2ae35) +
    Math.imul(c, 0x27d4eb2f) +
    Math.imul(d, 0x165667b1)) >>>
  (32 - KEY_BITS);
