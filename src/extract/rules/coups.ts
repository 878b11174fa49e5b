import { obliquesOf } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isForce, isGround, isNamedPerson, isPeople, under } from "./parts.ts";
import type { Draft } from "./rule.ts";

const rulers =
  /^(government|regime|president|king|monarchy|ruler|leader|junta|dictator|sultan|administration|premier|minister|emir|shah)$/;

/** "Soldiers overthrew President X", "the government was toppled". A land changes hands, though no front moves. */
export function overthrow(clause: Clause, scene: Scene): Draft[] | null {
  const { object, subject } = clause;
  if (!object || !(rulers.test(object.content.lemma) || isNamedPerson(object, scene))) return null;
  const { sentence, index } = clause;
  // "its goal was to topple him" is no event.
  if (sentence.tokens[index]!.xpos === "VB" && !clause.governor?.lemma.match(/^(try|attempt|manage|fail|plot|plan)$/))
    return null;
  const actor = subject && (isForce(subject, scene) || isPeople(subject, scene)) ? subject : null;
  return [{ type: "control", actor, target: object, ...where(clause, scene) }];
}

/** "The officers seized power in X", "took power"; parties that win elections take office. */
export function power(clause: Clause, scene: Scene): Draft[] | null {
  const { object, subject, lemma } = clause;
  if (!/^(seize|take|grab|usurp|assume)$/.test(lemma) || object?.head.lemma.toLowerCase() !== "power") return null;
  const taker =
    isForce(subject, scene) || isNamedPerson(subject, scene) || (lemma === "seize" && isPeople(subject, scene));
  const actor = taker ? subject : null;
  return actor || lemma === "seize" ? [{ type: "control", actor, ...where(clause, scene) }] : null;
}

/** "after a coup in X", "staged a coup against X". */
export function putsch(clause: Clause, scene: Scene): Draft[] | null {
  const { governor, sentence, index } = clause;
  const tree = treeOf(sentence);
  const { relation, head } = tree.tokens[index]!;
  if (relation === "compound" && /^(attempt|bid|plot)$/.test(tree.tokens[head]!.lemma)) {
    const there = obliquesOf(tree, head).find(
      (o) => o.preposition === "in" && scene.kind(o.phrase) === "place",
    )?.phrase;
    return [{ type: "control", ...(there ? { place: there } : {}), modality: "possible" }];
  }
  if (/^(compound|amod|nmod:poss)/.test(relation)) return null;
  const staged = governor && /^(stage|launch|lead|mount|attempt|foil|carry|plot)$/.test(governor.lemma);
  const place = where(clause, scene);
  if (!staged && !place.place) return null;
  const tried = tree.children(index).some((c) => /^(attempted|failed|foiled|abortive)$/i.test(tree.tokens[c]!.text));
  return [{ type: "control", ...place, ...(tried ? { modality: "possible" as const } : {}) }];
}

function where(clause: Clause, scene: Scene): { place?: Phrase } {
  const { subject, sentence } = clause;
  const near = under(clause, "in", "of");
  // "Soldiers in Gabon said they had seized power"
  const own = subject ? obliquesOf(treeOf(sentence), subject.index).find((o) => o.preposition === "in")?.phrase : null;
  const place = near ?? own;
  return place && isGround(place, scene) && scene.kind(place) === "place" ? { place } : {};
}
