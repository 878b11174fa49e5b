import type { Sentence, Token } from "./sentence.ts";
import type { Span } from "./span.ts";

/** A noun phrase. `span` runs from determiner to head and its "of" phrases; relative clauses and appositives are left off. */
export interface Phrase {
  readonly sentence: Sentence;
  /** Index of the head word in the sentence. */
  readonly index: number;
  readonly head: Token;
  /** What is counted or grouped, looking through "tens of thousands of", "dozens of": the noun that says what it is. */
  readonly content: Token;
  readonly span: Span;
  /** Just the head with its determiner, adjectives, numbers and compounds. */
  readonly core: Span;
}

/** "near Hama" is {preposition: "near", phrase: Hama}. The preposition is lower case; "" for "last week", "'s" for a possessor. */
export interface Oblique {
  readonly preposition: string;
  readonly phrase: Phrase;
}

/** The word a clause hangs on: "expected" over "to turn", "by" a means, "if". */
export interface Governor {
  readonly lemma: string;
  readonly relation: string;
  readonly index: number;
}

/** A trigger with what it governs: who did what to whom, where, when, as one clause says it. */
export interface Clause {
  readonly sentence: Sentence;
  /** `noun` for "the capture of Hama by rebels": possessor and of-phrase stand in `obliques` until a rule reads them. */
  readonly kind: "verb" | "noun" | "adjective";
  readonly index: number;
  readonly lemma: string;
  /** The trigger word with its particle: "pulled out". */
  readonly trigger: Span;
  readonly span: Span;
  readonly voice: "active" | "passive";
  readonly tense: "past" | "present" | "future" | "none";
  readonly negated: boolean;
  /** Modal auxiliary: "may", "could", "will". */
  readonly modal: string | null;
  /** Begins with "if", "unless", "should". */
  readonly conditional: boolean;
  /** Who does it; the undergoer stands in `object`, in a passive too. */
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly indirect: Phrase | null;
  readonly obliques: readonly Oblique[];
  readonly governor: Governor | null;
  /** The verb heading the clause this one is part of, itself included, up to the sentence's root: indices. */
  readonly path: readonly number[];
  /** False where an argument was guessed because the tree had none, or stands where none would be. */
  readonly sure: boolean;
}
