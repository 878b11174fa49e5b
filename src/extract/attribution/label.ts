import { phraseAt } from "../../language/clauses/phrases.ts";
import type { Tree } from "../../language/clauses/tree.ts";
import type { Attribution } from "./attribution.ts";

const longest = 6;

/** "Haddad: Rebels hold the port", "REPORTER: Who gave the order?": a speaker before a colon opens the line. Whether the words
 *  name one is for whoever knows the article's names to say. */
export function labelOf(tree: Tree): Attribution | null {
  const { tokens, sentence } = tree;
  const colon = tokens.findIndex((t) => t.text === ":");
  if (colon < 1 || colon > longest || colon >= tokens.length - 3) return null;
  const label = tokens.slice(0, colon).filter((t) => t.upos !== "PUNCT");
  if (label.length === 0 || !label.every((t) => /^(NOUN|PROPN|ADJ|ADP|DET)$/.test(t.upos) || /^\p{Lu}+$/u.test(t.text)))
    return null;
  const head = tokens.findIndex((t, i) => i < colon && t.upos !== "PUNCT" && (t.head < 0 || t.head >= colon));
  if (head < 0) return null;
  return {
    lemma: ":",
    stance: "says",
    speaker: phraseAt(tree, head),
    negated: false,
    cue: [tokens[colon]!.start, tokens[colon]!.end],
    scope: [[tokens[colon + 1]!.start, sentence.span[1]]],
  };
}
