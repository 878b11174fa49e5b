import { findDay, isIsoDay, isoDay, weekdayOnOrAfter } from "../language/dates/dates.ts";
import type { Article } from "../model/article.ts";
import type { Part, PartKind, Published } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type Day, daysIn, weekdayIn } from "./daywords.ts";
import type { FrontMatter } from "./frontmatter.ts";

/**
 * The day the article was published.
 *
 * Stated: the front matter, also by a date in its address; else a date line (of first publication before others, of an update last), the dateline or a byline.
 *
 * Inferred, when nothing states it: the latest day, not after reception, among the dates in captions, the headline and the first
 * two paragraphs, and dates that carry their weekday anywhere ("Friday, December 6"), for papers write those of the days around
 * an issue. Other dates in the body may be history and do not count. Where the first paragraphs tell of a bare weekday
 * ("on Thursday"), it is the first such day from there on: a picture dated the 4th and a lede that says Thursday make the 5th.
 *
 * Assumed: the day it was received.
 *
 * A date without its year takes the year in which it falls on the weekday it names, else the one that brings it within a month of
 * a full date elsewhere in the text, else it is the last such day on or before reception; if that is half a year back, the year is
 * a guess and the day no more than assumed.
 */
export function publishedOf(article: Article, front: FrontMatter | null, parts: readonly Part[]): Published {
  const field = front?.published && dayOfField(front.published);
  if (field) return { date: field, basis: "stated", from: front.publishedSpan };
  const address = front?.url && dayOfAddress(front.url);
  if (address) return { date: address, basis: "stated", from: null };
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
    if (day) return { date: day.date, basis: day.sure ? "stated" : "assumed", from: day.span };
  }
  return null;
}

/** "https://news.example/2024/12/06/title". */
function dayOfAddress(url: string): string | null {
  const found = /\/(?<year>20\d\d)[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/-]|$)/.exec(url);
  const { year, month, day } = found?.groups ?? {};
  return found ? isoDay(Number(year), Number(month), Number(day)) : null;
}

const lateness = (words: string): number => {
  if (/^\W*(?:last )?(?:updated|modified|edited)/i.test(words)) return 2;
  return /published|posted/i.test(words) ? 0 : 1;
};

/** Paragraphs at the start of the body that tell the news of the day. */
const ledeParagraphs = 2;

function inferred({ text, received }: Article, parts: readonly Part[], days: readonly Day[]): Published | null {
  const lede = parts.filter((part) => part.kind === "body").slice(0, ledeParagraphs);
  const tells = ({ part, span, withWeekday }: Day): boolean => {
    if (part.kind === "caption") return !isArchive(text, part.span);
    const near = withWeekday || part.kind === "headline" || lede.includes(part);
    return near && !isOfAnotherTime(text, part.span[0], span[0]);
  };
  const latest = days.filter((day) => day.date <= received && tells(day)).reduce<Day | null>(later, null);
  if (!latest) return null;
  const spans = lede.map((part) => part.span);
  const weekday = weekdayIn(text, spans, latest.date);
  const date = weekday ? weekdayOnOrAfter(latest.date, weekday.day) : latest.date;
  const basis = latest.sure ? "inferred" : "assumed";
  const moved = weekday !== null && date > latest.date && date <= received;
  return moved ? { date, basis, from: weekday.span } : { date: latest.date, basis, from: latest.span };
}

const later = (a: Day | null, b: Day): Day => (a && a.date >= b.date ? a : b);

/** "will vote on Sunday, March 3", "the war, which began on March 15, 2011": the words before the day put it ahead or far back. */
const isOfAnotherTime = (text: string, start: number, at: number): boolean =>
  /\b(?:will|would|shall|scheduled|slated|due|planned|expected|set (?:for|to)|until|ahead of|by|since|beg[au]n|erupted|broke out|founded|born|anniversary)\b[^.!?]{0,50}$/i.test(
    text.slice(Math.max(start, at - 80), at),
  );

/** "FILE - …", "File photo taken on …": pictures of another day. */
const isArchive = (text: string, [start, end]: Span): boolean => /\b(?:file|archive)\b/i.test(text.slice(start, end));
