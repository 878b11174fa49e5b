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
  /** False when its year rests on nothing but the day of reception, long after. */
  readonly sure: boolean;
}

/** UTF-16 units. Whatever dates an article stands near its beginning. */
const farthest = 50_000;

const weekdayName = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i;
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const yearNumber = /\d{4}|[/.-]\d{2}$/;

/** Days. A date without a year, further back than this from the day of reception, may as well be of the year before. */
const soundYear = 180;

/** The calendar dates in the parts, read as on the day of reception; a year left out comes from a date near by that has one. */
export function daysIn({ text, received }: Article, parts: readonly Part[]): Day[] {
  const found = parts
    .filter((part) => part.span[0] < farthest && part.kind !== "frontmatter" && part.kind !== "furniture")
    .flatMap((part) => datesOf(text, clip(part.span), received).map((phrase) => readDay(text, part, phrase)));
  const known = found.filter((day) => day.sure && day.date <= received).map((day) => day.date);
  const latestFirst = [...new Set(known)].sort().reverse();
  return found.map((day) => (day.sure ? day : withYear(day, latestFirst, received)));
}

function readDay(text: string, part: Part, { span, when }: TimePhrase): Day {
  const words = text.slice(...span);
  const named = weekdayName.exec(words)?.[1]?.toLowerCase();
  const written = yearNumber.test(words);
  const fitting = named && !written ? yearOfWeekday(when.from, weekdays.indexOf(named) + 1) : null;
  return { date: fitting ?? when.from, span, part, withWeekday: !!named, sure: written || fitting !== null };
}

/** The same day in the latest year in which it falls on that weekday; null if in none of the last twelve. */
function yearOfWeekday(date: string, weekday: number): string | null {
  const years = Array.from({ length: 12 }, (_, back) => addMonths(date, -12 * back));
  return years.find((each) => weekdayOf(each) === weekday) ?? null;
}

const clip = ([start, end]: Span): Span => [start, Math.min(end, farthest)];

const datesOf = (text: string, span: Span, anchor: string): TimePhrase[] =>
  findTimes(text, span, { date: anchor }).filter(({ when }) => when.precision === "day" && when.basis === "explicit");

/** The same day in the year that brings it within a month of the latest date known; else as reception makes it. */
function withYear(day: Day, latestFirst: readonly string[], received: string): Day {
  for (const known of latestFirst) {
    const shift = partsOf(known).year - partsOf(day.date).year;
    const years = [shift - 1, shift, shift + 1].map((step) => addMonths(day.date, step * 12));
    const date = years.find((each) => Math.abs(daysBetween(each, known)) <= 31);
    if (date) return { ...day, date, sure: true };
  }
  return { ...day, sure: daysBetween(day.date, received) <= soundYear };
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
