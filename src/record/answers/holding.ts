import type { EventCard, Ref, Voice } from "../cards.ts";
import { daysBetween } from "../days.ts";
import type { EventRow } from "../storage.ts";
import type { Called, Holding } from "../views.ts";
import type { Cards } from "./cards.ts";

/** Who holds a place now, by the newest change of hands that is asserted. Null when nobody says. */
export async function holdingOf(place: number, cards: Cards): Promise<Holding | null> {
  const events = await cards.reader.events({
    places: [place],
    types: ["control"],
    modalities: ["asserted"],
    order: "newest",
    limit: 60,
  });
  const [current, ...earlier] = events.filter((event) => !isOver(event)).sort(latestFirst);
  const ref = await cards.ref(place);
  if (!current || !ref) return null;
  const event = await cards.event(current);
  const holders = await cards.refs(current.profile.actors.map((who) => who.id));
  const claims = (await cards.reader.claimsOfEvent(current.id)).filter((claim) => !claim.withdrawn);
  const appearances = await cards.reader.appearancesOf(place);
  const documents = await Promise.all(appearances.map(({ document }) => cards.document(document)));
  return {
    place: ref,
    holders,
    led: await leaders(current, cards),
    from: await cards.refs(current.profile.targets.map((who) => who.id)),
    since: current.when,
    event,
    confirmed: await confirming(event, current, cards),
    denied: await cards.voices(claims.filter((claim) => claim.modality === "denied")),
    outlets: event.outlets,
    outletsOfPlace: [...new Set(documents.filter((row) => row !== null).map((document) => document.publisher))].sort(),
    earlier: await cards.events(earlier.filter((one) => one.when !== null).slice(0, 5)),
  };
}

/** "Rebels held it from 2012 until 2016", said in 2024: no news of who holds it. A taking of long ago still is. */
const isOver = (event: EventRow): boolean =>
  event.when !== null &&
  (event.profile.actions.take ?? 0) === 0 &&
  daysBetween(event.when.to, event.profile.published[0]) > 60;

/** By the last day it can have been; a taking before a mere holding of the same days; undated ones by their articles. */
function latestFirst(a: EventRow, b: EventRow): number {
  const [one, two] = [lastDay(a), lastDay(b)];
  if (one !== two && Math.abs(daysBetween(one, two)) > 2) return one < two ? 1 : -1;
  return Number(takes(b)) - Number(takes(a)) || b.outlets - a.outlets || (one < two ? 1 : one > two ? -1 : 0);
}

const takes = (event: EventRow): boolean => (event.profile.actions.take ?? 0) > 0 && event.when !== null;

const lastDay = (event: EventRow): string => event.when?.to ?? event.profile.published[0];

/** Named groups on the holders' side in what happened there around that day, most often named first. */
async function leaders(event: EventRow, cards: Cards): Promise<Ref[]> {
  const around = await cards.reader.events({
    ...(event.place !== null && { places: [event.place] }),
    types: ["control", "combat", "movement", "affiliation", "detention"],
    order: "newest",
    limit: 60,
  });
  const losers = new Set(event.profile.targets.map((who) => who.id));
  const sides = new Set(event.profile.actors.map((who) => who.side).filter((side) => side !== null));
  const named = new Map<number, number>();
  for (const { profile } of [event, ...around.filter((one) => isNear(one, event))]) {
    for (const who of profile.actors) {
      const sides_ok = sides.size === 0 || who.side === null || sides.has(who.side);
      if (who.named && who.kind === "group" && !losers.has(who.id) && sides_ok)
        named.set(who.id, (named.get(who.id) ?? 0) + who.n);
    }
  }
  return cards.refs(
    [...named]
      .sort((a, b) => b[1] - a[1])
      .map(([id]) => id)
      .slice(0, 3),
  );
}

const isNear = (a: EventRow, b: EventRow): boolean => Math.abs(daysBetween(lastDay(a), lastDay(b))) <= 7;

/** Origins of the side that lost it. */
async function confirming(card: EventCard, event: EventRow, cards: Cards): Promise<Voice[]> {
  const losers = new Set(event.profile.targets.map((who) => `n${who.id}`));
  const winners = event.profile.actors.map((who) => who.side);
  const told = await Promise.all(
    card.voices
      .filter((voice) => voice.entity !== null)
      .map(async (voice) => ({ voice, entity: await cards.entity(Number(voice.entity!.slice(1))) })),
  );
  const opposed = (side: string | null) =>
    side !== null && winners.some((winner) => winner !== null && winner !== side);
  return told
    .filter(({ voice, entity }) => losers.has(voice.entity!) || opposed(entity?.side ?? null))
    .map(({ voice }) => voice);
}

/** What each outlet calls those who do it: its most frequent word for them, counted by outlet. */
export async function calledIn(events: readonly EventRow[], cards: Cards): Promise<Called[]> {
  const uses = new Map<string, Map<string, string[]>>();
  for (const event of events) {
    const losers = new Set(event.profile.targets.map((who) => who.id));
    for (const claim of await cards.reader.claimsOfEvent(event.id)) {
      if (claim.actor === null || claim.withdrawn || losers.has(claim.actor)) continue;
      const [actor, document] = [await cards.entity(claim.actor), await cards.document(claim.document)];
      if (!actor || !document || actor.kind === "place" || actor.side === "state") continue;
      const outlet = uses.get(document.publisher) ?? new Map<string, string[]>();
      outlet.set(actor.name, [...(outlet.get(actor.name) ?? []), `c${claim.id}`]);
      uses.set(document.publisher, outlet);
    }
  }
  const called = new Map<string, { outlets: string[]; claims: string[] }>();
  for (const [outlet, names] of uses) {
    const [name, claims] = [...names].sort((a, b) => b[1].length - a[1].length)[0]!;
    const same = called.get(plural(name)) ?? { outlets: [], claims: [] };
    called.set(plural(name), { outlets: [...same.outlets, outlet], claims: [...same.claims, ...claims] });
  }
  return [...called].map(([name, value]) => ({ name, ...value })).sort((a, b) => b.outlets.length - a.outlets.length);
}

const plural = (name: string): string => name.replace(/^(?:the|these|those)\s+/i, "");
