import type { Oblique, Phrase } from "../../model/clause.ts";
import type { Token } from "../../model/sentence.ts";
import { isRelation, type Tree } from "./tree.ts";

const core = [
  "det",
  "amod",
  "compound",
  "nummod",
  "flat",
  "goeswith",
  "fixed",
  "nmod:poss",
  "advmod",
  "det:predet",
  "nmod:unmarked",
  "nmod:desc",
];

/** Nouns that count or gather others: "dozens of trucks" is about trucks. */
const gathering = new Set(
  "ten dozen score hundred thousand million billion number majority lot half third quarter handful rest bulk group series couple pair total part member most some many all each one several remnant wave".split(
    " ",
  ),
);

/** The noun phrase headed by the token at `index`. */
export function phraseAt(tree: Tree, index: number): Phrase {
  const head = tree.tokens[index]!;
  const inner = tree.under(
    index,
    (child, at) => isCore(child) || isBound(tree, child) || (at < index && child.text === "-"),
  );
  const coreIndices = contiguous(inner, index);
  const ofPhrases = tree
    .children(index)
    .filter((c) => c > index && isRelation(tree.tokens[c]!, "nmod") && prepositionOf(tree, c) === "of")
    .flatMap((c) =>
      tree.under(c, (child) => !isRelation(child, "acl") && !isRelation(child, "appos") && !isRelation(child, "punct")),
    );
  return {
    sentence: tree.sentence,
    index,
    head,
    content: tree.tokens[contentIndex(tree, index)]!,
    core: tree.span(coreIndices),
    span: tree.span(ofPhrases.length > 0 ? [...coreIndices, ...ofPhrases] : coreIndices),
  };
}

const isCore = (child: Token): boolean =>
  core.some((relation) => isRelation(child, relation)) || (child.relation === "case" && /^['’]s?$/.test(child.text));

/** "at least", "more than": what hangs on a number. */
const isBound = (tree: Tree, child: Token): boolean => {
  const over = tree.tokens[child.head];
  if (over === undefined || child.upos === "PUNCT") return false;
  return (
    /^(least|most|than|more|less|fewer)$/i.test(over.text) ||
    (over.upos === "NUM" && (child.relation !== "case" || /^(than|over|under|about|around)$/i.test(child.text)))
  );
};

/** The unbroken run of indices around `index`: a noun phrase does not jump. */
function contiguous(indices: readonly number[], index: number): number[] {
  const set = new Set(indices);
  let [from, to] = [index, index];
  while (set.has(from - 1)) from--;
  while (set.has(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Looks through "tens of thousands of people" to "people". */
function contentIndex(tree: Tree, index: number, depth = 0): number {
  const token = tree.tokens[index]!;
  if (depth > 4 || !(gathering.has(token.lemma.toLowerCase()) || token.upos === "NUM")) return index;
  const of = tree
    .children(index)
    .find((c) => c > index && isRelation(tree.tokens[c]!, "nmod") && prepositionOf(tree, c) === "of");
  return of === undefined ? index : contentIndex(tree, of, depth + 1);
}

/** The preposition over the phrase at `index`, in lower case: "according to", "out of", "" if none, "'s" for a possessor. */
function prepositionOf(tree: Tree, index: number): string {
  const token = tree.tokens[index]!;
  if (token.relation === "nmod:poss") return "'s";
  const cases = tree.children(index).filter((c) => c < index && tree.tokens[c]!.relation === "case");
  return cases
    .flatMap((c) => [c, ...tree.children(c).filter((f) => tree.tokens[f]!.relation === "fixed")])
    .map((c) => tree.tokens[c]!.text.toLowerCase())
    .join(" ");
}

/** Phrases hung on the word at `index` with or without a preposition: "in Hama", "last week", "'s". */
export function obliquesOf(tree: Tree, index: number): Oblique[] {
  return tree
    .children(index)
    .filter((c) => isRelation(tree.tokens[c]!, "obl") || isRelation(tree.tokens[c]!, "nmod"))
    .flatMap((c) =>
      [c, ...conjuncts(tree, c)].map((i) => ({
        preposition: prepositionOf(tree, i) || prepositionOf(tree, c),
        phrase: phraseAt(tree, i),
      })),
    );
}

/** The other members of "A, B and C" when `index` is A. */
const conjuncts = (tree: Tree, index: number): number[] =>
  tree.children(index).filter((c) => tree.tokens[c]!.relation === "conj" && nominal(tree.tokens[c]!));

/** Words that can head a noun phrase. */
const nominal = (token: Token): boolean =>
  ["NOUN", "PROPN", "PRON", "NUM", "DET", "X", "SYM", "ADJ"].includes(token.upos);

/** A phrase and those coordinated with it: "Sanzi, Muganzo and Mukwidja". */
export const withConjuncts = (tree: Tree, phrase: Phrase): Phrase[] => [
  phrase,
  ...conjuncts(tree, phrase.index)
    .filter((c) => nominal(tree.tokens[c]!))
    .map((c) => phraseAt(tree, c)),
];
