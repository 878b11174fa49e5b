import { readNumber, smallNumber } from "../quantities/numerals.ts";
import type { Weekday } from "./days.ts";

/** Pieces of patterns that the rules share, and what the words in them stand for. */

/** A blank inside a phrase; a phrase never crosses a line. */
export const S = "[ \\t\\u00a0\\u2009\\u202f]{1,3}";
/** A comma, however it is spaced. */
export const COMMA = `(?:${S})?,(?:${S})?`;
export const DASH = `(?:${S})?[-\\u2010-\\u2015](?:${S})?`;

export const MONTH =
  "(?:january|february|march|april|june|july|august|september|october|november|december|may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
export const WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
/** Short forms stand only beside a calendar date or a preposition: "Sun" alone is a newspaper. */
export const SHORT_WEEKDAY = "(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)\\b\\.?";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d|[.:]\\d|,\\d{3}(?!\\d)|%)";
export const ORDINAL = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)|${DAY})`;
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)";
export const UNIT = "(?:hour|day|night|week|weekend|month|year|decade)";
export const COUNT = `(?:\\d{1,4}|an?|${smallNumber}|(?:a )?couple(?: of)?|(?:a )?few|several|(?:a )?dozen)`;
export const HEDGE =
  "(?:about|around|some|nearly|almost|roughly|approximately|over|more than|less than|fewer than|at least|just|only|just over|just under|up to|barely|close to|well over)";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
/** Months that are also common words or names: on their own they need a preposition, and never in lower case. */
const AMBIGUOUS = /^(?:mar(?:ch)?|apr(?:il)?|may|june?|aug(?:ust)?|jan|sep|dec|oct)\.?$/i;

/** The number of a month's name, null for the verb "may" and the noun "march". */
export function monthNumber(word: string): number | null {
  const capital = /^\p{Lu}/u.test(word);
  if (!capital && (AMBIGUOUS.test(word) || word.replace(".", "").length < 4)) return null;
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

export const isAmbiguousMonth = (word: string): boolean => AMBIGUOUS.test(word);

/** Monday 1 … Sunday 7, from the full or short name. */
export function weekdayNumber(word: string): Weekday | null {
  const at = WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? null : ((at + 1) as Weekday);
}

/** "3", "three", "a", "a couple of" (2), "a few" and "several" (3, loosely), "a dozen" (12). */
export function readCount(words: string): { count: number; loose: boolean } | null {
  const plain = words.toLowerCase();
  if (/^an?$/.test(plain)) return { count: 1, loose: false };
  if (plain.includes("couple")) return { count: 2, loose: true };
  if (plain.includes("dozen")) return { count: 12, loose: true };
  if (/few|several/.test(plain)) return { count: 3, loose: true };
  const count = readNumber(plain);
  return count === null ? null : { count, loose: false };
}
