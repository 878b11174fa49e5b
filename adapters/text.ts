import type { Mark } from "../src/model/answer.ts";

/** How a mark is shown before the line it belongs to. */
export const signs: Record<Mark, string> = { disputed: "⚠", inferred: "≈", expected: "→" };

const breaks = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu;
// What nobody sees, and what turns the reading direction of all that follows: an article could show other words than it has.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from anywhere as one line of a chat: controls are shown by name ("[U+202E]"), lone surrogates as U+FFFD. */
export function asWritten(text: string): string {
  return text.toWellFormed().replace(breaks, " ").replace(unseen, named);
}

function named(control: string): string {
  if (control === "\t") return " ";
  return `[U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`;
}

const links = /(https?:\/\/[^\s<>"]+)/u;
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Parts that are shown whole or not at all: links, and letters with all that belongs to them. */
function atoms(text: string): string[] {
  return text
    .split(links)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : Array.from(letters.segment(part), (s) => s.segment)));
}

/**
 * The longest beginning of `text` that is at most `most` UTF-16 units long once `written` (that is, escaped), with "…"
 * where something is missing. Cuts between words where it can, and never inside a letter or a link. Escape what comes out.
 */
export function clip(text: string, most: number, written = (plain: string) => plain): string {
  if (text.length <= most && written(text).length <= most) return text;
  const parts = atoms(text.slice(0, most + 1));
  const starting = (count: number) => `${parts.slice(0, count).join("").trimEnd()}…`;
  let fits = 0;
  for (let over = parts.length; fits + 1 < over; ) {
    const middle = (fits + over) >> 1;
    if (written(starting(middle)).length <= most) fits = middle;
    else over = middle;
  }
  const space = parts.findLastIndex((part, i) => i <= fits && part === " ");
  return starting(fits - space <= longestWord && space > 0 ? space : fits);
}

const longestWord = 20;
const claimsShown = 3;

/** "[c12 c31 c44 +2]": enough to trace a line, few enough to read it; "" for none. */
export function evidence(claims: readonly string[] = []): string {
  const more = claims.length - claimsShown;
  const shown = [...claims.slice(0, claimsShown), ...(more > 0 ? [`+${more}`] : [])];
  return shown.length > 0 ? `[${shown.map((id) => clip(asWritten(id), longestWord)).join(" ")}]` : "";
}
