import { rebuild } from "./filing.ts";
import { refile } from "./refile.ts";
import { regroup } from "./regroup.ts";
import { Resolver } from "./resolve.ts";
import { settle } from "./settle.ts";
import type { ClaimRow, DocumentRow, Storage } from "./storage.ts";

/** Takes all that a document says out of the record, as if it had never been read. Its claims stay, marked. Returns them. */
export async function retract(document: DocumentRow, storage: Storage): Promise<ClaimRow[]> {
  const claims = (await storage.claimsOfDocument(document.id)).filter((claim) => !claim.withdrawn);
  await storage.withdrawClaims(document.id);
  const { removed, disturbed } = await storage.removeTellings(document.id);
  const changed = await settle(disturbed, storage);
  const moved = await refile(changed, new Map(), storage);
  const events = new Set([...moved.disturbed, ...removed.map((one) => one.event).filter((id) => id !== null)]);
  for (const id of await forget(document, storage)) events.add(id);
  const resolver = new Resolver(storage);
  for (const id of events) await rebuild(id, resolver, storage);
  return claims;
}

/** Takes the document's names out; returns the events in which somebody now means another than before. */
async function forget(document: DocumentRow, storage: Storage): Promise<number[]> {
  const { handles, traits } = await storage.removeAppearances(document.id);
  await storage.countTraits(traits, -1);
  const left = new Set((await storage.traits(handles)).map((one) => `${one.handle}${one.kind}${one.value}`));
  const lost = new Set(
    traits.filter((one) => !left.has(`${one.handle}${one.kind}${one.value}`)).map((one) => one.handle),
  );
  const moved = await regroup(await storage.handlesById([...lost]), handles, -1, storage);
  return storage.eventsAround(moved, []);
}
