import type { Change } from "../model/change.ts";
import type { Reading } from "../model/claim.ts";
import { type Added, none } from "./added.ts";
import { viewsOn } from "./answers/views.ts";
import { gather, slotsOf } from "./cast.ts";
import { change } from "./changes.ts";
import { cluster, type Draft } from "./cluster.ts";
import { type Context, contextOf } from "./context.ts";
import { fileClusters } from "./file-clusters.ts";
import type { Reader } from "./reader.ts";
import { inheritedVoice, retract } from "./rebuild.ts";
import { isCopy, shinglesOf } from "./shingles.ts";
import { profileOf } from "./slots.ts";
import type { ClaimRow, DocumentRow, Storage } from "./storage.ts";
import { fileOf, findEarlier, hashOf, succeed } from "./versions.ts";
import type { Views } from "./views.ts";
import { outletOf, voiceOf } from "./voices.ts";

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
  const document = await fileDocument(reading, hash, earlier, storage);
  const drafts = await draftAll(reading, document, storage);
  const succession = succeed(drafts, old);
  const own = await inheritedVoice(document, storage);
  const filed = await fileClusters(cluster(drafts), { document, own, succession, storage });
  const kept = new Set([...succession.values()].map((one) => one.old.id));
  const gone = await farewell(
    old.filter((row) => !kept.has(row.id)),
    document,
    storage,
  );
  await storage.updateDocument({ ...document, claims: drafts.length });
  return {
    document: `d${document.id}`,
    changes: [...filed.changes, ...gone],
    counts: { ...filed.counts, withdrawn: gone.length },
  };
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

async function fileDocument(
  { document, entities }: Reading,
  hash: string,
  earlier: DocumentRow | null,
  storage: Storage,
): Promise<DocumentRow> {
  const shingles = shinglesOf(document);
  const like = await storage.sharing(shingles);
  const copied = like.find((one) => one.document !== earlier?.id && isCopy(one.shared, shingles.length, one.of));
  const first = copied ? await storage.document(copied.document) : null;
  const row: Omit<DocumentRow, "id"> = {
    path: document.path,
    file: fileOf(document.path),
    hash,
    url: document.url,
    outlet: document.outlet,
    agency: document.agency,
    headline: document.headline,
    byline: document.byline,
    dateline: document.dateline,
    published: document.published.date,
    basis: document.published.basis,
    text: document.text,
    countries: contextOf(0, entities).countries,
    sameAs: first ? (first.sameAs ?? first.id) : null,
    claims: 0,
  };
  const id = earlier?.id ?? (await storage.insertDocument(row));
  if (earlier) await storage.updateDocument({ ...row, id });
  await storage.setShingles(id, shingles);
  return { ...row, id };
}

async function draftAll(reading: Reading, document: DocumentRow, storage: Storage): Promise<Draft[]> {
  const context: Context = contextOf(document.id, reading.entities);
  const cast = await gather(reading, context, storage);
  const own = await inheritedVoice(document, storage);
  const { published, countries, basis } = document;
  return reading.claims.map((claim) => {
    const slots = slotsOf(claim, cast);
    const setting = {
      sentence: document.text.slice(...claim.sentence),
      published,
      publishedStated: basis === "stated",
      countries,
      outlet: outletOf(document),
      voice: voiceOf(slots.origin, own),
    };
    return { claim, slots, profile: profileOf(claim, slots, setting) };
  });
}
