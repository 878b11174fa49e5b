import { isDoubtfulObject, isDoubtfulSubject } from "./doubt.ts";
import { nearestObject, nearestSubject } from "./nearest.ts";
import { isNoun, tellsWhen } from "./nouns.ts";
import { isRelation, type Tree } from "./tree.ts";
import { isPassive } from "./voice.ts";

/** The words that stand as subject and object of one verb: indices, -1 for none. A passive's subject undergoes what is
 *  done; it may have an object besides, "were given arms". */
export interface OwnArguments {
  readonly passive: boolean;
  readonly subject: number;
  readonly object: number;
  /** Whether the word is the nearest noun phrase, because the tree has none. */
  readonly guessed: { readonly subject: boolean; readonly object: boolean };
  /** Whether the tree's word is not where a subject or object would stand. */
  readonly doubtful: { readonly subject: boolean; readonly object: boolean };
}

/** What hangs on the verb at `index`; where nothing does, what stands where a subject or object would. */
export function ownArguments(tree: Tree, verb: number): OwnArguments {
  const passive = isPassive(tree, verb);
  const subject = hungSubjectIndex(tree, verb);
  const object = passive ? hungObject(tree, verb) : ownObject(tree, verb);
  const before = subject < 0 ? nearestSubject(tree, verb) : -1;
  const after = !passive && object < 0 ? nearestObject(tree, verb) : -1;
  return {
    passive,
    subject: subject < 0 ? before : subject,
    object: object < 0 ? after : object,
    guessed: { subject: before >= 0, object: after >= 0 },
    doubtful: { subject: isDoubtfulSubject(tree, verb, subject), object: isDoubtfulObject(tree, verb, object) },
  };
}

/** Index of the subject that hangs on the verb; -1 without one. Of two with a verb between them the second is its own:
 *  "the army left and rebels moved in". */
export function hungSubjectIndex(tree: Tree, verb: number): number {
  const subjects = subjectsUnder(tree, verb);
  const isNext = (first: number, next: number) =>
    next < verb &&
    (within(tree, first, next, /^(VERB|AUX|SCONJ)$/) ||
      /^(i|he|she|we|they|who)$/i.test(tree.tokens[next]!.text) ||
      isContact(tree, first, next) ||
      (next === first + 1 && tree.tokens[first]!.upos === tree.tokens[next]!.upos));
  const first = subjects.find((c) => isNoun(tree.tokens[c]!)) ?? subjects[0] ?? -1;
  return subjects.reduce((own, next) => (next > own && isNext(own, next) ? next : own), first);
}

/** Words hung as subjects on the verb, or on its auxiliary: "got hit". */
function subjectsUnder(tree: Tree, verb: number): number[] {
  const isSubject = (c: number) => isRelation(tree.tokens[c]!, "nsubj") && tree.tokens[c]!.relation !== "nsubj:outer";
  const own = tree.children(verb).filter(isSubject);
  // "The capture of Lashio by the rebels stunned": "by the rebels" may hang on the verb too.
  const free = own.filter((c) => !isUnderPreposition(tree, c));
  if (free.length > 0) return free;
  if (own.length > 0) return own;
  const auxiliaries = tree.children(verb).filter((c) => isRelation(tree.tokens[c]!, "aux"));
  return auxiliaries.flatMap((c) => tree.children(c).filter(isSubject));
}

const isUnderPreposition = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((c) => c < noun && tree.tokens[c]!.relation === "case");

/** "the drones the army shot down": a noun phrase right after another begins a relative clause without a pronoun. */
function isContact(tree: Tree, first: number, next: number): boolean {
  const start = Math.min(next, ...tree.children(next));
  return start === first + 1 && tree.tokens[start]!.upos === "DET";
}

/** Index of the noun that a relative clause without a pronoun takes for its object: "the drones the army shot down"; else -1. */
export function contactObject(tree: Tree, verb: number, subject: number): number {
  return subjectsUnder(tree, verb).find((c) => c < subject && isContact(tree, c, subject)) ?? -1;
}

/** Index of the object that hangs on the verb; -1 without one. Of two side by side the second is given to the first. */
function hungObject(tree: Tree, verb: number): number {
  const objects = tree.children(verb).filter((c) => tree.tokens[c]!.relation === "obj" && !tellsWhen(tree, c));
  const [first = -1, second = -1] = objects;
  const besides = second > verb && !within(tree, Math.max(first, verb), second, /^(ADP|CCONJ|PUNCT|VERB|AUX|SCONJ)$/);
  return besides ? second : first;
}

/** Whether a word of the kind stands between two words. */
const within = (tree: Tree, from: number, to: number, kind: RegExp): boolean =>
  tree.tokens.slice(from + 1, to).some((token) => kind.test(token.upos));

function ownObject(tree: Tree, verb: number): number {
  const object = hungObject(tree, verb);
  if (object >= 0) return object;
  // "captured and held Hama": the object stands after the last verb.
  const next = tree.children(verb).find((c) => tree.tokens[c]!.relation === "conj" && tree.tokens[c]!.upos === "VERB");
  return next !== undefined && next > verb && next - verb <= 3 ? hungObject(tree, next) : -1;
}
