import { withConjuncts } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import type { Draft } from "./rule.ts";

export const isCaptive = (phrase: Phrase | null): boolean =>
  /^(prisoner|inmate|detainee|captive|hostage|convict|suspect)$/.test(phrase?.content.lemma ?? "");

/** Who is held, freed or gone, how many and where: "a priest and 13 of his parishioners" are told by their count; "he is held with
 *  200 others" by those others. */
export function held(clause: Clause, actor: Phrase | null, whom: Phrase | null, measure: string, scene: Scene): Draft {
  const from = clause.obliques.find(
    (o) => /^(from|in|at|near|inside)$/.test(o.preposition) && scene.kind(o.phrase) === "place",
  )?.phrase;
  return {
    type: "detention",
    actor,
    target: whom,
    quantity: measured(measure, whom ? numberOf(clause, whom, scene) : null),
    ...(from ? { place: from } : {}),
  };
}

export function numberOf(clause: Clause, whom: Phrase, scene: Scene) {
  const counts = withConjuncts(treeOf(clause.sentence), whom)
    .map((p) => scene.amount(p))
    .filter((count) => count !== null);
  const best = counts.find((count) => (count.low ?? count.high ?? 0) > 1) ?? counts[0] ?? null;
  if (best) return best;
  const others = under(clause, "with", "along with", "together with");
  return others && isPeople(others, scene) ? scene.amount(others) : null;
}
