import { openEvent } from "./filing.ts";
import type { Standing, Storage } from "./storage.ts";

/** What became of events after tellings were settled. */
export interface Refiled {
  /** The event of each telling that came or moved. */
  readonly event: ReadonlyMap<number, number>;
  /** Events on record that lost tellings, or got some that were on record: to be reckoned anew. */
  readonly disturbed: ReadonlySet<number>;
}

/** Puts tellings whose lead changed into events: a lead and its followers are one. An event keeps its id with its oldest claim; one that
 *  goes up in another leads there. `vacant`: for a telling, an event without any claims left that it told before. */
export async function refile(
  changed: ReadonlySet<number>,
  vacant: ReadonlyMap<number, number>,
  storage: Storage,
): Promise<Refiled> {
  const event = new Map<number, number>();
  const disturbed = new Set<number>();
  const moving = await settled(changed, event, vacant, storage);
  const stars = await starsAround(moving, storage);
  const homes = await homesOf(stars, vacant, storage);
  for (const [star, home] of homes) {
    for (const one of star.filter((each) => each.event !== home)) {
      await storage.setEvent(one.id, home);
      event.set(one.id, home);
      if (one.event !== null) disturbed.add(one.event).add(home);
    }
  }
  return { event, disturbed };
}

/** Most new tellings follow a lead that stays where it is, or stand alone, and get their event at once (noted in `event`); the others are
 *  returned. */
async function settled(
  changed: ReadonlySet<number>,
  event: Map<number, number>,
  vacant: ReadonlyMap<number, number>,
  storage: Storage,
): Promise<Standing[]> {
  const all = await storage.standings([...changed]);
  const followed = new Set(all.filter(({ id, lead }) => lead !== id).map(({ lead }) => lead));
  const moving: Standing[] = [];
  for (const one of all) {
    const home = one.event === null && !followed.has(one.id) ? await homeOf(one, changed, vacant, storage) : null;
    if (home === null) {
      moving.push(one);
      continue;
    }
    await storage.setEvent(one.id, home);
    event.set(one.id, home);
  }
  return moving;
}

/** The event of a new telling that nobody follows; null where its lead is on the move too. */
async function homeOf(
  one: Standing,
  changed: ReadonlySet<number>,
  vacant: ReadonlyMap<number, number>,
  storage: Storage,
): Promise<number | null> {
  if (one.lead === one.id) return eventFor([one], vacant, storage);
  return changed.has(one.lead) ? null : (await storage.standing(one.lead))!.event;
}

/** The event of each star: of those it has the oldest claims of, the oldest; who asks for another of these is led there. */
async function homesOf(
  stars: readonly Standing[][],
  vacant: ReadonlyMap<number, number>,
  storage: Storage,
): Promise<Map<Standing[], number>> {
  const heirs = heirsOf(stars);
  const homes = new Map<Standing[], number>();
  for (const star of stars) {
    const own = [...heirs].filter(([, heir]) => heir === star).map(([id]) => id);
    const home = own.length > 0 ? Math.min(...own) : await eventFor(star, vacant, storage);
    for (const from of own) if (from !== home) await storage.redirectEvent(from, home);
    homes.set(star, home);
  }
  return homes;
}

/** Every lead with its followers that the tellings are among, or that share an event with one. */
async function starsAround(moving: readonly Standing[], storage: Storage): Promise<Standing[][]> {
  const all = new Map<number, Standing>();
  let edge: readonly Standing[] = moving;
  while (edge.length > 0) {
    for (const one of edge) all.set(one.id, one);
    const found: Standing[] = [];
    for (const lead of new Set(edge.map((one) => one.lead))) found.push(...(await storage.followersOf(lead)));
    const events = [...new Set(edge.map((one) => one.event).filter((id) => id !== null))];
    found.push(...(await storage.tellingsOfEvents(events)));
    edge = [...new Map(found.filter((one) => !all.has(one.id)).map((one) => [one.id, one])).values()];
  }
  return [...Map.groupBy(all.values(), (one) => one.lead).values()];
}

function heirsOf(stars: readonly Standing[][]): Map<number, Standing[]> {
  const oldest = new Map<number, { readonly star: Standing[]; readonly first: number }>();
  for (const star of stars) {
    for (const { event, first } of star) {
      const before = event === null ? undefined : oldest.get(event);
      if (event !== null && (!before || first < before.first)) oldest.set(event, { star, first });
    }
  }
  return new Map([...oldest].map(([event, { star }]) => [event, star]));
}

async function eventFor(star: readonly Standing[], vacant: ReadonlyMap<number, number>, storage: Storage) {
  for (const { id } of star) {
    const event = vacant.get(id);
    if (event !== undefined && (await storage.tellingsOfEvents([event])).length === 0) return event;
  }
  return (await openEvent(await storage.tellingProfile(star[0]!.id), storage)).id;
}
