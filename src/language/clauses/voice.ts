import type { Token } from "../../model/sentence.ts";
import { isRelation, type Tree } from "./tree.ts";

/** "was captured", "captured by", "the town captured on Friday". A participle that hangs on a noun is passive, "-ing" is not. */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  if (isPerfect(tree, verb)) return false;
  if (tree.has(verb, "nsubj:pass") || tree.has(verb, "csubj:pass") || tree.has(verb, "aux:pass")) return true;
  if (hasDoerBehind(tree, verb)) return true;
  if (isRelation(token, "conj") && token.xpos === "VBN" && !tree.has(verb, "nsubj") && !tree.has(verb, "aux"))
    return isPassive(tree, token.head);
  if (token.xpos !== "VBN" || tree.has(verb, "aux") || tree.has(verb, "nsubj")) return false;
  return /^(acl|advcl|amod|root)$/.test(token.relation) && !tree.has(verb, "obj");
}

/** "had redeployed", without "been": active, whatever the relations say. */
function isPerfect(tree: Tree, verb: number): boolean {
  const auxiliaries = tree.children(verb).filter((c) => isRelation(tree.tokens[c]!, "aux"));
  return auxiliaries.length > 0 && auxiliaries.every((c) => /^(have|will|would)$/i.test(tree.tokens[c]!.lemma));
}

/** "The town captured by militants is empty": whatever the tag, "by" and a doer right behind it make a passive. */
function hasDoerBehind(tree: Tree, verb: number): boolean {
  const [token, by, doer] = [tree.tokens[verb]!, tree.tokens[verb + 1], tree.tokens[verb + 2]];
  if (!/^VB[ND]$/.test(token.xpos) || by?.text.toLowerCase() !== "by" || tree.has(verb, "obj")) return false;
  return doer !== undefined && !isTime(doer) && !/^(VBG|NN|RB)$/.test(doer.xpos) && by.upos === "ADP";
}

/** Index of the head of a passive's "by" phrase, -1 without one: "by Sunday" names no doer. */
export const agentOf = (tree: Tree, verb: number): number =>
  tree
    .children(verb)
    .find((c) => isRelation(tree.tokens[c]!, "obl") && isUnderBy(tree, c) && !isTime(tree.tokens[c]!)) ?? -1;

const isUnderBy = (tree: Tree, index: number): boolean =>
  tree.children(index).some((c) => tree.tokens[c]!.relation === "case" && tree.tokens[c]!.text.toLowerCase() === "by");

const isTime = (token: Token): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(noon|midnight|dawn|dusk|night|evening|morning|then|now)$/i.test(
    token.text,
  ) || token.upos === "NUM";
