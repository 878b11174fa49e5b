import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { ownArguments } from "../clauses/own.ts";
import { treeOf } from "../clauses/tree.ts";
import { parseWords } from "../parse.ts";
import type { Weights } from "../weights.ts";
import type { Tree } from "./conllu.ts";

/** Subjects, objects and passive subjects of verbs: how many there are and how many were found, the right word of the right
 *  verb in the right role. */
export interface CoreFigures {
  gold: number;
  /** Found by the tree alone. */
  byTree: number;
  /** Found by the clauses read off the tree, the nearest phrase standing in where the tree has none. */
  byClauses: number;
  /** Nearest phrases that stood in, and how many of them were right. */
  added: number;
  addedRight: number;
  /** Arguments of the tree that stand where none would, and how many of them were right. */
  doubted: number;
  doubtedRight: number;
  /** The tree's other arguments. */
  certain: number;
  certainRight: number;
}

const CORE = new Set(["nsubj", "obj", "nsubj:pass"]);
const name = (verb: number, relation: string, word: number) => `${verb} ${relation} ${word}`;

/** `trees` as the whole chain reads them, words cut as in the treebank. */
export function coreArguments(trees: readonly Tree[], weights: Weights): CoreFigures {
  const figures = {
    gold: 0,
    byTree: 0,
    byClauses: 0,
    added: 0,
    addedRight: 0,
    doubted: 0,
    doubtedRight: 0,
    certain: 0,
    certainRight: 0,
  };
  for (const tree of trees) count(tree, sentenceOf(tree, weights), figures);
  return figures;
}

function count(tree: Tree, sentence: Sentence, figures: CoreFigures): void {
  const gold = new Set(
    tree.words.flatMap(({ head, relation }, at) =>
      CORE.has(relation) && tree.words[head]?.upos === "VERB" ? [name(head, relation, at)] : [],
    ),
  );
  const hung = sentence.tokens.map(({ head, relation }, at) => name(head, relation, at));
  const read = readings(sentence);
  figures.gold += gold.size;
  figures.byTree += hung.filter((one) => gold.has(one)).length;
  figures.byClauses += read.filter((one) => gold.has(one.name)).length;
  for (const group of ["certain", "doubted", "added"] as const) {
    const some = read.filter((one) => one.group === group);
    figures[group] += some.length;
    figures[`${group}Right`] += some.filter((one) => gold.has(one.name)).length;
  }
}

interface Reading {
  readonly name: string;
  readonly group: "certain" | "doubted" | "added";
}

/** Arguments as the clauses have them. */
function readings(sentence: Sentence): Reading[] {
  const tree = treeOf(sentence);
  return sentence.tokens.flatMap(({ upos }, verb) => {
    if (upos !== "VERB" && upos !== "AUX") return [];
    const { passive, subject, object, guessed, doubtful } = ownArguments(tree, verb);
    const groupOf = (role: "subject" | "object") => (guessed[role] ? "added" : doubtful[role] ? "doubted" : "certain");
    const subjectName = name(verb, passive ? "nsubj:pass" : "nsubj", subject);
    return [
      ...(subject < 0 ? [] : [{ name: subjectName, group: groupOf("subject") } as const]),
      ...(object < 0 ? [] : [{ name: name(verb, "obj", object), group: groupOf("object") } as const]),
    ];
  });
}

/** The words of a tree as a text, parsed. */
function sentenceOf(tree: Tree, weights: Weights): Sentence {
  const spans: Span[] = [];
  let text = "";
  for (const { form, spaceAfter } of tree.words) {
    spans.push([text.length, text.length + form.length]);
    text += spaceAfter ? `${form} ` : form;
  }
  return parseWords(text, spans, weights);
}
