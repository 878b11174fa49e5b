import type { Reading } from "../model/claim.ts";
import { contextOf } from "./context.ts";
import { isCopy, shinglesOf } from "./shingles.ts";
import type { DocumentRow, Storage } from "./storage.ts";
import { fileOf } from "./versions.ts";
import { publisherOf } from "./voices.ts";

/** Files the article in place of its earlier version, or anew. `revoiced`: other documents that turn out to be copies of another than
 *  was known. */
export async function fileDocument(
  { document, entities, claims }: Reading,
  hash: string,
  earlier: DocumentRow | null,
  storage: Storage,
): Promise<{ readonly document: DocumentRow; readonly revoiced: readonly number[] }> {
  const file = fileOf(document.path);
  const fresh: Omit<DocumentRow, "id"> = {
    path: document.path,
    file,
    hash,
    url: document.url,
    outlet: document.outlet,
    publisher: publisherOf({ ...document, file }),
    agency: document.agency,
    headline: document.headline,
    byline: document.byline,
    dateline: document.dateline,
    published: document.published.date,
    basis: document.published.basis,
    text: document.text,
    countries: contextOf("", entities).countries,
    sameAs: null,
    claims: claims.length,
  };
  const id = earlier?.id ?? (await storage.insertDocument(fresh));
  const row = { ...fresh, id };
  if (earlier) await storage.updateDocument(row);
  const before = earlier ? await storage.copiesOf(id) : [];
  const shingles = shinglesOf(document);
  await storage.setShingles(id, shingles);
  const like = (await storage.sharing(shingles)).filter((one) => one.document !== id);
  const copies = like.filter((one) => isCopy(one.shared, shingles.length, one.of)).map((one) => one.document);
  await storage.setCopies(id, copies);
  const sameAs = await original(row, storage);
  if (sameAs !== null) await storage.updateDocument({ ...row, sameAs });
  const revoiced: number[] = [];
  for (const other of new Set([...before.map((one) => one.id), ...copies])) {
    const copy = (await storage.document(other))!;
    const now = await original(copy, storage);
    if (now === copy.sameAs) continue;
    await storage.updateDocument({ ...copy, sameAs: now });
    revoiced.push(other);
  }
  return { document: { ...row, sameAs }, revoiced };
}

/** The oldest with nearly the same words, null where that is the document itself. Of one day the smaller hash counts as older. */
async function original(document: DocumentRow, storage: Storage): Promise<number | null> {
  const all = [document, ...(await storage.copiesOf(document.id))];
  const age = (row: DocumentRow) => `${row.published} ${row.hash} ${row.file}`;
  const oldest = all.reduce((a, b) => (age(b) < age(a) ? b : a));
  return oldest.id === document.id ? null : oldest.id;
}
