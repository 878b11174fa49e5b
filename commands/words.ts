/** A stretch of what was typed between spaces. `key` is set for `key:value`; its value may be quoted and hold spaces. */
export interface Word {
  readonly key: string | null;
  readonly value: string;
}

// Phones and word processors turn straight quotes into curly ones.
const quotes = /["“”„«»]/;
const keyed = /^(\p{L}[\p{L}\d-]*):(?!\/\/)/u;

/**
 * Splits what was typed into words: `Hama from:2024-12-01 to:"Dec 5"` is three.
 * A quote that is never closed reaches to the end. A web address is no `key:value`. Never throws.
 */
export function words(typed: string): Word[] {
  const found: Word[] = [];
  let rest = typed.trimStart();
  while (rest !== "") {
    const key = keyed.exec(rest)?.[1] ?? null;
    const after = key === null ? rest : rest.slice(key.length + 1);
    const [value, left] = takeValue(after);
    found.push({ key, value });
    rest = left.trimStart();
  }
  return found;
}

/** The value that `text` begins with, and what is left behind it. */
function takeValue(text: string): [value: string, rest: string] {
  if (quotes.test(text.charAt(0))) {
    const inner = text.slice(1);
    const close = inner.search(quotes);
    return close < 0 ? [inner.trim(), ""] : [inner.slice(0, close).trim(), inner.slice(close + 1)];
  }
  const end = text.search(/\s/);
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
