import type { Tree, Word } from "./conllu.ts";

const LONGEST = 22;
const SMALL = new Set([
  "of",
  "in",
  "to",
  "as",
  "and",
  "by",
  "for",
  "on",
  "at",
  "with",
  "from",
  "the",
  "a",
  "or",
  "but",
  "near",
]);

/** Copies of sentences as headlines: "The rebels seized the town." as "Rebels Seize Town", its tree and tags with it. */
export function headlines(trees: readonly Tree[], random: () => number, share: number): Tree[] {
  return trees.flatMap((tree) => {
    if (tree.words.length < 4 || tree.words.length > LONGEST || random() >= share) return [];
    const present = inPresent(tree.words);
    if (!present) return [];
    const kept = without(
      present,
      present.map((_, at) => droppable(present, at)),
    );
    const titled = random() < 0.7;
    return [{ ...tree, words: kept.map((word, at) => recased(word, at, titled)) }];
  });
}

/** The main verb in the present, or as a bare participle; null if the sentence has no verb that allows it. */
function inPresent(words: readonly Word[]): Word[] | null {
  const root = words.findIndex(({ head }) => head === -1);
  const verb = words[root];
  if (verb?.upos !== "VERB" || words.some(({ xpos }) => xpos === "UH")) return null;
  const subject = words.findIndex(({ head, relation }) => head === root && relation.startsWith("nsubj"));
  if (subject < 0 || subject > root) return null;
  if (verb.xpos === "VBN" && words[subject]!.relation === "nsubj:pass") return [...words];
  if (verb.xpos !== "VBD" || verb.lemma === "be") return null;
  const plural =
    /S$/.test(words[subject]!.xpos) || words.some(({ head, relation }) => head === subject && relation === "conj");
  const xpos = plural ? "VBP" : "VBZ";
  return words.map((word, at) =>
    at === root ? { ...word, xpos, form: plural ? word.lemma : third(word.lemma) } : word,
  );
}

const third = (base: string): string =>
  base === "have"
    ? "has"
    : /(?:s|x|z|ch|sh|[^o]o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;

/** Articles, forms of "be" beside a participle, and the final stop are left out of headlines. */
function droppable(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (words.some(({ head }) => head === at)) return false;
  if (word.relation === "det") return /^(?:the|an?)$/i.test(word.form);
  if (word.relation === "aux:pass")
    return word.lemma === "be" && words[word.head]!.head === -1 && !hasAuxiliary(words, word.head);
  return word.form === "." && at === words.length - 1;
}

const hasAuxiliary = (words: readonly Word[], verb: number): boolean =>
  words.some(({ head, relation }) => head === verb && relation === "aux");

function without(words: readonly Word[], dropped: readonly boolean[]): Word[] {
  const place = new Map<number, number>();
  words.forEach((_, at) => {
    if (!dropped[at]) place.set(at, place.size);
  });
  return words
    .filter((_, at) => !dropped[at])
    .map((word) => ({ ...word, head: word.head === -1 ? -1 : place.get(word.head)! }));
}

function recased(word: Word, at: number, titled: boolean): Word {
  const up = at === 0 || (titled && !SMALL.has(word.form.toLowerCase()));
  const first = word.form[0]!;
  const cased = up ? first.toUpperCase() : word.upos === "PROPN" ? first : first.toLowerCase();
  return { ...word, form: cased + word.form.slice(1) };
}
