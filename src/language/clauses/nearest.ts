import type { Phrase } from "../../model/clause.ts";
import type { Token } from "../../model/sentence.ts";
import { phraseAt, relativiser } from "./phrases.ts";
import { isRelation, type Tree } from "./tree.ts";

/** What a reader without a tree would take for the subject: the nearest noun phrase before the verb that no preposition governs. */
export function nearestBefore(tree: Tree, verb: number): Phrase | null {
  const token = tree.tokens[verb]!;
  if (adjacentBefore(tree, verb)) return phraseAt(tree, verb - 1);
  if (token.xpos === "VB" || token.xpos === "VBG" || isRelation(token, "acl") || isRelation(token, "amod")) return null;
  for (let i = verb - 1; i >= 0; i--) {
    const candidate = tree.tokens[i]!;
    if (candidate.upos === "PUNCT" && /^[.;:"“”]$/.test(candidate.text)) return null;
    if (!isNoun(candidate) || ["compound", "flat", "nmod", "obl"].some((r) => isRelation(candidate, r))) continue;
    return relativiser(candidate) ? null : phraseAt(tree, i);
  }
  return null;
}

/** "flees as rebels take Damascus": the parser reads "as rebels" as a phrase of its own. */
export function conjoined(tree: Tree, verb: number): Phrase | null {
  return adjacentBefore(tree, verb) && tree.has(verb - 1, "case") ? phraseAt(tree, verb - 1) : null;
}

/** "saw Hama fall", "as the city fell": a noun right before a finite verb or bare infinitive. */
function adjacentBefore(tree: Tree, verb: number): boolean {
  const before = tree.tokens[verb - 1];
  if (!before || !isNoun(before) || relativiser(before) || !/^(VBD|VBZ|VBP|VB)$/.test(tree.tokens[verb]!.xpos))
    return false;
  const preposition = tree.children(verb - 1).find((c) => tree.tokens[c]!.relation === "case");
  return (
    preposition === undefined || /^(as|after|before|since|while|until|when)$/i.test(tree.tokens[preposition]!.text)
  );
}

const isNoun = (token: Token) => ["NOUN", "PROPN", "PRON"].includes(token.upos);

/** The noun phrase that begins right after the verb, where the tree gives none. */
export function nearestAfter(tree: Tree, verb: number): Phrase | null {
  const { tokens } = tree;
  for (let i = verb + 1; i < tokens.length && i < verb + 8; i++) {
    const token = tokens[i]!;
    if (/^(most|much|half|parts?|all|many|several)$/i.test(token.text) && tokens[i + 1]?.text === "of")
      return phraseAt(tree, i);
    if (isNoun(token) && !timeNoun.test(token.text)) {
      const next = tokens[i + 1];
      if (next && isNoun(next) && next.upos !== "PRON") continue;
      return relativiser(token) ? null : phraseAt(tree, i);
    }
    if (!["DET", "ADJ", "NUM", "NOUN", "PROPN"].includes(token.upos) && token.text !== "-") return null;
  }
  return null;
}

/** Nouns of time, which no verb has for its object. */
export const timeNoun =
  /^(hour|minute|day|week|month|year|night|morning|evening|afternoon|time|overnight|today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;
