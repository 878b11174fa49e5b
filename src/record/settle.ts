import { judge } from "./judge.ts";
import { dayOf, lookupsOf, windowOf } from "./keys.ts";
import type { Standing, Storage } from "./storage.ts";

// Which tellings are of one event: the pivot procedure of correlation clustering (Ailon, Charikar, Newman 2008). In order of rank each
// telling follows the lead it is likest to, or, when it is like none, becomes one. Rank is settled by what a telling says, so the outcome
// is a function of the set; and a new telling touches only those that stand below it and are like it.

/** Settles the tellings anew, and whichever stand otherwise because of them. Returns those whose lead is another than before. */
export async function settle(unsettled: Iterable<number>, storage: Storage): Promise<ReadonlySet<number>> {
  const changed = new Set<number>();
  const queue = new Map<number, Standing>();
  const put = (one: Standing) => queue.set(one.id, one);
  for (const one of await storage.standings([...unsettled])) put(one);
  while (queue.size > 0) {
    const next = first(queue.values());
    queue.delete(next.id);
    const place = await placeOf(next, storage);
    if (place.role === next.role && place.lead === next.lead) continue;
    await storage.setRole(next.id, place.role, place.lead, place.points);
    changed.add(next.id);
    for (const one of await shaken(next, place, storage)) put(one);
  }
  return changed;
}

function first(queue: Iterable<Standing>): Standing {
  let least: Standing | null = null;
  for (const one of queue) if (!least || one.rank < least.rank) least = one;
  return least!;
}

type Place = Pick<Standing, "role" | "lead" | "points">;

/** Where a telling stands, those above it being settled. */
async function placeOf(one: Standing, storage: Storage): Promise<Place> {
  const profile = await storage.tellingProfile(one.id);
  const like: { lead: Standing; points: number }[] = [];
  for (const lead of await near(one, true, storage)) {
    if (lead.role !== "lead" || lead.rank >= one.rank || lead.document === one.document) continue;
    const { same, points } = judge(profile, await storage.tellingProfile(lead.id), false);
    if (same) like.push({ lead, points });
  }
  if (like.length === 0) return { role: "lead", lead: one.id, points: 0 };
  like.sort((a, b) => b.points - a.points || (a.lead.rank < b.lead.rank ? -1 : 1));
  const taken = await takenByMates(one, storage);
  const free = like.find(({ lead }) => !taken.has(lead.id));
  return free
    ? { role: "follower", lead: free.lead.id, points: free.points }
    : { role: "apart", lead: one.id, points: 0 };
}

/** Fewer points than this between two tellings of one article, and it tells them apart. */
const clashing = 3;

/** Leads that another telling of the article follows which it tells apart from this one: they are not merged through a third. */
async function takenByMates(one: Standing, storage: Storage): Promise<Set<number>> {
  const profile = await storage.tellingProfile(one.id);
  const taken = new Set<number>();
  for (const mate of await storage.tellingsOf(one.document, profile.type)) {
    if (mate.rank >= one.rank || mate.role !== "follower") continue;
    if (judge(profile, await storage.tellingProfile(mate.id), true).points < clashing) taken.add(mate.lead);
  }
  return taken;
}

async function near(one: Standing, listed: boolean, storage: Storage): Promise<Standing[]> {
  const profile = await storage.tellingProfile(one.id);
  const query = { keys: lookupsOf(profile), day: dayOf(profile), near: windowOf(profile), listed };
  return (await storage.tellingsNear(query)).filter(({ id }) => id !== one.id);
}

/** Tellings further down that the move of one may concern. */
async function shaken(before: Standing, after: Place, storage: Storage): Promise<Standing[]> {
  const { type } = await storage.tellingProfile(before.id);
  const isNew = before.event === null; // and so are its mates: they are yet to be settled
  const mates = isNew ? [] : (await storage.tellingsOf(before.document, type)).filter(({ rank }) => rank > before.rank);
  if (before.role !== "lead" && after.role !== "lead") return mates;
  const below = (await near(before, false, storage)).filter(({ rank }) => rank > before.rank);
  if (after.role === "lead") return [...mates, ...(await drawnTo(before, below, storage))];
  const apart = below.filter(({ role }) => role === "apart");
  return [...mates, ...(await storage.followersOf(before.id)), ...apart];
}

/** Those further down that are like a new lead, and not more like the one they follow. */
async function drawnTo(lead: Standing, below: readonly Standing[], storage: Storage): Promise<Standing[]> {
  const profile = await storage.tellingProfile(lead.id);
  const drawn: Standing[] = [];
  for (const one of below) {
    const { same, points } = judge(profile, await storage.tellingProfile(one.id), false);
    if (same && (one.role !== "follower" || points >= one.points)) drawn.push(one);
  }
  return drawn;
}
