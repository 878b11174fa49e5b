import type { Phrase } from "../../model/clause.ts";
import { isNoun, relativiser } from "./nouns.ts";
import { hungSubjectIndex } from "./own.ts";
import { phraseAt } from "./phrases.ts";
import { isRelation, type Tree } from "./tree.ts";

/** Verbs whose object does what follows: "ordered soldiers to surrender". Others control by their subject. */
const objectControl = new Set(
  "order urge call force compel tell ask allow enable let make help permit persuade lead drive push press instruct invite expect cause require want see leave prompt encourage warn send accuse blame suspect prevent stop".split(
    " ",
  ),
);

/** The subject that hangs on the verb; in a passive the undergoer. "who" gives way to the noun it stands for. */
export function hungSubject(tree: Tree, verb: number): Phrase | null {
  const subject = hungSubjectIndex(tree, verb);
  return subject < 0 ? null : standsFor(tree, verb, subject);
}

/** The phrase at `index`, or what a relative pronoun there stands for. */
export const standsFor = (tree: Tree, verb: number, index: number): Phrase | null =>
  relativiser(tree.tokens[index]!) ? (antecedent(tree, verb) ?? nounBefore(tree, index)) : phraseAt(tree, index);

/** "soldiers who", "the dam, which": the noun phrase that a relative pronoun follows. */
function nounBefore(tree: Tree, pronoun: number): Phrase | null {
  const at = tree.tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  const before = tree.tokens[at];
  return before && isNoun(before) ? phraseAt(tree, at) : null;
}

/** The noun that the relative clause around `verb` hangs on. */
export function antecedent(tree: Tree, verb: number): Phrase | null {
  let index = verb;
  for (let up = 0; up < 4 && index >= 0; up++) {
    const token = tree.tokens[index]!;
    if (isRelation(token, "acl") && tree.tokens[token.head]!.upos !== "PRON") return phraseAt(tree, token.head);
    index = token.head;
  }
  return null;
}

/** The subject a verb shares with the clause it hangs on. */
export function impliedSubject(tree: Tree, verb: number, depth = 0): Phrase | null {
  if (depth > 6) return null;
  const token = tree.tokens[verb]!;
  const head = token.head;
  if (head < 0) return null;
  if (isRelation(token, "acl")) return verb > head ? modified(tree, verb) : null;
  if (isRelation(token, "conj") && tree.tokens[head]!.upos !== "NOUN") return subjectHere(tree, head, depth);
  if (isRelation(token, "xcomp")) return controller(tree, head, depth);
  if (isRelation(token, "advcl"))
    return objectControl.has(tree.tokens[head]!.lemma) && token.xpos === "VBG"
      ? controller(tree, head, depth)
      : subjectHere(tree, head, depth);
  if (isRelation(token, "ccomp")) return token.xpos === "VBG" ? subjectHere(tree, head, depth) : extracted(tree, verb);
  return null;
}

/** "which both sides say was shelled": the noun that the relative clause hangs on, where its pronoun belongs further down. */
const extracted = (tree: Tree, verb: number): Phrase | null =>
  tree.has(verb, "mark") || !tree.has(verb, "aux") ? null : antecedent(tree, verb);

/** The subject of the clause at `index`, or the undergoer where that clause is passive: "was forced to withdraw". */
const subjectHere = (tree: Tree, index: number, depth: number): Phrase | null =>
  hungSubject(tree, index) ?? impliedSubject(tree, index, depth + 1);

function controller(tree: Tree, governor: number, depth: number): Phrase | null {
  const object = tree.child(governor, "obj", "iobj");
  if (object >= 0 && objectControl.has(tree.tokens[governor]!.lemma)) return phraseAt(tree, object);
  return subjectHere(tree, governor, depth);
}

/** The noun a participle hangs on. "attempt to reinforce", "plan to leave": the infinitive's subject is not the noun, but
 *  "forced residents to leave" may hang there too. */
function modified(tree: Tree, verb: number): Phrase | null {
  const noun = tree.tokens[verb]!.head;
  const infinitive = tree
    .children(verb)
    .some((c) => tree.tokens[c]!.relation === "mark" && tree.tokens[c]!.text.toLowerCase() === "to");
  if (!infinitive) return phraseAt(tree, noun);
  const { head, relation } = tree.tokens[noun]!;
  const isControlled = relation === "obj" && head >= 0 && objectControl.has(tree.tokens[head]!.lemma);
  return isControlled ? phraseAt(tree, noun) : null;
}
