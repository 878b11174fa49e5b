import {
  addMonths,
  daysBetween,
  findTimes,
  partsOf,
  type TimePhrase,
  type Weekday,
  weekdayOf,
} from "../language/dates/dates.ts";
import type { Article } from "../model/article.ts";
import type { Part } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A calendar date in the article. */
export interface Day {
  readonly date: string;
  readonly span: Span;
  /** Where it stands. */
  readonly part: Part;
  /** True for "Friday, December 6". */
  readonly withWeekday: boolean;
}

/** UTF-16 units. Whatever dates an article stands near its beginning. */
const farthest = 50_000;

const weekdayName = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const yearNumber = /\d{4}|[/.-]\d{2}$/;

/** The calendar dates in the parts, as one reads them on the day of reception; a year left out comes from a full date near by. */
export function daysIn({ text, received }: Article, parts: readonly Part[]): Day[] {
  const found = parts
    .filter((part) => part.span[0] < farthest && part.kind !== "frontmatter" && part.kind !== "furniture")
    .flatMap((part) =>
      datesOf(text, clip(part.span), received).map((phrase) => ({ part, phrase, words: text.slice(...phrase.span) })),
    );
  const full = found.filter(({ words, phrase }) => yearNumber.test(words) && phrase.when.from <= received);
  return found.map(({ part, phrase, words }) => ({
    date: yearNumber.test(words)
      ? phrase.when.from
      : nearest(
          phrase.when.from,
          full.map((each) => each.phrase.when.from),
        ),
    span: phrase.span,
    part,
    withWeekday: weekdayName.test(words),
  }));
}

const clip = ([start, end]: Span): Span => [start, Math.min(end, farthest)];

const datesOf = (text: string, span: Span, anchor: string): TimePhrase[] =>
  findTimes(text, span, { date: anchor }).filter(({ when }) => when.precision === "day" && when.basis === "explicit");

/** The same day of the year in the year that brings it within a month of the latest of the full dates; itself when none does. */
function nearest(date: string, full: readonly string[]): string {
  for (const known of [...full].sort().reverse()) {
    const shift = partsOf(known).year - partsOf(date).year;
    const near = [shift - 1, shift, shift + 1].map((years) => addMonths(date, years * 12));
    const match = near.find((each) => Math.abs(daysBetween(each, known)) <= 31);
    if (match) return match;
  }
  return date;
}

/** The first bare weekday in the spans, "on Thursday", and the words; null for none, or when only "last Monday" and the like stand there. */
export function weekdayIn(text: string, spans: readonly Span[], anchor: string): { day: Weekday; span: Span } | null {
  for (const span of spans) {
    for (const { span: at, when } of findTimes(text, clip(span), { date: anchor })) {
      const words = text.slice(...at);
      const bare = /^(?:(?:early|late|this)\s)?\p{Lu}\p{Ll}+day(?:\s\p{Ll}+)?$/u.test(words) && weekdayName.test(words);
      if (bare && when.precision === "day" && when.basis === "relative") return { day: weekdayOf(when.from), span: at };
    }
  }
  return null;
}
