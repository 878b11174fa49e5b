import type { Phrase } from "../../model/clause.ts";
import type { Token } from "../../model/sentence.ts";
import { conjoined, nearestAfter, nearestBefore, timeNoun } from "./nearest.ts";
import { phraseAt, relativiser } from "./phrases.ts";
import { isRelation, type Tree } from "./tree.ts";

/** Who does what to whom, as one verb governs them. */
interface Arguments {
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly indirect: Phrase | null;
  readonly passive: boolean;
  /** False where subject or object is the nearest phrase because the tree has none. */
  readonly sure: boolean;
}

/** Verbs whose object does what follows: "ordered soldiers to surrender". Others control by their subject. */
const objectControl = new Set(
  "order urge call force compel tell ask allow enable let make help permit persuade lead drive push press instruct invite expect cause require want see leave prompt encourage warn send accuse blame suspect prevent stop".split(
    " ",
  ),
);

/** Who does it and who undergoes it, in actives and passives, through control, relatives, participles and coordination. */
export function argumentsOf(tree: Tree, verb: number): Arguments {
  const passive = isPassive(tree, verb);
  const doer = passive
    ? agentOf(tree, verb)
    : (ownSubject(tree, verb) ?? conjoined(tree, verb) ?? impliedSubject(tree, verb));
  const undergoer = passive ? (ownSubject(tree, verb) ?? impliedSubject(tree, verb)) : ownObject(tree, verb);
  const follows = !passive && undergoer === null && !tree.has(verb, "ccomp") ? nearestAfter(tree, verb) : null;
  const guess = (passive ? undergoer : doer) === null ? nearestBefore(tree, verb) : null;
  return {
    subject: passive ? doer : (doer ?? guess),
    object: passive ? (undergoer ?? guess) : (undergoer ?? follows),
    indirect: at(tree, tree.child(verb, "iobj")),
    passive,
    sure: guess === null && follows === null,
  };
}

const at = (tree: Tree, index: number): Phrase | null => (index < 0 ? null : phraseAt(tree, index));

/** "The town captured by militants is empty": whatever the tag, "by" and a doer right behind it make a passive. */
function hasDoerBehind(tree: Tree, verb: number): boolean {
  const [token, by, doer] = [tree.tokens[verb]!, tree.tokens[verb + 1], tree.tokens[verb + 2]];
  if (!/^VB[ND]$/.test(token.xpos) || by?.text.toLowerCase() !== "by" || tree.has(verb, "obj")) return false;
  return (
    doer !== undefined && !timeWord(doer) && !/^(VBG|NN|RB)$/.test(doer.xpos) && tree.tokens[verb + 1]!.upos === "ADP"
  );
}

/** "was captured", "captured by", "the town captured on Friday". A participle that hangs on a noun is passive, "-ing" is not. */
function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  if (tree.has(verb, "nsubj:pass") || tree.has(verb, "csubj:pass") || tree.has(verb, "aux:pass")) return true;
  if (hasDoerBehind(tree, verb)) return true;
  if (isRelation(token, "conj") && token.xpos === "VBN" && !hasOwnSubject(tree, verb) && !tree.has(verb, "aux"))
    return isPassive(tree, token.head);
  if (token.xpos !== "VBN" || tree.has(verb, "aux") || hasOwnSubject(tree, verb)) return false;
  return /^(acl|advcl|amod|root)$/.test(token.relation) && !tree.has(verb, "obj");
}

const hasOwnSubject = (tree: Tree, verb: number) => tree.has(verb, "nsubj");

/** The subject that hangs on the verb; in a passive the undergoer. "who" gives way to the noun it stands for. */
function ownSubject(tree: Tree, verb: number): Phrase | null {
  const subject = tree.child(verb, "nsubj");
  if (subject < 0) return null;
  return relativiser(tree.tokens[subject]!) ? antecedent(tree, verb) : phraseAt(tree, subject);
}

function ownObject(tree: Tree, verb: number): Phrase | null {
  const object = tree.child(verb, "obj");
  if (object >= 0 && !timeNoun.test(tree.tokens[object]!.text))
    return relativiser(tree.tokens[object]!) ? antecedent(tree, verb) : phraseAt(tree, object);
  const token = tree.tokens[verb]!;
  // "the town they captured": a relative clause with its own subject and no object has taken the noun as object.
  if (token.relation === "acl:relcl" && hasOwnSubject(tree, verb) && !relativeSubject(tree, verb))
    return antecedent(tree, verb);
  // "captured and held Hama": the object stands after the last verb.
  const next = tree.children(verb).find((c) => tree.tokens[c]!.relation === "conj" && tree.tokens[c]!.upos === "VERB");
  if (next !== undefined && next - verb <= 3 && tree.has(next, "obj")) return phraseAt(tree, tree.child(next, "obj"));
  return null;
}

const relativeSubject = (tree: Tree, verb: number) => {
  const subject = tree.child(verb, "nsubj");
  return subject >= 0 && relativiser(tree.tokens[subject]!);
};

/** "by" phrase of a passive. */
function agentOf(tree: Tree, verb: number): Phrase | null {
  const by = tree
    .children(verb)
    .find(
      (c) =>
        isRelation(tree.tokens[c]!, "obl") &&
        tree
          .children(c)
          .some((k) => tree.tokens[k]!.relation === "case" && tree.tokens[k]!.text.toLowerCase() === "by") &&
        !timeWord(tree.tokens[c]!),
    );
  return by === undefined ? null : phraseAt(tree, by);
}

const timeWord = (token: Token) =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(noon|midnight|dawn|dusk|night|evening|morning|then|now)$/i.test(
    token.text,
  ) || token.upos === "NUM";

/** The subject a verb shares with the clause it hangs on. */
function impliedSubject(tree: Tree, verb: number, depth = 0): Phrase | null {
  if (depth > 6) return null;
  const token = tree.tokens[verb]!;
  const head = token.head;
  if (head < 0) return null;
  if (isRelation(token, "acl")) return verb > head ? antecedentFor(tree, verb) : null;
  if (isRelation(token, "conj") && tree.tokens[head]!.upos !== "NOUN") return subjectHere(tree, head, depth);
  if (isRelation(token, "xcomp")) return controller(tree, head, depth);
  if (isRelation(token, "advcl"))
    return objectControl.has(tree.tokens[head]!.lemma) && token.xpos === "VBG"
      ? controller(tree, head, depth)
      : subjectHere(tree, head, depth);
  if (isRelation(token, "ccomp") && token.xpos === "VBG") return subjectHere(tree, head, depth);
  return null;
}

/** The subject of the clause at `index`, or the undergoer where that clause is passive: "was forced to withdraw". */
function subjectHere(tree: Tree, index: number, depth: number): Phrase | null {
  return ownSubject(tree, index) ?? impliedSubject(tree, index, depth + 1);
}

function controller(tree: Tree, governor: number, depth: number): Phrase | null {
  const object = tree.child(governor, "obj", "iobj");
  if (object >= 0 && objectControl.has(tree.tokens[governor]!.lemma)) return phraseAt(tree, object);
  return subjectHere(tree, governor, depth);
}

function antecedentFor(tree: Tree, verb: number): Phrase | null {
  const token = tree.tokens[verb]!;
  // "attempt to reinforce", "plan to leave": the infinitive's subject is not the noun.
  if (
    tree.children(verb).some((c) => tree.tokens[c]!.relation === "mark" && tree.tokens[c]!.text.toLowerCase() === "to")
  )
    return null;
  return token.head >= 0 ? phraseAt(tree, token.head) : null;
}

const antecedent = (tree: Tree, verb: number): Phrase | null => {
  let index = verb;
  for (let up = 0; up < 4 && index >= 0; up++) {
    const token = tree.tokens[index]!;
    if (isRelation(token, "acl")) return phraseAt(tree, token.head);
    index = token.head;
  }
  return null;
};
