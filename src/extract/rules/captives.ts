import { obliquesOf, withConjuncts } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import { findAmounts } from "../../language/quantities/quantities.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Scene } from "../scene.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import type { Draft } from "./rule.ts";

export const isCaptive = (phrase: Phrase | null): boolean =>
  /^(prisoner|inmate|detainee|captive|hostage|convict|suspect)$/.test(phrase?.content.lemma ?? "");

/** Who is held, freed or gone, how many and where: "a priest and 13 of his parishioners" are told by their count; "he is held with
 *  200 others" by those others. */
export function held(clause: Clause, actor: Phrase | null, whom: Phrase | null, measure: string, scene: Scene): Draft {
  const from = placeOfHolding(clause, scene);
  return {
    type: "detention",
    actor,
    target: whom,
    quantity: measured(measure, whom ? numberOf(clause, whom, scene) : null),
    ...(from ? { place: from } : {}),
  };
}

/** "an army detention site in Bahri": the name before the description. */
function placeOfHolding(clause: Clause, scene: Scene): Phrase | LocalEntity | null {
  const tree = treeOf(clause.sentence);
  const places = clause.obliques
    .filter((o) => /^(from|in|at|near|inside|out of)$/.test(o.preposition))
    .map((o) => o.phrase)
    .filter((p) => scene.kind(p) === "place");
  const within = places
    .flatMap((p) => obliquesOf(tree, p.index))
    .filter((o) => /^(in|at|near|of)$/.test(o.preposition));
  const isNamed = (p: Phrase) => scene.entity(p)?.kind === "place" && scene.entity(p)?.named === true;
  const named = [...places, ...within.map((o) => o.phrase)].find(isNamed);
  const unknown = within.find((o) => o.preposition === "in" && o.phrase.head.upos === "PROPN");
  return named ?? (unknown ? scene.ground(unknown.phrase) : null) ?? places[0] ?? null;
}

/** "holding a nun and six of her pupils hostage": counts up to the word that says so, wherever the parser hung them. */
function upToHostage({ sentence, index, trigger }: Clause, scene: Scene) {
  const end = sentence.tokens.find(
    (t, i) => i > index && i < index + 16 && /^(hostage|prisoner|captive)s?$/i.test(t.text),
  );
  if (!end) return null;
  return findAmounts(scene.document.text, [trigger[1], end.start]).find((a) => (a.low ?? 0) > 1) ?? null;
}

export function numberOf(clause: Clause, whom: Phrase, scene: Scene) {
  const counts = withConjuncts(treeOf(clause.sentence), whom)
    .map((p) => scene.amount(p))
    .filter((count) => count !== null);
  const best = counts.find((count) => (count.low ?? count.high ?? 0) > 1) ?? counts[0] ?? null;
  const more = best && (best.low ?? 0) > 1 ? null : upToHostage(clause, scene);
  if (best || more) return more ?? best;
  const others = under(clause, "with", "along with", "together with");
  return others && isPeople(others, scene) ? scene.amount(others) : null;
}
