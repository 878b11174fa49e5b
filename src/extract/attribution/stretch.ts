import type { Tree } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Token } from "../../model/sentence.ts";
import { covers } from "../../model/span.ts";

/** The last token before the next semicolon after `index`, or of the sentence. */
export function nextStop({ tokens }: Tree, index: number): number {
  const stop = tokens.findIndex((t, i) => i > index && t.text === ";");
  return stop < 0 ? tokens.length - 1 : stop - 1;
}

/** "says", "said", "has said", "will say"; no participle or infinitive by itself. */
export const isFiniteVerb = (tokens: readonly Token[], verb: number): boolean =>
  /^(VBD|VBZ|VBP)$/.test(tokens[verb]!.xpos) ||
  tokens.slice(Math.max(0, verb - 3), verb).some((t) => /^(have|has|had|will|would|may|could)$/i.test(t.text));

/** Whether a word belongs to a phrase. */
export const coversIndex = (phrase: Phrase, token: Token): boolean => covers(phrase.span, [token.start, token.end]);

/** Whether a verb stands among the words that can carry a clause. */
export const hasFinite = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos) || t.upos === "AUX");
