import { tellingness } from "./best.ts";
import { independent, updateEvent } from "./filing.ts";
import { join, type Profile } from "./profile.ts";
import { profileOf, type Slots } from "./slots.ts";
import type { ClaimRow, DocumentRow, EntityRow, EventRow, Storage } from "./storage.ts";
import { outletOf, ownVoice, voiceOf } from "./voices.ts";

/** Takes all claims of a document out of their events, and reckons these anew from what is left. Returns the claims as they were. */
export async function retract(document: DocumentRow, storage: Storage): Promise<ClaimRow[]> {
  const claims = (await storage.claimsOfDocument(document.id)).filter((claim) => !claim.withdrawn);
  for (const claim of claims) await storage.updateClaim({ ...claim, withdrawn: true });
  for (const id of new Set(claims.map((claim) => claim.event))) await rebuild(id, storage);
  await storage.removeAppearances(document.id);
  return claims;
}

/** Reckons an event anew from its live claims. One without any keeps its last profile, and is found no more. */
export async function rebuild(id: number, storage: Storage): Promise<void> {
  const event = await storage.event(id);
  if (!event) return;
  const live = (await storage.claimsOfEvent(id)).filter((claim) => !claim.withdrawn);
  const empty: EventRow = { ...event, claims: 0, best: null, bestScore: 0 };
  if (live.length === 0) {
    await storage.updateEvent(empty);
    await storage.setEventKeys(id, [], "");
    return;
  }
  await updateEvent(empty, await profileOfAll(live, storage), live, storage);
}

async function profileOfAll(claims: readonly ClaimRow[], storage: Storage): Promise<Profile> {
  const byDocument = Map.groupBy(claims, (claim) => claim.document);
  const profiles: Profile[] = [];
  for (const [id, own] of byDocument) {
    const document = (await storage.document(id))!;
    const voice = await inheritedVoice(document, storage);
    const parts = await Promise.all(own.map((claim) => profileOfRow(claim, document, voice, storage)));
    profiles.push(independent(parts.reduce(join), voice));
  }
  return profiles.reduce(join);
}

async function profileOfRow(claim: ClaimRow, document: DocumentRow, voice: string, storage: Storage): Promise<Profile> {
  const find = (id: number | null): Promise<EntityRow | null> =>
    id === null ? Promise.resolve(null) : storage.entity(id);
  const slots: Slots = {
    actor: await find(claim.actor),
    target: await find(claim.target),
    place: await find(claim.place),
    origin: await find(claim.origin),
  };
  const { published, countries, basis } = document;
  return profileOf(claim, slots, {
    sentence: document.text.slice(...claim.sentence),
    published,
    publishedStated: basis === "stated",
    countries,
    outlet: outletOf(document),
    voice: voiceOf(slots.origin, voice),
  });
}

/** A copy speaks with the voice of the first that had its words. */
export async function inheritedVoice(document: DocumentRow, storage: Storage): Promise<string> {
  const first = document.sameAs === null ? null : await storage.document(document.sameAs);
  return ownVoice(first ?? document);
}

/** The claim that says it best among these. */
export const mostTelling = (claims: readonly ClaimRow[]): ClaimRow =>
  [...claims].sort((a, b) => tellingness(b) - tellingness(a) || a.id - b.id)[0]!;
