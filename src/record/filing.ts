import { tellingness } from "./best.ts";
import { bestTime, join, type Profile, standpoint } from "./profile.ts";
import type { Resolver } from "./resolve.ts";
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

/** An event with nothing in it yet. */
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

/** Reckons an event anew from its tellings. One without any keeps its last profile, and is found no more. */
export async function rebuild(id: number, resolver: Resolver, storage: Storage): Promise<EventRow | null> {
  const event = await storage.event(id);
  if (event?.id !== id) return null; // it went up in another
  const empty: EventRow = { ...event, claims: 0, best: null, bestScore: 0 };
  const tellings = await storage.tellingsOfEvents([id]);
  if (tellings.length === 0) {
    await storage.updateEvent(empty);
    return empty;
  }
  const shares: Profile[] = [];
  for (const [document, own] of Map.groupBy(tellings, (telling) => telling.document)) {
    const profiles = await Promise.all(own.map((telling) => storage.tellingProfile(telling.id)));
    shares.push(await shareOf(profiles, document, resolver));
  }
  const live = (await storage.claimsOfEvent(id)).filter((claim) => !claim.withdrawn);
  return updateEvent(empty, shares.reduce(join), live, storage);
}

/** What one article says of an event. */
export async function shareOf(tellings: readonly Profile[], id: number, resolver: Resolver): Promise<Profile> {
  const document = await resolver.document(id);
  const profiles = await Promise.all(tellings.map((telling) => resolver.profile(telling, document)));
  return independent(profiles.reduce(join), await resolver.voiceOf(document));
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
  return updated;
}

function bestOf(
  event: EventRow,
  added: readonly ClaimRow[],
): { id: number | null; score: number; row: ClaimRow | null } {
  const ranked = added.map((row) => ({
    id: row.id as number | null,
    score: tellingness(row),
    row: row as ClaimRow | null,
  }));
  const top = ranked.sort((a, b) => b.score - a.score || a.id! - b.id!)[0];
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
