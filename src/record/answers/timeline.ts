import { happenings } from "../../model/claim.ts";
import type { EventQuery } from "../reader.ts";
import type { EventRow } from "../storage.ts";
import type { Timeline, TimelineDay, TimelineLine, TimelineQuery } from "../views.ts";
import { type Cards, numberOf } from "./cards.ts";
import { placesWithin } from "./ground.ts";
import { newsworthiness, weightOfDay } from "./newsworthy.ts";

/** Never more events than this are drawn up, and never more are weighed where days are chosen. */
const most = 2000;
const mostWeighed = 6000;

export async function timeline(query: TimelineQuery, cards: Cards): Promise<Timeline> {
  const found = await cards.reader.events(await filterOf(query, cards));
  const fitting = query.words ? await withWords(found, query.words, cards) : found;
  const facts = fitting.filter((event) => event.modality === "asserted" || event.modality === "denied");
  const dated = facts.filter((event) => event.when !== null);
  const chosen = choose(
    Map.groupBy(dated, (event) => event.when!.from),
    query,
  );
  const forecasts = fitting.filter((event) => !facts.includes(event) && isListed(event, query)).sort(newestFirst);
  return {
    days: await Promise.all([...chosen].map(([date, events]) => day(date, events, cards))),
    expected: await Promise.all(forecasts.slice(0, query.lines ?? 20).map((event) => line(event, cards))),
    undated: facts.filter((event) => event.when === null && isListed(event, query)).length,
  };
}

/** Where days are chosen, what was said on them and about them tells how much they matter: statements are read too. */
async function filterOf(query: TimelineQuery, cards: Cards): Promise<EventQuery> {
  const about = [...(query.about ?? []), ...(query.who ? [query.who] : [])].map((id) => numberOf(id, "n") ?? -1);
  const place = query.place === undefined ? null : (numberOf(query.place, "n") ?? -1);
  const all = query.days === undefined;
  return {
    ...(about.length > 0 && { about }),
    ...(place !== null && { places: await placesWithin(place, cards.reader) }),
    types: query.type ? [query.type] : all ? happenings : [...happenings, "statement"],
    ...(query.from && { from: query.from }),
    ...(query.to && { to: query.to }),
    order: all ? "oldest" : "widest",
    limit: all ? most : mostWeighed,
  };
}

/** A statement stands in a timeline only where statements are asked for, or as all there is of a chosen day. */
const isListed = ({ type }: EventRow, query: TimelineQuery): boolean =>
  query.type === type || happenings.includes(type);

const newestFirst = (a: EventRow, b: EventRow): number =>
  (a.when?.from ?? "") === (b.when?.from ?? "") ? b.id - a.id : (a.when?.from ?? "") < (b.when?.from ?? "") ? 1 : -1;

async function withWords(events: readonly EventRow[], words: string, cards: Cards): Promise<EventRow[]> {
  const typed = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = new Set(await cards.reader.eventsWithWords(typed, most));
  return events.filter((event) => hits.has(event.id));
}

/** All days in order; or the N that matter most, with the K events of each that matter most. */
function choose(days: ReadonlyMap<string, EventRow[]>, query: TimelineQuery): [string, EventRow[]][] {
  const ranked = [...days].map(([date, events]) => {
    const listed = events.filter((event) => isListed(event, query));
    const sorted = (listed.length > 0 ? listed : events).sort(
      (a, b) => newsworthiness(b) - newsworthiness(a) || a.id - b.id,
    );
    return { date, events: sorted.slice(0, query.lines), weight: weightOfDay(events) };
  });
  const kept = query.days === undefined ? ranked : ranked.sort(heavierFirst).slice(0, query.days);
  return kept.sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ date, events }) => [date, events]);
}

interface Weighed {
  readonly date: string;
  readonly weight: number;
}

const heavierFirst = (a: Weighed, b: Weighed): number => b.weight - a.weight || (a.date < b.date ? -1 : 1);

const coarseness = ["day", "week", "range", "month", "year"] as const;

async function day(date: string, events: readonly EventRow[], cards: Cards): Promise<TimelineDay> {
  const precisions = events.map((event) => event.when!.precision);
  return {
    date,
    precision: coarseness.find((precision) => precisions.includes(precision)) ?? "day",
    lines: folded(await Promise.all(events.map((event) => line(event, cards)))),
  };
}

/** "overran villages and army posts" makes two events of one sentence: it is told once, with the claims of both. */
function folded(lines: readonly TimelineLine[]): TimelineLine[] {
  const told = new Map<string, TimelineLine>();
  for (const one of lines) {
    const before = told.get(one.text);
    told.set(one.text, before ? { ...before, claims: [...before.claims, ...one.claims] } : one);
  }
  return [...told.values()];
}

async function line(row: EventRow, cards: Cards): Promise<TimelineLine> {
  const event = await cards.event(row);
  const basis = row.when?.basis ?? null;
  return {
    event,
    text: event.best.text.replace(/\s+/g, " ").trim(),
    claims: event.claims,
    disputed: event.standing === "disputed",
    inferred: basis === "relative" || basis === "inferred" ? basis : null,
  };
}
