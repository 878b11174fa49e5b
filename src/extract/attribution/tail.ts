import type { Tree } from "../../language/clauses/tree.ts";
import type { Span } from "../../model/span.ts";
import type { Telling } from "./content.ts";
import { isQuoting, trails } from "./reporting.ts";
import { coversIndex, isFiniteVerb, nextStop } from "./stretch.ts";

/** "said later in the day that …": the parser may lose the clause, the word "that" shows where it begins. */
export function afterThat(tree: Tree, verb: number): Span[] | null {
  const { tokens } = tree;
  const that = tokens.findIndex((t, i) => i > verb && i < verb + 9 && t.text.toLowerCase() === "that");
  if (that < 0 || that + 2 >= tokens.length) return null;
  const between = tokens.slice(verb + 1, that);
  // "said, citing residents, that"
  const isAside = between[0]?.text === "," && between.at(-1)?.text === ",";
  if (!isAside && between.some((t) => t.upos === "VERB" || t.text === ",")) return null;
  return [[tokens[that + 1]!.start, tokens[nextStop(tree, that)]!.end]];
}

const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "said on Monday they had seized it": the clause that the parser hung on the day. */
export function afterDay(tree: Tree, verb: number): Span[] | null {
  const { tokens } = tree;
  const at = tokens.findIndex((t, i) => i > verb && i < verb + 4 && day.test(t.text));
  const next = tokens[at + 1];
  if (at < 0 || !next || !/^(PRON|DET|PROPN|NOUN|NUM|ADJ)$/.test(next.upos)) return null;
  return [[next.start, tokens[nextStop(tree, at)]!.end]];
}

/** "The union said it expected production to rise": where the tree shows no clause under the verb, all that follows is one when
 *  it begins as a clause does and a verb stands in it. */
export function restOf({ tree, verb, lemma, speaker, passive }: Telling): Span[] | null {
  const { tokens } = tree;
  if (!trails(lemma) || isQuoting(lemma) || passive || !speaker || speaker.index > verb || !isFiniteVerb(tokens, verb))
    return null;
  const first = tokens[verb + 1];
  if (!first || /^(when|where)$/i.test(first.text) || !/^(DET|PRON|PROPN|NOUN|NUM|ADJ|ADV|AUX)$/.test(first.upos))
    return null;
  const stop = nextStop(tree, verb);
  const clause = tokens.some((t, i) => i > verb + 1 && i <= stop && /^(VERB|AUX)$/.test(t.upos));
  return clause && !coversIndex(speaker, first) ? [[first.start, tokens[stop]!.end]] : null;
}
