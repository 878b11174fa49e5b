import type { Numeral } from "./amount.ts";

/** Joins "20-30", "3 to 4", "between 5,000 and 6,000", "two or three"; what stands alone stays as it is. */
export function joinRanges(
  text: string,
  from: number,
  numerals: readonly Numeral[],
): (Numeral & { readonly range?: boolean })[] {
  const joined: (Numeral & { readonly range?: boolean })[] = [];
  for (const next of numerals) {
    const last = joined.at(-1);
    const range = last && !last.range && join(text, from, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

const BETWEEN = /\b(?:anywhere |somewhere )?between $/i;
const FROM = /\b(?:anywhere )?from $/i;
/** "rose from 20 to 30" tells two figures, one after the other. */
const CHANGE =
  /\b(?:r[io]se[sn]?|rising|increas\w{1,4}|rais\w{1,4}|up|climb\w{0,4}|jump\w{0,4}|gr[eo]wn?|f[ae]ll(?:en)?|drop\w{0,4}|down|cut|reduc\w{1,4}|revis\w{1,4}|went|declin\w{1,4}|swell\w{0,4}|swollen|shr[aiu]nk) (?:[\p{L}]{1,15} ){0,3}from $/iu;
const TO = /^(?: to | ?[-\u2010-\u2015] ?| and up to )$/;

function join(text: string, from: number, a: Numeral, b: Numeral): (Numeral & { range: true }) | null {
  const gap = b.start - a.end <= 12 ? text.slice(a.end, b.start) : "";
  const lead = text.slice(Math.max(from, a.start - 60), a.start);
  const opened = gap === " and " ? BETWEEN.exec(lead) : TO.test(gap) ? FROM.exec(lead) : null;
  if (!opened && !TO.test(gap) && gap !== " or ") return null;
  if (a.vague || b.vague || CHANGE.test(lead)) return null;
  const low = scaled(a, b);
  if (low >= b.high || (gap === " or " && b.high > 3 * low)) return null;
  return { ...b, start: a.start - (opened?.[0].length ?? 0), low, range: true };
}

/** "1 to 2 million", "10-15,000": the second number lends its scale to the first. */
function scaled(a: Numeral, b: Numeral): number {
  if (a.scale !== 1 || a.low >= 1_000) return a.low;
  if (b.scale !== 1) return a.low * b.scale < b.high ? a.low * b.scale : a.low;
  return b.high >= 1_000 && b.high % 1_000 === 0 && a.low < b.high / 1_000 && b.high / 1_000 < 1_000
    ? a.low * 1_000
    : a.low;
}
