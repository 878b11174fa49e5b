import type { Document } from "../model/document.ts";

/** Of the articles likest to an undated one, how many are asked for their day. */
const asked = 3;
/** A name that this many articles have tells none of them apart, and would cost time in a large set. */
const commonest = 200;

/**
 * The days on which the articles of a set are taken to have arrived, by path. One that states its day of publication, or from
 * whose own dates it can be inferred, arrived then. Any other arrived with those likest to it by the names in them: on the
 * latest day of the three likest. Where none is like it, it is the latest day that any states, else infers, else `otherwise`.
 */
export function arrivals(documents: readonly Document[], otherwise: string): Map<string, string> {
  const dated = documents.filter(({ published }) => published.basis !== "assumed");
  const latest =
    latestOf(dated.filter(({ published }) => published.basis === "stated")) ?? latestOf(dated) ?? otherwise;
  const index = indexOf(dated);
  return new Map(
    documents.map((document) => {
      if (document.published.basis !== "assumed") return [document.path, document.published.date];
      return [document.path, latestOf(likest(document, index)) ?? latest];
    }),
  );
}

const latestOf = (documents: readonly Document[]): string | undefined =>
  documents
    .map(({ published }) => published.date)
    .sort()
    .at(-1);

/** Which documents have a name. */
type Index = ReadonlyMap<string, readonly Document[]>;

function indexOf(documents: readonly Document[]): Index {
  const index = new Map<string, Document[]>();
  for (const document of documents)
    for (const name of namesIn(document)) {
      const having = index.get(name);
      if (having) having.push(document);
      else index.set(name, [document]);
    }
  return index;
}

/** Those that share most names with it, a rare name counting for more than a common one; with fewer than two it is chance. */
function likest(document: Document, index: Index): Document[] {
  const scores = new Map<Document, { weight: number; names: number }>();
  for (const name of namesIn(document)) {
    const having = index.get(name) ?? [];
    if (having.length > commonest) continue;
    for (const other of having) {
      const { weight, names } = scores.get(other) ?? { weight: 0, names: 0 };
      scores.set(other, { weight: weight + 1 / having.length, names: names + 1 });
    }
  }
  const like = [...scores].filter(([, { names }]) => names > 1).sort(([, a], [, b]) => b.weight - a.weight);
  return like.slice(0, asked).map(([other]) => other);
}

/** Words with a capital that do not begin a sentence. */
function namesIn({ text, parts }: Document): Set<string> {
  const body = parts.filter(({ kind }) => kind === "body").map(({ span }) => text.slice(...span));
  const names = body.flatMap((line) => [...line.matchAll(/(?<=[\p{Ll},’'] )\p{Lu}\p{L}{2,}/gu)].map(([name]) => name));
  return new Set(names.map((name) => name.toLowerCase()));
}
