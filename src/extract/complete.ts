import type { Claim, ClaimType } from "../model/claim.ts";
import type { Clause, Phrase } from "../model/clause.ts";
import type { LocalEntity } from "../model/entity.ts";
import { covers } from "../model/span.ts";
import type { When } from "../model/when.ts";
import { describe } from "./describe.ts";
import { modalityOf } from "./modality.ts";
import type { Said } from "./origin.ts";
import type { Draft } from "./rules/rule.ts";
import type { Scene } from "./scene.ts";
import { placeOf, settle } from "./slots/place.ts";
import { whenOf } from "./slots/when.ts";

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
  const span = draft.span ?? clause.span;
  const trigger = draft.trigger ?? clause.trigger;
  const own = ownPlace(draft, scene, running);
  const when = draft.when ?? whenOf(clause, scene);
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

/** Ground that changes hands keeps the article's words ("key sites"); anything else happens at a place with a name. */
function ownPlace(draft: Draft, scene: Scene, running: LocalEntity | null): LocalEntity | null {
  const phrase = draft.place;
  if (!phrase || "forms" in phrase) return phrase ?? null;
  if (draft.type !== "control") return settled(scene.entity(phrase), phrase, scene, running);
  if (/^(city|town|village|capital)$/i.test(phrase.head.text))
    return settled(scene.ground(phrase), phrase, scene, running);
  const place = scene.ground(phrase);
  const words = scene.text(phrase.core).toLowerCase();
  // "villages west of Aleppo" are not Aleppo, whatever town they are told by.
  const other =
    place?.named &&
    /s$/.test(phrase.head.text) &&
    phrase.head.upos === "NOUN" &&
    !place.forms.some((form) => words.includes(form.toLowerCase()));
  return other ? beside(phrase, place, scene) : place;
}

/** "villages and army posts west of Aleppo": called by the article's words up to the name. */
function beside(phrase: Phrase, town: LocalEntity, scene: Scene): LocalEntity {
  const made = describe(phrase, scene.text);
  if (!made) return town;
  const mention = town.mentions.find((m) => m[0] >= phrase.core[1] && m[0] - phrase.core[1] < 60);
  const name = mention ? scene.text([phrase.core[0], mention[1]]).replace(/\s+/g, " ") : made.name;
  return { ...made, name, forms: [name] };
}

const settled = (place: LocalEntity | null, phrase: Phrase, scene: Scene, running: LocalEntity | null) =>
  place && settle(place, phrase.span, scene, running);

function entityOf(of: Phrase | LocalEntity | null | undefined, scene: Scene): LocalEntity | null {
  if (!of) return null;
  return "forms" in of ? of : scene.entity(of);
}
