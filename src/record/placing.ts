import type { Cluster } from "./cluster.ts";
import { type Judgement, judge } from "./judge.ts";
import { keysOf, windowOf } from "./keys.ts";
import type { Profile } from "./profile.ts";
import type { EventRow, Storage } from "./storage.ts";

export interface Home {
  readonly event: EventRow;
  readonly judgement: Judgement;
}

const perKey = 60;

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

async function candidates(profile: Profile, storage: Storage): Promise<EventRow[]> {
  const [from, to] = windowOf(profile);
  const found = new Map<number, EventRow>();
  for (const key of keysOf(profile)) {
    for (const event of await storage.eventsByKey(key, from, to, perKey)) found.set(event.id, event);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}
