import { findDay, isIsoDay, weekdayOnOrAfter } from "../language/dates/dates.ts";
import type { Article } from "../model/article.ts";
import type { Part, PartKind, Published } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type Day, daysIn, weekdayIn } from "./daywords.ts";
import type { FrontMatter } from "./frontmatter.ts";

/**
 * The day the article was published.
 *
 * Stated: the front matter; else a date line (of first publication before others, of an update last), the dateline or a byline.
 *
 * Inferred, when nothing states it: the latest day, not after reception, among the dates in captions, the headline and the first
 * two paragraphs, and dates that carry their weekday anywhere ("Friday, December 6"), for papers write those of the days around
 * an issue. Other dates in the body may be history and do not count. Where the first paragraphs tell of a bare weekday
 * ("on Thursday"), it is the first such day from there on: a picture dated the 4th and a lede that says Thursday make the 5th.
 *
 * Assumed: the day it was received.
 *
 * A date without its year takes that of a full date within a month of it elsewhere in the text, else it is the last such day on
 * or before reception, on the weekday it names if it names one.
 */
export function publishedOf(article: Article, front: FrontMatter | null, parts: readonly Part[]): Published {
  const field = front?.published && dayOfField(front.published);
  if (field) return { date: field, basis: "stated", from: front.publishedSpan };
  const days = daysIn(article, parts);
  return (
    stated(article, parts, days) ??
    inferred(article, parts, days) ?? { date: article.received, basis: "assumed", from: null }
  );
}

/** "2024-12-06", "2024-12-06T23:10:00+02:00" (the outlet's own day), "6 December 2024". */
function dayOfField(words: string): string | null {
  const iso = words.slice(0, 10);
  if (isIsoDay(iso)) return iso;
  return findDay(words, [0, Math.min(words.length, 200)])?.date ?? null;
}

function stated({ text, received }: Article, parts: readonly Part[], days: readonly Day[]): Published | null {
  const of = (kind: PartKind): Part[] => parts.filter((part) => part.kind === kind);
  const lines = of("date").sort((a, b) => lateness(text.slice(...a.span)) - lateness(text.slice(...b.span)));
  for (const part of [...lines, ...of("dateline").slice(0, 1), ...of("byline")]) {
    const full = findDay(text, part.span);
    if (full) return { date: full.date, basis: "stated", from: full.span };
    const day = days.find((each) => each.part === part && each.date <= received);
    if (day) return { date: day.date, basis: "stated", from: day.span };
  }
  return null;
}

const lateness = (words: string): number => {
  if (/^\W*(?:last )?(?:updated|modified|edited)/i.test(words)) return 2;
  return /published|posted/i.test(words) ? 0 : 1;
};

/** Paragraphs at the start of the body that tell the news of the day. */
const ledeParagraphs = 2;

function inferred({ text, received }: Article, parts: readonly Part[], days: readonly Day[]): Published | null {
  const lede = parts.filter((part) => part.kind === "body").slice(0, ledeParagraphs);
  const tells = ({ part, withWeekday }: Day): boolean =>
    withWeekday ||
    part.kind === "headline" ||
    lede.includes(part) ||
    (part.kind === "caption" && !isArchive(text, part.span));
  const latest = days.filter((day) => day.date <= received && tells(day)).reduce<Day | null>(later, null);
  if (!latest) return null;
  const weekday = weekdayIn(
    text,
    lede.map((part) => part.span),
    latest.date,
  );
  const date = weekday ? weekdayOnOrAfter(latest.date, weekday.day) : latest.date;
  if (!weekday || date === latest.date || date > received)
    return { date: latest.date, basis: "inferred", from: latest.span };
  return { date, basis: "inferred", from: weekday.span };
}

const later = (a: Day | null, b: Day): Day => (a && a.date >= b.date ? a : b);

/** "FILE - …", "File photo taken on …": pictures of another day. */
const isArchive = (text: string, [start, end]: Span): boolean => /\b(?:file|archive)\b/i.test(text.slice(start, end));
