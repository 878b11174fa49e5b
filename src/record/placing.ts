import type { Cluster } from "./cluster.ts";
import { daysBetween } from "./days.ts";
import { type Judgement, judge } from "./judge.ts";
import { dayOf, lookupsOf, windowOf } from "./keys.ts";
import type { Profile } from "./profile.ts";
import type { EventRow, Storage } from "./storage.ts";

export interface Home {
  readonly event: EventRow;
  readonly judgement: Judgement;
}

/** The event on record that a cluster is about, or null when it is news. `mates`: what this article already put into events; what one
 *  article tells apart is not merged through a third. */
export async function findHome(
  cluster: Cluster,
  mates: ReadonlyMap<number, readonly Profile[]>,
  storage: Storage,
): Promise<Home | null> {
  let home: Home | null = null;
  for (const event of await candidates(cluster.profile, storage)) {
    const judgement = judge(cluster.profile, event.profile, false);
    if (!judgement.same || (home && judgement.points <= home.judgement.points)) continue;
    const clash = (mates.get(event.id) ?? []).some((mate) => judge(cluster.profile, mate, true).points < 3);
    if (!clash) home = { event, judgement };
  }
  return home;
}

/** So many of a key are looked through, and so many of all compared: a much-fought-over town does not slow the record down. */
const perKey = 30;
const compared = 16;

/** Events filed under the most of the profile's keys, near its day first. */
async function candidates(profile: Profile, storage: Storage): Promise<EventRow[]> {
  const [from, to] = windowOf(profile);
  const day = dayOf(profile);
  const found = new Map<number, { hits: number; gap: number }>();
  for (const key of lookupsOf(profile)) {
    for (const filed of await storage.eventsFiled(key, from, to, perKey)) {
      const before = found.get(filed.event);
      if (before) before.hits++;
      else found.set(filed.event, { hits: 1, gap: Math.abs(daysBetween(day, filed.day)) });
    }
  }
  const ranked = [...found].sort(([a, x], [b, y]) => y.hits - x.hits || x.gap - y.gap || a - b).slice(0, compared);
  const rows = await Promise.all(ranked.map(([id]) => storage.event(id)));
  return rows.filter((row) => row !== null).sort((a, b) => a.id - b.id);
}
