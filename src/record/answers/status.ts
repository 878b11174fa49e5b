import { happenings } from "../../model/claim.ts";
import { shift } from "../days.ts";
import type { DocumentRow, EventRow } from "../storage.ts";
import type { Holding, Status, Tally } from "../views.ts";
import { type Cards, numberOf } from "./cards.ts";
import { entityCard } from "./entity.ts";
import { inSeries, tallyOf } from "./figures.ts";
import { placesWithin } from "./ground.ts";
import { calledIn, holdingOf } from "./holding.ts";
import { newsworthiness } from "./newsworthy.ts";

/** So many of the newest articles are what is current. */
const current = 60;
const counted = new Set(["casualties", "displacement"]);

/** How things stand in a place, or in all the record. See `Views.status`. */
export async function status(id: string | undefined, cards: Cards): Promise<Status> {
  const place = id === undefined ? null : (numberOf(id, "n") ?? -1);
  const row = place === null ? null : await cards.entity(place);
  const documents = await documentsAbout(place, cards);
  const ground = place === null ? null : await placesWithin(place, cards.reader);
  const told = await eventsIn(documents.slice(0, current), cards);
  const there = ground === null ? told : await eventsAt(ground, cards);
  const holdings = await holdingsOf(place, there, cards);
  const tallies = await talliesOf([...told, ...there], ground, cards);
  const used = new Set([...holdings.map((one) => one.event.id), ...tallies.map((one) => one.figure.event)]);
  const latest = await cards.events(latestOf(there, used));
  const expected = await cards.events(forecasts([...there, ...told]));
  const attacked = holdings.map((one) => one.event.id);
  return {
    place: row && (await entityCard(row, cards.reader)),
    holdings,
    tallies,
    latest,
    expected,
    called: await calledIn(
      there.filter((event) => attacked.includes(`e${event.id}`)),
      cards,
    ),
    articles: documents.length,
    outlets: [...new Set(documents.map((document) => document.publisher))].sort(),
    newest: documents[0]?.published ?? null,
    evidence: evidenceOf(
      holdings,
      tallies,
      latest.map((event) => event.best.id),
    ),
  };
}

/** Articles that name the place, newest first. */
async function documentsAbout(place: number | null, cards: Cards): Promise<DocumentRow[]> {
  if (place === null) return cards.reader.documents(Number.MAX_SAFE_INTEGER);
  const appearances = await cards.reader.appearancesOf(place);
  const rows = await Promise.all(appearances.map(({ document }) => cards.document(document)));
  const found = rows.filter((document) => document !== null);
  return found.sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : b.id - a.id));
}

async function eventsIn(documents: readonly DocumentRow[], cards: Cards): Promise<EventRow[]> {
  const ids = new Set<number>();
  for (const { id } of documents) {
    for (const claim of await cards.reader.claimsOfDocument(id)) if (!claim.withdrawn) ids.add(claim.event);
  }
  const rows = await Promise.all([...ids].map((id) => cards.reader.event(id)));
  return rows.filter((event) => event !== null).filter((event) => happenings.includes(event.type));
}

const eventsAt = (places: readonly number[], cards: Cards): Promise<EventRow[]> =>
  cards.reader.events({ places, types: happenings, order: "newest", limit: 400 });

/** Places held, newest first; no more than this when no place is asked for. */
const mostHoldings = 8;

async function holdingsOf(place: number | null, events: readonly EventRow[], cards: Cards): Promise<Holding[]> {
  const fallen = events.filter(
    (event) => event.type === "control" && event.modality === "asserted" && event.profile.actions.take,
  );
  const places = place === null ? fallen.map((event) => event.place) : [place];
  const found: Holding[] = [];
  for (const one of new Set(places)) {
    const entity = one === null ? null : await cards.entity(one);
    const holding = entity && !entity.site && entity.named ? await holdingOf(entity.id, cards) : null;
    if (holding) found.push(holding);
  }
  const day = (holding: Holding) => holding.since?.to ?? "";
  return found.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, mostHoldings);
}

/** Counts of the place, and running totals of the articles about it. Long past ones are background, not how things stand. */
async function talliesOf(
  events: readonly EventRow[],
  ground: readonly number[] | null,
  cards: Cards,
): Promise<Tally[]> {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  const recent = once.filter(
    (event) => counted.has(event.type) && event.modality === "asserted" && isCurrent(event) && !isOnePerson(event),
  );
  const fitting = recent.filter((event) => ground === null || isTotal(event) || ground.includes(event.place ?? -1));
  const tallies = await Promise.all(fitting.map((event) => tallyOf(event, cards)));
  const series = inSeries(tallies.filter((tally) => tally !== null));
  const weight = ({ figure }: Tally) =>
    figure.outlets.length * 3 + Math.log10(Math.max(1, figure.low ?? figure.high ?? 1));
  return series.sort((a, b) => weight(b) - weight(a)).slice(0, 6);
}

/** The death of somebody named is news, and no figure. */
const isOnePerson = ({ profile: { targets, counts } }: EventRow): boolean =>
  targets.some((who) => who.named && who.kind === "person") &&
  counts.every((count) => (count.high ?? count.low ?? 1) <= 1);

const isTotal = (event: EventRow) => event.profile.counts.some((count) => count.total);

const isCurrent = ({ when, profile }: EventRow): boolean =>
  when === null || when.to >= `${Number(profile.published[0].slice(0, 4)) - 1}`;

function latestOf(events: readonly EventRow[], used: ReadonlySet<string>): EventRow[] {
  const facts = events.filter(
    (event) => event.modality === "asserted" && isCurrent(event) && !used.has(`e${event.id}`),
  );
  const day = (event: EventRow) => event.when?.from ?? shift(event.profile.published[0], -1);
  const sorted = facts.sort((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : newsworthiness(b) - newsworthiness(a),
  );
  return sorted.slice(0, 12);
}

/** Not about years gone by: "fought to recapture it from 2012 to 2016". */
const isAhead = ({ when, profile }: EventRow): boolean => when === null || when.to >= shift(profile.published[0], -30);

/** What is said to come, in words of action; not what somebody might hold or think. */
function forecasts(events: readonly EventRow[]): EventRow[] {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  const coming = once.filter(
    (event) => (event.modality === "expected" || event.modality === "possible") && isAhead(event),
  );
  return coming.sort((a, b) => newsworthiness(b) - newsworthiness(a)).slice(0, 5);
}

function evidenceOf(holdings: readonly Holding[], tallies: readonly Tally[], latest: readonly string[]): string[] {
  const held = holdings.flatMap((one) => [one.event.best.id, ...one.event.claims]);
  const figures = tallies.flatMap((one) => one.figure.claims);
  return [...new Set([...held, ...figures, ...latest])].slice(0, 30);
}
