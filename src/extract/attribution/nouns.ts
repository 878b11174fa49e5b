import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Span } from "../../model/span.ts";
import type { Attribution } from "./attribution.ts";
import { isSpeechNoun, stanceOf } from "./reporting.ts";
import { hasFinite, nextStop } from "./stretch.ts";

const lending = /^(make|issue|express|voice|raise|give|have|release|deliver|repeat|reject|withdraw|renew|announce)$/;

/** "X's claim that", "a warning from X that", "X issued a call for": a noun of speech with its speaker and what is said. */
export function byNoun(tree: Tree, index: number): Attribution | null {
  const token = tree.tokens[index]!;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== "NOUN" || !isSpeechNoun(lemma)) return null;
  const speaker = owner(tree, index) ?? lender(tree, index);
  const content = speaker && said(tree, index);
  if (!content) return null;
  const isTold = /^that\b/i.test(tree.tokens.find((t) => t.start >= content[0])?.text ?? "");
  const stance =
    isTold && stanceOf(lemma) === "holds" && !/^(hope|wish|desire|doubt)$/.test(lemma) ? "says" : stanceOf(lemma);
  return { lemma, stance, speaker, negated: false, cue: [token.start, token.end], scope: [content] };
}

/** Whose it is: "the army's", "by the army", "from the army". */
const owner = (tree: Tree, index: number): Phrase | null =>
  obliquesOf(tree, index).find((o) => /^('s|by|from)$/.test(o.preposition))?.phrase ?? null;

/** The subject of a verb that only lends itself to the noun: "the army made a promise to". */
function lender(tree: Tree, index: number): Phrase | null {
  const { relation, head } = tree.tokens[index]!;
  const verb = tree.tokens[head];
  if (!relation.startsWith("obj") || !verb || !lending.test(verb.lemma)) return null;
  const subject = tree.child(head, "nsubj");
  return subject < 0 || subject > head ? null : phraseAt(tree, subject);
}

/** The clause after the noun: "that …", "to …". */
function said(tree: Tree, index: number): Span | null {
  const clause = tree.children(index).find((c) => {
    const token = tree.tokens[c]!;
    const isClause = isRelation(token, "acl") || isRelation(token, "ccomp") || isRelation(token, "advcl");
    return (
      c > index &&
      isClause &&
      tree.children(c).some((m) => /^(that|to)$/i.test(tree.tokens[m]!.text) && tree.tokens[m]!.relation === "mark")
    );
  });
  return clause === undefined ? afterNoun(tree, index) : tree.span(tree.under(clause));
}

/** "issued a warning that the town …": after a verb the noun's clause runs to the end, wherever the parser hung it. */
function afterNoun(tree: Tree, index: number): Span | null {
  const { tokens } = tree;
  const next = tokens[index + 1];
  if (next?.text.toLowerCase() !== "that" || next.xpos === "DT" || !hasFinite(tokens.slice(0, index))) return null;
  return [next.start, tokens[nextStop(tree, index)]!.end];
}
