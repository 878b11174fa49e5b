import { tellingness } from "./best.ts";
import { dayOf, keysOf } from "./keys.ts";
import { bestTime, join, type Profile, standpoint } from "./profile.ts";
import { standingOf } from "./standing.ts";
import type { ClaimRow, EventRow, Storage } from "./storage.ts";
import { titleOf } from "./titles.ts";
import { isVeiled } from "./voices.ts";

/** What an article's voices for an event come down to. One that names who knows it does not vouch for it a second time in its own
 *  voice, nor is "a war monitor" another than the one it names. */
export function independent(profile: Profile, own: string): Profile {
  const keys = Object.keys(profile.voices);
  const named = profile.origins.some((who) => who.named);
  const hidden = new Set(profile.origins.filter((who) => named && isVeiled(who)).map((who) => `o${who.id}`));
  const others = keys.filter((voice) => voice !== own && !hidden.has(voice));
  if (others.length === 0 || others.length === keys.length) return profile;
  return { ...profile, voices: Object.fromEntries(others.map((voice) => [voice, profile.voices[voice]!])) };
}

/** An event with nothing in it yet, for claims that found no home. */
export async function openEvent(profile: Profile, storage: Storage): Promise<EventRow> {
  const blank = {
    type: profile.type,
    title: "",
    place: null,
    actor: null,
    when: null,
    modality: "asserted" as const,
    standing: "single" as const,
    claims: 0,
    outlets: 0,
    best: null,
    bestScore: 0,
    profile,
  };
  return { ...blank, id: await storage.insertEvent(blank) };
}

/** Brings the event's row up to date with what its claims now add up to. `added`: the rows new in it. */
export async function updateEvent(
  event: EventRow,
  profile: Profile,
  added: readonly ClaimRow[],
  storage: Storage,
): Promise<EventRow> {
  const best = bestOf(event, added);
  const updated: EventRow = {
    ...event,
    title: best.row ? titleOf(profile, best.row) : event.title,
    place: profile.places[0]?.id ?? null,
    actor: profile.actors[0]?.id ?? null,
    when: whenOf(profile),
    modality: modalityOf(profile),
    standing: standingOf(profile),
    claims: event.claims + added.length,
    outlets: Object.keys(profile.outlets).length,
    best: best.id,
    bestScore: best.score,
    profile,
  };
  await storage.updateEvent(updated);
  const keys = keysOf(profile);
  if (event.claims === 0 || isFiledElsewhere(event.profile, keys, profile))
    await storage.setEventKeys(event.id, keys, dayOf(profile));
  return updated;
}

/** Most articles that repeat an event change none of the keys it is found by. */
const isFiledElsewhere = (before: Profile, keys: readonly string[], after: Profile): boolean =>
  dayOf(before) !== dayOf(after) || keysOf(before).join() !== keys.join();

function bestOf(
  event: EventRow,
  added: readonly ClaimRow[],
): { id: number | null; score: number; row: ClaimRow | null } {
  const ranked = added.map((row) => ({
    id: row.id as number | null,
    score: tellingness(row),
    row: row as ClaimRow | null,
  }));
  const top = ranked.sort((a, b) => b.score - a.score)[0];
  return top && (event.best === null || top.score > event.bestScore)
    ? top
    : { id: event.best, score: event.bestScore, row: null };
}

function whenOf(profile: Profile): EventRow["when"] {
  const time = bestTime(profile);
  return time && { from: time.from, to: time.to, precision: time.precision, basis: time.basis };
}

function modalityOf(profile: Profile): EventRow["modality"] {
  const stance = standpoint(profile);
  if (stance === "fact") return "asserted";
  if (stance === "denial") return "denied";
  return (profile.modalities.expected ?? 0) >= (profile.modalities.possible ?? 0) ? "expected" : "possible";
}

/** The event's profile with that of new claims in it. */
export const merged = (event: EventRow, cluster: Profile): Profile =>
  event.claims === 0 ? cluster : join(event.profile, cluster);
