import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import { describe } from "../describe.ts";
import type { Draft } from "../rules/rule.ts";
import type { Scene } from "../scene.ts";
import { settle } from "./place.ts";

/** Ground that changes hands keeps the article's words ("key sites"); anything else happens at a place with a name. */
export function ownPlace(draft: Draft, scene: Scene, running: LocalEntity | null): LocalEntity | null {
  const phrase = draft.place;
  if (!phrase || "forms" in phrase) return phrase ?? null;
  if (draft.type !== "control") return settled(scene.entity(phrase), phrase, scene, running);
  const whole = wholeOf(phrase, scene);
  if (whole) return settled(scene.ground(whole), whole, scene, running);
  if (part.test(phrase.head.text))
    return lastNamed(phrase, scene) ?? settled(scene.ground(phrase), phrase, scene, running);
  if (/^(city|town|village|capital)$/i.test(phrase.head.text))
    return settled(scene.ground(phrase), phrase, scene, running);
  const place = onTheWay(phrase, scene) ?? spokenOf(phrase, scene) ?? scene.ground(phrase);
  const words = scene.text(phrase.core).toLowerCase();
  // "villages west of Aleppo" are not Aleppo, whatever town they are told by.
  const other =
    place?.named &&
    /s$/.test(phrase.head.text) &&
    phrase.head.upos === "NOUN" &&
    !place.forms.some((form) => words.includes(form.toLowerCase()));
  if (place && !place.named) return nearName(phrase, place, scene);
  return other ? beside(phrase, place, scene) : place;
}

/** "the southwestern outskirts": of the town that the sentence named last. */
function lastNamed(phrase: Phrase, scene: Scene): LocalEntity | null {
  const before = scene.entities.within([phrase.sentence.span[0], phrase.core[0]]);
  return before.findLast(({ entity }) => entity.kind === "place" && entity.named)?.entity ?? null;
}

/** "an army base near Myawaddy": no base is only that. */
function nearName(phrase: Phrase, place: LocalEntity, scene: Scene): LocalEntity {
  const near = obliquesOf(treeOf(phrase.sentence), phrase.index).find((o) =>
    /^(near|in|at|outside|of|on|around)$/.test(o.preposition),
  );
  const named = near ? scene.entity(near.phrase) : null;
  const follows = near && near.phrase.core[0] - phrase.core[1] < 30;
  return follows && named?.kind === "place" && named.named ? beside(phrase, named, scene) : place;
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

/** "a corridor through Syunik": a road is told by where it leads. */
function onTheWay(phrase: Phrase, scene: Scene): LocalEntity | null {
  if (!/^(corridor|road|highway|route|crossing|pass)$/.test(phrase.head.lemma) || scene.entity(phrase)?.named)
    return null;
  const tree = treeOf(phrase.sentence);
  const over = tree.tokens[phrase.index]!.head;
  const lead = [phrase.index, ...(over < 0 ? [] : [over])].flatMap((i) => obliquesOf(tree, i));
  const place = lead.find(
    (o) => /^(through|to|into|in|at|near|between)$/.test(o.preposition) && o.phrase.index > phrase.index,
  );
  const named = place ? scene.entity(place.phrase) : null;
  return named?.kind === "place" && named.named ? named : null;
}

const works =
  /\b(refinery|plant|factory|depot|dam|airport|airfield|base|barracks|prison|port|mine|station|field|hospital)\b/i;

/** "retaken the Jask oil refinery … denied that it had lost the plant": works named just before. */
function spokenOf(phrase: Phrase, scene: Scene): LocalEntity | null {
  if (!/^the (plant|site|facility|complex|compound|works|installation)$/i.test(scene.text(phrase.core))) return null;
  const before = scene.entities.within([Math.max(0, phrase.core[0] - 300), phrase.core[0]]);
  return (
    before.findLast(({ entity }) => entity.kind === "place" && works.test(entity.name))?.entity ??
    lastGround(phrase, scene)
  );
}

/** The latest phrase before that a noun for works heads: "the Jask oil refinery" without an entry among the names. */
function lastGround(phrase: Phrase, scene: Scene): LocalEntity | null {
  const at = scene.sentences.indexOf(phrase.sentence);
  for (const sentence of scene.sentences.slice(Math.max(0, at - 2), at + 1).reverse()) {
    const index = sentence.tokens.findLastIndex(
      (t) => t.end <= phrase.core[0] && works.test(t.text) && t.upos !== "VERB",
    );
    if (index >= 0) return scene.ground(phraseAt(treeOf(sentence), index));
  }
  return null;
}

/** "villages and army posts west of Aleppo": called by the article's words up to the name. */
function beside(phrase: Phrase, town: LocalEntity, scene: Scene): LocalEntity {
  const made = describe(phrase, scene.text);
  if (!made) return town;
  const mention = town.mentions.find((m) => m[0] >= phrase.core[1] && m[0] - phrase.core[1] < 60);
  const name = mention
    ? scene
        .text([phrase.core[0], mention[1]])
        .replace(/\s+/g, " ")
        .replace(/^(the|an?) /i, "")
    : made.name;
  return { ...made, name, forms: [name] };
}

const settled = (place: LocalEntity | null, phrase: Phrase, scene: Scene, running: LocalEntity | null) =>
  place && settle(place, phrase.span, scene, running);
