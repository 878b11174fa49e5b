import { findTimes, type TimePhrase } from "../../../src/language/dates/dates.ts";

/** A Friday. */
export const ANCHOR = "2023-10-20";

export const timesIn = (sentence: string, future = false, anchor = ANCHOR, told?: string): TimePhrase[] =>
  findTimes(sentence, [0, sentence.length], told === undefined ? { date: anchor } : { date: anchor, told }, { future });

/** "words | from..to precision basis role", with `..to` left out for a single day and the role when it is "at". */
export function shown(sentence: string, future = false, anchor = ANCHOR, told?: string): string[] {
  return timesIn(sentence, future, anchor, told).map(({ span, when, role }) => {
    const days = when.from === when.to ? when.from : `${when.from}..${when.to}`;
    return `${sentence.slice(...span)} | ${days} ${when.precision} ${when.basis}${role === "at" ? "" : ` ${role}`}`;
  });
}
