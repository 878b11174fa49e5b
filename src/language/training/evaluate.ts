import { frameOf } from "../frame.ts";
import { nodesOf } from "../nodes.ts";
import type { Weights } from "../weights.ts";
import type { Tree } from "./conllu.ts";
import { type CoreFigures, coreArguments } from "./core-arguments.ts";
import { formsOf } from "./seen.ts";

/** Counts of right answers over a set of trees, words cut as in the treebank. */
export interface Figures {
  words: number;
  upos: number;
  xpos: number;
  heads: number;
  relations: number;
  lemmas: number;
  /** Subjects, objects and passive subjects of verbs: how many there are, how many hang on the right word by the right relation. */
  core: number;
  coreRight: number;
  /** The same as the clauses read them off the whole chain's tree. */
  clauses: CoreFigures;
}

const CORE = new Set(["nsubj", "obj", "nsubj:pass"]);

export function evaluate(trees: readonly Tree[], weights: Weights): Figures {
  const figures = {
    ...{ words: 0, upos: 0, xpos: 0, heads: 0, relations: 0, lemmas: 0, core: 0, coreRight: 0 },
    clauses: coreArguments(trees, weights),
  };
  for (const tree of trees) count(tree, weights, figures);
  return figures;
}

function count(tree: Tree, { words, tagger, parser, lemmas }: Weights, figures: Figures): void {
  const frame = frameOf(formsOf(tree), words);
  const tags = tagger.tag(frame);
  const nodes = nodesOf(frame, tags, tagger.hashes);
  const arcs = parser.parse(nodes);
  tree.words.forEach((word, at) => {
    const [upos = "", xpos = ""] = tagger.tags[tags[at]!]!.split("|");
    const head = arcs.heads[at] === nodes.root ? -1 : arcs.heads[at];
    const relation = head === word.head && parser.relations[arcs.relations[at]!] === word.relation;
    figures.words++;
    if (upos === word.upos) figures.upos++;
    if (xpos === word.xpos) figures.xpos++;
    if (lemmas.of(word.form, upos, xpos) === word.lemma) figures.lemmas++;
    if (head === word.head) figures.heads++;
    if (relation) figures.relations++;
    if (!CORE.has(word.relation) || tree.words[word.head]?.upos !== "VERB") return;
    figures.core++;
    if (relation) figures.coreRight++;
  });
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

/** One row of the table of figures. */
export const figuresRow = (name: string, f: Figures): string =>
  `| ${name} | ${f.words.toLocaleString("en")} | ${percent(f.upos, f.words)} | ${percent(f.xpos, f.words)} | ${percent(f.lemmas, f.words)} | ${percent(f.heads, f.words)} | ${percent(f.relations, f.words)} | ${percent(f.coreRight, f.core)} (${f.core}) | ${percent(f.clauses.byClauses, f.core)} | ${f.clauses.addedRight} of ${f.clauses.added} |`;

export const FIGURES_HEAD = [
  "| part | words | UPOS | XPOS | lemma | UAS | LAS | core arguments (of) | in clauses | nearest phrase right |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
];
