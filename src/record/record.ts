import type { Change } from "../model/change.ts";
import type { Reading } from "../model/claim.ts";
import { type Added, none } from "./added.ts";
import { viewsOn } from "./answers/views.ts";
import { fileClusters } from "./articles.ts";
import { type Cast, gather, slotsOf } from "./cast.ts";
import { change } from "./changes.ts";
import { cluster, type Draft } from "./cluster.ts";
import { contextOf } from "./context.ts";
import { fileDocument } from "./documents.ts";
import type { Reader } from "./reader.ts";
import { retract } from "./rebuild.ts";
import { Resolver } from "./resolve.ts";
import { profileOf } from "./slots.ts";
import type { ClaimRow, DocumentRow, Storage } from "./storage.ts";
import { findEarlier, hashOf, succeed } from "./versions.ts";
import type { Views } from "./views.ts";
import { ownVoice, voiceOf } from "./voices.ts";

export type { Added, Counts } from "./added.ts";

/** The merged record of all articles. */
export interface Record {
  /** Adds what one article says, or replaces its earlier version. Writes through `storage`, which the caller binds to one
   *  transaction; nothing is kept in memory between calls. */
  add(reading: Reading, storage: Storage): Promise<Added>;
  readonly views: Views;
}

/** The record on these tables. `storage` is for reading answers, outside any transaction. */
export function openRecord(storage: Storage & Reader): Record {
  return { add, views: viewsOn(storage) };
}

/** Adds what one article says, or replaces its earlier version. See `Record.add`. */
export async function add(reading: Reading, storage: Storage): Promise<Added> {
  const hash = hashOf(reading.document.text);
  const earlier = await findEarlier(reading.document, hash, storage);
  if (earlier?.hash === hash) return known(earlier);
  const old = earlier ? await retract(earlier, storage) : [];
  const { document, revoiced } = await fileDocument(reading, hash, earlier, storage);
  const context = contextOf(`${hash.slice(0, 16)} ${document.file}`, reading.entities);
  const { cast, moved } = await gather(reading, document.id, context, storage);
  const drafts = draftAll(reading, document, cast);
  const succession = old.length > 0 ? succeed(drafts, old, await meaning(drafts, storage)) : new Map();
  const stale = new Set(await storage.eventsAround(moved, revoiced));
  const filed = await fileClusters(cluster(drafts), { document, succession, storage }, stale, new Resolver(storage));
  const kept = new Set([...succession.values()].map((one) => one.old.id));
  const gone = await farewell(
    old.filter((row) => !kept.has(row.id)),
    document,
    storage,
  );
  return {
    document: `d${document.id}`,
    changes: [...filed.changes, ...gone],
    counts: { ...filed.counts, withdrawn: gone.length },
  };
}

/** The entity of each handle in a slot. */
async function meaning(drafts: readonly Draft[], storage: Storage): Promise<Map<number, number>> {
  const fillers = drafts.flatMap(({ slots }) => [slots.actor, slots.target, slots.place, slots.origin]);
  const handles = fillers.filter((filler) => filler !== null).map(({ id }) => id);
  return new Map((await storage.entitiesOf([...new Set(handles)])).map(({ handle, entity }) => [handle, entity.id]));
}

const known = (document: DocumentRow): Added => ({
  document: `d${document.id}`,
  changes: [],
  counts: { ...none, unchanged: document.claims },
});

/** What an article no longer says. The rows stay, marked, in the events they were in. */
async function farewell(rows: readonly ClaimRow[], document: DocumentRow, storage: Storage): Promise<Change[]> {
  const changes: Change[] = [];
  for (const row of rows) {
    const event = await storage.event(row.event);
    const people = await Promise.all(
      [row.place, row.actor, row.target, row.origin].map((id) => (id === null ? null : storage.entity(id))),
    );
    const about = people.filter((entity) => entity !== null);
    changes.push(change("withdrawn", { ...row, withdrawn: true }, event?.title ?? "", document, about));
  }
  return changes;
}

/** Every claim as a profile of its own, as the article alone gives it. */
function draftAll(reading: Reading, document: DocumentRow, cast: Cast): Draft[] {
  const own = ownVoice(document);
  const { published, countries, basis } = document;
  return reading.claims.map((claim) => {
    const slots = slotsOf(claim, cast);
    const setting = {
      sentence: document.text.slice(...claim.sentence),
      published,
      publishedStated: basis === "stated",
      countries,
      outlet: document.publisher,
      voice: voiceOf(slots.origin, own),
    };
    return { claim, slots, profile: profileOf(claim, slots, setting) };
  });
}
