/** What a reader without a tree would take for subject and object. */

import type { Token } from "../../model/sentence.ts";
import { isNoun, relativiser, tellsWhen, timeNoun } from "./nouns.ts";
import { isRelation, type Tree } from "./tree.ts";

/** Index of the head of the noun phrase that ends right before a finite verb with its auxiliaries, what two commas set
 *  off left out; -1 where something else stands there. */
export function nearestSubject(tree: Tree, verb: number): number {
  if (!wantsSubject(tree, verb)) return -1;
  const before = beforeGroup(tree, verb);
  const isConjunct = isRelation(tree.tokens[verb]!, "conj");
  const start = tree.tokens[before]?.text === "," && !isConjunct ? beforeInsertion(tree, before) : before;
  for (let at = start; at >= 0; at--) {
    const token = tree.tokens[at]!;
    if (isBoundary(token)) return -1;
    if (relativiser(token)) return at;
    if (!isNoun(token) || tellsWhen(tree, at) || isRelation(token, "compound")) continue;
    const free = [headOf(tree, at), at].find((noun) => isFree(tree, noun, verb, noun === before));
    if (free !== undefined) return free;
  }
  return -1;
}

/** A finite verb of a clause of its own; an infinitive or a participle on a noun has none before it. */
function wantsSubject(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  const clausal = tree.child(verb, "csubj");
  if (token.upos !== "VERB" || tree.has(verb, "expl")) return false;
  if (clausal >= 0 && !attributive.test(tree.tokens[clausal]!.text)) return false;
  if (token.relation === "acl" || ["xcomp", ...inPhrase].some((r) => isRelation(token, r))) return false;
  const auxiliaries = tree.children(verb).filter((c) => isRelation(tree.tokens[c]!, "aux"));
  return isFiniteForm(token) || auxiliaries.some((c) => isFiniteForm(tree.tokens[c]!));
}

/** "remaining units had left": participles that a parser may take for a clause of their own. */
const attributive =
  /^(remaining|fleeing|advancing|retreating|withdrawing|invading|attacking|besieging|opposing|warring|existing|surviving)$/i;

/** Relations of a verb form that is part of a phrase: "the remaining gaps", "following the raid". */
const inPhrase = ["amod", "case", "compound", "fixed"];

const isFiniteForm = (token: Token): boolean => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos);

const isBoundary = (token: Token): boolean =>
  /^[.;:,"“”]$/.test(token.text) || token.upos === "CCONJ" || isFiniteForm(token);

/** "had not yet been seized": the last word before auxiliaries and adverbs. */
function beforeGroup(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(AUX|ADV|PART)$/.test(tree.tokens[at]!.upos)) at--;
  return at;
}

/** "The envoy, who speaks for the rebels, left": the last word before what two commas set off. */
function beforeInsertion(tree: Tree, comma: number): number {
  for (let at = comma - 1; at > 0; at--) if (tree.tokens[at]!.text === ",") return at - 1;
  return comma;
}

const joined = ["compound", "flat", "nmod", "appos", "conj", "nummod"];

/** The head of the noun phrase that the word at `index` ends. */
function headOf(tree: Tree, index: number): number {
  let at = index;
  for (let up = 0; up < 8; up++) {
    const token = tree.tokens[at]!;
    const head = tree.tokens[token.head];
    if (!head || token.head >= at || !isNoun(head) || !joined.some((r) => isRelation(token, r))) break;
    at = token.head;
  }
  return at;
}

/** Whether the noun at `index` can be the subject of `verb`: no preposition stands over it, and no verb has it, unless
 *  it stands right `beside` the verb. */
function isFree(tree: Tree, index: number, verb: number, beside: boolean): boolean {
  const token = tree.tokens[index]!;
  if (isRelation(token, "nsubj") && token.head > verb) return false;
  if (token.relation === "obj" && token.head < index && !beside) return false;
  const over = tree.children(index).find((c) => tree.tokens[c]!.relation === "case" && c < index);
  return over === undefined || /^(as|after|before|since|while|until|when)$/i.test(tree.tokens[over]!.text);
}

const linking = new Set("be become remain seem appear stay include follow regard say".split(" "));

/** Index of the head of the noun phrase that begins right after the verb; -1 where anything else does. */
export function nearestObject(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]!;
  if (token.upos !== "VERB" || linking.has(token.lemma.toLowerCase())) return -1;
  if (token.xpos === "VBN" && !tree.has(verb, "aux")) return -1;
  if (inPhrase.some((r) => isRelation(token, r))) return -1;
  if (["ccomp", "xcomp", "iobj", "obj"].some((r) => tree.has(verb, r))) return -1;
  const end = phraseEnd(tree, afterVerb(tree, verb));
  if (end < 0 || timeNoun.test(tree.tokens[end]!.text) || relativiser(tree.tokens[end]!)) return -1;
  const taken = tree.tokens[end]!;
  if (token.xpos === "VBG" && end === verb + 1 && taken.head !== verb) return -1;
  // "If rebels capture Kunduz, the road is open": before a comma it is no subject of what follows.
  const isTaken = isRelation(taken, "nsubj") && tree.tokens[end + 1]?.text !== ",";
  return isTaken || isRelation(taken, "expl") ? -1 : end;
}

/** Index of the first word after the verb, its particle and a quotation's end: "shot down ten drones", "“neutralised” nine". */
export function afterVerb(tree: Tree, verb: number): number {
  const next = tree.tokens[verb + 1];
  return next && (next.xpos === "RP" || /^["”’']$/.test(next.text)) ? verb + 2 : verb + 1;
}

/** The last word of the run of determiners, adjectives, numbers and nouns that begins at `from`, if that is a noun; else -1. */
export function phraseEnd(tree: Tree, from: number): number {
  let end = -1;
  for (let at = from; at < tree.tokens.length && at < from + 7; at++) {
    const token = tree.tokens[at]!;
    if (/^(most|much|half|parts?|all|many|several)$/i.test(token.text) && tree.tokens[at + 1]?.text === "of") return at;
    if (token.upos === "PRON" && isNoun(token)) return end < 0 ? at : end;
    if (isNoun(token)) end = at;
    else if (end >= 0 || !(["DET", "ADJ", "NUM", "PRON"].includes(token.upos) || token.text === "-")) return end;
  }
  return end;
}
