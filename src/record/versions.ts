import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Document } from "../model/document.ts";
import type { Draft } from "./cluster.ts";
import { daysBetween } from "./days.ts";
import type { ClaimRow, DocumentRow, Storage } from "./storage.ts";
import { publisherOf } from "./voices.ts";
import { contentWords, jaccard } from "./words.ts";

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

export const fileOf = (path: string): string => basename(path.replace(/[?#].*$/, "")) || path;

/** The document this one is again, or a new version of: at the same address or path, a file of the same name and bytes, or an article
 *  of the same outlet, title and week that says much the same. */
export async function findEarlier(document: Document, hash: string, storage: Storage): Promise<DocumentRow | null> {
  const { path, url } = document;
  const file = fileOf(path);
  const publisher = publisherOf({ ...document, file });
  const known = await storage.documentsLike({ path, url, hash, publisher, headline: document.headline });
  return (
    known.find((row) => url !== null && row.url === url) ??
    known.find((row) => row.path === path && (url === null || row.url === null)) ??
    known.find((row) => row.hash === hash && row.file === file) ??
    known.find((row) => isRetold(document, row)) ??
    null
  );
}

/** A title may come again ("What we know so far"), so the words have to as well. */
function isRetold({ outlet, headline, published, text }: Document, row: DocumentRow): boolean {
  const titled = outlet !== null && headline !== null && row.outlet === outlet && row.headline === headline;
  const near = Math.abs(daysBetween(published.date, row.published)) <= 7;
  return titled && near && jaccard(contentWords(text), contentWords(row.text)) >= 0.4;
}

/** How a claim of the new version relates to one of the old: the same words, or other words about the same thing. */
export interface Succession {
  readonly old: ClaimRow;
  readonly changed: boolean;
}

/** Pairs the claims of two versions, each at most once, exact ones first. `entityOf`: what the handles in the slots mean. */
export function succeed(
  drafts: readonly Draft[],
  old: readonly ClaimRow[],
  entityOf: ReadonlyMap<number, number>,
): Map<Draft, Succession> {
  const left = new Set(old);
  const pairs = new Map<Draft, Succession>();
  const take = (draft: Draft, match: ClaimRow | undefined, changed: boolean) => {
    if (!match) return;
    left.delete(match);
    pairs.set(draft, { old: match, changed });
  };
  for (const draft of drafts)
    take(
      draft,
      [...left].find((row) => isSame(draft, row, entityOf)),
      false,
    );
  for (const draft of drafts) if (!pairs.has(draft)) take(draft, nearest(draft, left), true);
  return pairs;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const isSame = ({ claim, slots }: Draft, row: ClaimRow, entityOf: ReadonlyMap<number, number>): boolean =>
  claim.type === row.type &&
  claim.lemma === row.lemma &&
  claim.modality === row.modality &&
  squeeze(claim.text) === squeeze(row.text) &&
  (entityOf.get(slots.place?.id ?? 0) ?? null) === row.place &&
  (entityOf.get(slots.actor?.id ?? 0) ?? null) === row.actor &&
  same(claim.when, row.when) &&
  same(claim.quantity, row.quantity);

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Half the words the same is a sentence rewritten, less is another one. */
function nearest({ claim }: Draft, left: ReadonlySet<ClaimRow>): ClaimRow | undefined {
  const words = contentWords(claim.text);
  const likely = [...left]
    .filter((row) => row.type === claim.type)
    .map((row) => ({ row, likeness: jaccard(words, contentWords(row.text)) }))
    .filter(({ row, likeness }) => likeness >= (row.lemma === claim.lemma ? 0.4 : 0.6));
  return likely.sort((a, b) => b.likeness - a.likeness)[0]?.row;
}
