import { argumentsOf } from "../language/clauses/arguments.ts";
import { treeOf } from "../language/clauses/tree.ts";
import type { Claim, ClaimType } from "../model/claim.ts";
import type { Clause } from "../model/clause.ts";
import type { LocalEntity } from "../model/entity.ts";
import { covers, type Span } from "../model/span.ts";
import type { When } from "../model/when.ts";
import { modalityOf } from "./modality.ts";
import type { Said } from "./origin.ts";
import type { Draft } from "./rules/rule.ts";
import type { Scene } from "./scene.ts";
import { goingOn } from "./slots/going-on.ts";
import { ownPlace } from "./slots/ground.ts";
import { placeOf } from "./slots/place.ts";
import { whenOf } from "./slots/when.ts";
import { entityOf } from "./slots/who.ts";

/** Types that happen somewhere: where the clause is silent the sentence or the article's running place stands in. */
const placed: ReadonlySet<ClaimType> = new Set([
  "control",
  "movement",
  "combat",
  "casualties",
  "displacement",
  "detention",
]);

/** A claim from what a rule read: who says so, when, where, how surely, in which words. */
export function complete(
  draft: Draft,
  rule: string,
  clause: Clause,
  scene: Scene,
  said: Said | null,
  running: LocalEntity | null,
): Claim {
  const span = draft.span ?? attempted(clause) ?? clause.span;
  const trigger = draft.trigger ?? clause.trigger;
  const own = ownPlace(draft, scene, running);
  const when = draft.when ?? whenOf(clause, scene) ?? goingOn(draft, clause, scene);
  const near = placed.has(draft.type) && draft.type !== "displacement" && !isTotal(draft, when) ? running : null;
  return {
    type: draft.type,
    text: scene.text(span),
    span,
    trigger,
    lemma: clause.lemma,
    rule,
    actor: speaksOfItself(draft.actor, said) ? (said?.origin ?? null) : entityOf(draft.actor, scene),
    target: entityOf(draft.target, scene),
    place: own ?? placeOf(clause, scene, near, placed.has(draft.type) && draft.type !== "displacement"),
    when,
    quantity: draft.quantity ?? null,
    origin: said?.origin ?? entityOf(draft.origin, scene),
    quoted: scene.quotations.some((q) => covers(q, trigger)),
    modality: draft.modality ?? modalityOf(clause, said?.attribution ?? null),
    sentence: clause.sentence.span,
  };
}

/** "tried to seize the palace", "expects to retake it": the words that say how far it came belong to the claim. */
function attempted({ sentence, index, span }: Clause): Span | null {
  const tree = treeOf(sentence);
  const { relation, head } = tree.tokens[index]!;
  if (!relation.startsWith("xcomp") || head < 0 || tree.tokens[head]!.upos !== "VERB") return null;
  const { start } = tree.tokens[head]!;
  const subject = argumentsOf(tree, head).subject;
  const from = Math.min(start, subject && subject.core[1] <= start ? subject.core[0] : start);
  return span[0] - from > 120 ? null : [Math.min(from, span[0]), span[1]];
}

/** "We have taken the airport," said the commander; "Kigali denies that it supports them": the speaker is meant. */
function speaksOfItself(actor: Draft["actor"], said: Said | null): boolean {
  if (!actor || !("head" in actor) || !said?.origin || actor.head.upos !== "PRON") return false;
  const word = actor.head.text.toLowerCase();
  if (/^(we|us)$/.test(word)) return true;
  const [, cueEnd] = said.attribution.cue;
  const near = cueEnd < actor.head.start && cueEnd > actor.sentence.span[0];
  return (
    near && (word === "it" ? said.origin.kind !== "person" : /^(he|she)$/.test(word) && said.origin.kind === "person")
  );
}

/** A count of people over a period is of the whole conflict unless the sentence says where. */
const isTotal = (draft: Draft, when: When | null): boolean =>
  (draft.type === "casualties" || draft.type === "displacement") && when !== null && when.precision === "range";
