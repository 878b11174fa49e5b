import type { Span } from "../model/span.ts";

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a stretch of text, without their breaks, in order. Empty ones are left out. */
export function linesOf(text: string, [from, to]: Span): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(BREAK)) {
    const end = from + index;
    if (end > start) lines.push([start, end]);
    start = end + 1;
  }
  if (start < to) lines.push([start, to]);
  return lines;
}
