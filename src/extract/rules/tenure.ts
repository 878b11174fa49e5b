import { phraseAt, withConjuncts } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { putsch } from "./coups.ts";
import { doer, isForce, isGround, maybeGround, under, undergoer } from "./parts.ts";
import type { Draft } from "./rule.ts";

/** A place that changes hands: who has it now, where it is known. */
export const draft = (actor: Phrase | null, place: Phrase): Draft => ({ type: "control", actor, place });

/** "the fall of Hama", "its capture by rebels", "their takeover of Aleppo". */
export function tenure(clause: Clause, scene: Scene): Draft[] | null {
  if (clause.lemma === "coup") return putsch(clause, scene);
  const held = holding(clause, scene);
  if (held) return [held];
  const ground = undergoer(clause) ?? named(clause, scene);
  if (!ground || !isGround(ground, scene) || isFoughtFor(clause)) return null;
  if (clause.lemma === "control" && under(clause, "of") === null) return null;
  if (clause.lemma === "control" && clause.governor && !["have", "be"].includes(clause.governor.lemma)) {
    const verb = clause.governor;
    if (verb.relation === "obj") return null; // "took control of" is the verb's
  }
  if (isReference(clause, ground, scene)) return null;
  const actor = doer(clause);
  return withConjuncts(treeOf(clause.sentence), ground)
    .filter((p) => isGround(p, scene))
    .map((place) => draft(clause.lemma === "loss" ? null : actor, place));
}

/** "prior to the city's capture": told of elsewhere, with its name. */
function isReference({ sentence, index }: Clause, ground: Phrase, scene: Scene): boolean {
  const { relation } = sentence.tokens[index]!;
  return /^(obl|nmod)/.test(relation) && (ground.head.upos !== "PROPN" || !scene.entity(ground)?.named);
}

/** "the Mosul takeover", "saw Aleppo fall": the place stands before the noun. */
function named({ sentence, index }: Clause, scene: Scene): Phrase | null {
  const before = sentence.tokens[index - 1];
  if (before?.upos !== "PROPN") return null;
  const phrase = phraseAt(treeOf(sentence), index - 1);
  return scene.entity(phrase)?.kind === "place" ? phrase : null;
}

/** "fought for control of the airport": whose it is remains open. */
function isFoughtFor(clause: Clause): boolean {
  const tree = treeOf(clause.sentence);
  return tree
    .children(clause.index)
    .some((c) => tree.tokens[c]!.relation === "case" && /^(for|over)$/i.test(tree.tokens[c]!.text));
}

/** "Kidal is under rebel control", "the mines are beyond the junta's control". */
function holding(clause: Clause, scene: Scene): Draft | null {
  if (clause.lemma !== "control" && clause.lemma !== "hand") return null;
  const tree = treeOf(clause.sentence);
  const preposition = tree
    .children(clause.index)
    .map((c) => tree.tokens[c]!)
    .find((t) => t.relation === "case")
    ?.text.toLowerCase();
  const subject = clause.subject ?? opening(clause, scene);
  const over = under(clause, "of", "over");
  if (clause.lemma === "hand") {
    const holder = under(clause, "of", "'s") ?? premodifier(clause);
    const inHands =
      /^(in|into)$/.test(preposition ?? "") &&
      subject &&
      isGround(subject, scene) &&
      (isForce(holder, scene) || holder?.head.upos === "PROPN");
    return inHands ? draft(holder, subject) : null;
  }
  if (preposition === "in" && over && isForce(subject, scene))
    return maybeGround(over, scene) ? draft(subject, over) : null;
  if (!subject || !isGround(subject, scene) || !preposition) return null;
  if (preposition === "under") return draft(under(clause, "of", "'s"), subject);
  return /^(outside|beyond|out of|out)$/.test(preposition)
    ? { type: "control", target: under(clause, "of", "'s"), place: subject }
    : null;
}

/** "rebel hands". */
function premodifier({ sentence, index }: Clause): Phrase | null {
  const tree = treeOf(sentence);
  const before = tree.children(index).find((c) => c < index && /^(compound|amod)/.test(tree.tokens[c]!.relation));
  return before === undefined ? null : phraseAt(tree, before);
}

/** The place a sentence opens with, where an aside parts it from its predicate: "X, through which all food comes, is in …". */
function opening({ sentence, index }: Clause, scene: Scene): Phrase | null {
  const first = phraseAt(treeOf(sentence), 0);
  const next = sentence.tokens.find((t) => t.start >= first.core[1]);
  const parted = /^(,|has|have|had|is|was|remains?)$/i.test(next?.text ?? "");
  return index > 3 && parted && sentence.tokens[0]!.upos === "PROPN" && isGround(first, scene) ? first : null;
}
