import type { Span } from "./span.ts";

/** Universal part of speech: https://universaldependencies.org/u/pos/ */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark with its exact place in the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: "VBD", "VBN", "NNP". */
  readonly xpos: string;
  /** Index in the sentence of the word it depends on; -1 for the root. */
  readonly head: number;
  /** Universal dependency relation, with subtype: "nsubj:pass". */
  readonly relation: string;
}

/** One sentence, never across a line break. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}
