import type { When } from "../../../model/when.ts";
import { wordlist } from "../../wordlist.ts";
import { daysBetween, isoDay, partsOf, weekdayOf } from "../days.ts";
import { between, onDay } from "../periods.ts";
import { type Context, type DateRule, type Reading, words } from "../rule.ts";
import { COMMA, DASH, MONTH, monthNumber, ORDINAL, S, YEAR } from "../words.ts";

/** Calendar dates by name: "Nov. 27, 2024", "27 November", "December 5-8", "the 8th of December 2024". */

const SECOND = `(?:(?<range>${DASH}|/|${S}(?:to|through|until|and|or)${S})(?<last>${ORDINAL})(?!${S}${MONTH}|[-/]\\d))`;
const THEN_YEAR = `(?:(?:${COMMA}|${S}|${S}of${S})(?<year>${YEAR})(?!-\\d{1,2}(?!\\d)))`;

export const monthDay: DateRule = {
  name: "month-day",
  pattern: words(`(?<month>${MONTH})${S}(?:the${S})?(?<day>${ORDINAL})${SECOND}?${THEN_YEAR}?`),
  read: readCalendar,
};

export const dayMonth: DateRule = {
  name: "day-month",
  pattern: words(
    `(?:the${S})?(?<day>${ORDINAL})(?:(?<range>${DASH}|/|${S}(?:to|through|until|and|or)${S})(?<last>${ORDINAL}))?` +
      `${S}(?:of${S})?(?<month>${MONTH})${THEN_YEAR}?`,
  ),
  read: readCalendar,
};

function readCalendar(match: RegExpExecArray, context: Context): Reading | null {
  const { month, day, last, year } = match.groups as Record<string, string | undefined>;
  const number = monthNumber(month ?? "");
  if (number === null || !day) return null;
  const first = Number.parseInt(day, 10);
  const until = last ? Number.parseInt(last, 10) : first;
  if (until < first) return null;
  if (year) return dated(Number(year), number, first, until);
  if (countsThings(match, context)) return null;
  return yearless(number, first, until, context);
}

const COUNTED = new RegExp(`^ (?:[\\p{L}-]+ )?(?:${wordlist("quantities/counted").join("|")})(?![\\p{L}])`, "iu");

/** "in December 30 people drowned": the figure counts, and the month stands alone. */
function countsThings({ index, input, 0: matched }: RegExpExecArray, context: Context): boolean {
  const lead = input.slice(Math.max(context.from, index - 4), index);
  return /\bin $/i.test(lead) && COUNTED.test(input.slice(index + matched.length, index + matched.length + 40));
}

function dated(year: number, month: number, first: number, last: number): Reading | null {
  const when = days(year, month, first, last);
  return when && { when };
}

/** How many days ahead a date of the running year is still taken for one to come: a past one would have its year with it. */
const AHEAD = 60;

/** "November 27": the closest on or before the anchor, or on or after it when the verb is future. "The May 17 concert", read on
 *  14 May, is three days off and not a year ago. */
function yearless(month: number, first: number, last: number, context: Context): Reading | null {
  const from = (anchor: string, future: boolean): When | null => closest(anchor, month, first, last, future);
  const when = from(context.anchor, context.future);
  return when && { when, from, onWeekday: (date) => onWeekday(context, month, first, last, date) };
}

function closest(anchor: string, month: number, first: number, last: number, future: boolean): When | null {
  const start = partsOf(anchor).year;
  const current = days(start, month, first, last);
  if (!future && current && current.from > anchor && daysBetween(anchor, current.from) <= AHEAD) return current;
  for (let step = 0; step <= 8; step++) {
    const when = days(start + (future ? step : -step), month, first, last);
    if (when && (future ? when.to >= anchor : when.from <= anchor)) return when;
  }
  return null;
}

/** The reading that falls on the same weekday as `date`, closest to the anchor: "Thursday, December 5". */
function onWeekday(context: Context, month: number, first: number, last: number, date: string): When | null {
  const near = partsOf(context.anchor).year;
  return (
    [near - 1, near, near + 1]
      .map((year) => days(year, month, first, last))
      .filter((when) => when !== null && weekdayOf(when.from) === weekdayOf(date))
      .sort((a, b) => distance(a, context.anchor) - distance(b, context.anchor))[0] ?? null
  );
}

const distance = (when: When | null, anchor: string): number =>
  when ? Math.abs(daysBetween(when.from, anchor)) : Number.POSITIVE_INFINITY;

function days(year: number, month: number, first: number, last: number): When | null {
  const [from, to] = [isoDay(year, month, first), isoDay(year, month, last)];
  if (!from || !to) return null;
  return from === to ? onDay(from, "explicit") : between(from, to, "explicit");
}
