import { argumentsOf } from "../language/clauses/arguments.ts";
import { obliquesOf, phraseAt } from "../language/clauses/phrases.ts";
import { treeOf } from "../language/clauses/tree.ts";
import type { Claim, ClaimType } from "../model/claim.ts";
import type { Clause, Phrase } from "../model/clause.ts";
import type { LocalEntity } from "../model/entity.ts";
import { covers, type Span } from "../model/span.ts";
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

/** "The raid hit a mast, the ministry said. Five people were killed.": losses told in the plain past, right after a day, are that day's. */
function goingOn(draft: Draft, clause: Clause, scene: Scene): When | null {
  if (!/^(casualties|detention|policy)$/.test(draft.type) || clause.kind !== "verb" || clause.tense !== "past")
    return null;
  const { tokens } = clause.sentence;
  const perfect = tokens.some(
    (t) => t.head === clause.index && t.relation === "aux" && /^(has|have|had|'ve|’ve)$/i.test(t.text),
  );
  if (perfect || scene.times(clause.sentence).length > 0) return null;
  const day = scene.told(clause.sentence);
  return day ? { from: day, to: day, precision: "day", basis: "inferred" } : null;
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
  const whole = wholeOf(phrase, scene);
  if (whole) return settled(scene.ground(whole), whole, scene, running);
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

const part =
  /^(cent(er|re)|west|east|north|south|half|part|most|much|rest|outskirts|third|quarter|whole|all|edge|heart|remainder|bulk)s?$/i;

/** "the centre and the west of the city", "two-thirds of it": what is held in part is told by the whole; "its only city that they
 *  hold" by the name it is given. */
function wholeOf(phrase: Phrase, scene: Scene): Phrase | null {
  const tree = treeOf(phrase.sentence);
  if (part.test(phrase.head.text)) {
    const near = [phrase.index, ...tree.children(phrase.index).filter((c) => tree.tokens[c]!.relation === "conj")];
    return near.flatMap((i) => obliquesOf(tree, i)).find((o) => o.preposition === "of")?.phrase ?? null;
  }
  if (!/^(city|town|village|capital|district|stronghold|base|bastion)$/i.test(phrase.head.text)) return null;
  const named = tree.has(phrase.index, "cop") ? tree.child(phrase.index, "nsubj") : -1;
  const subject = named < 0 ? null : phraseAt(tree, named);
  return subject && scene.entity(subject)?.kind === "place" ? subject : null;
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
  if ("forms" in of) return of;
  const entity = scene.entity(of);
  return entity?.named === false ? (calledBy(of, scene) ?? entity) : entity;
}

/** "the Karen National Union (KNU), a powerful armed group": by its name, whichever the parser made the head. */
function calledBy(phrase: Phrase, scene: Scene): LocalEntity | null {
  const tree = treeOf(phrase.sentence);
  const names = tree
    .children(phrase.index)
    .filter((c) => tree.tokens[c]!.upos === "PROPN" && /^(nmod|appos)$/.test(tree.tokens[c]!.relation))
    .filter((c) => !tree.children(c).some((d) => tree.tokens[d]!.relation === "case"));
  const apart = names.filter((c) =>
    tree.tokens.slice(Math.min(c, phrase.index), Math.max(c, phrase.index)).some((t) => t.text === ","),
  );
  return apart.map((c) => scene.entity(phraseAt(tree, c))).find((e) => e?.named && e.kind !== "place") ?? null;
}
