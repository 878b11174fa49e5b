import type { Document } from "../model/document.ts";
import { hash32 } from "./words.ts";

const length = 6;
/** One in so many runs of words is kept: enough to tell a copied story, little to store. */
const sample = 4;
const most = 400;

/** Hashes of runs of six words of the body, thinned out the same way for every document. */
export function shinglesOf(document: Document): number[] {
  const hashes = new Set<number>();
  for (const part of document.parts) {
    if (part.kind !== "body") continue;
    const words =
      document.text
        .slice(...part.span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + length <= words.length; at++) {
      const hash = hash32(words.slice(at, at + length).join(" "));
      if (hash % sample === 0) hashes.add(hash);
    }
  }
  return [...hashes].sort((a, b) => a - b).slice(0, most);
}

/** True when so much is shared that one text was copied or lightly edited. `a`, `b`: how many hashes each has. */
export const isCopy = (shared: number, a: number, b: number): boolean => shared >= 6 && shared >= 0.5 * Math.min(a, b);
