import { argumentsOf } from "../../language/clauses/arguments.ts";
import { obliquesOf, phraseAt, withConjuncts } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { overthrow, power } from "./coups.ts";
import { isForce, isGround, isVessel, maybeGround, under } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";
import { draft, tenure } from "./tenure.ts";

const taking = lemmas(
  "capture seize retake recapture overrun conquer recover occupy liberate reconquer wrest regain reclaim secure take grab free hold control lose",
);
const needsNamed = lemmas("take free hold secure control grab regain lose recover");
const falling = lemmas("fall");
/** "seized control of", "lost the city", "in full control of". */
const grips = lemmas("control possession");
const ousting = lemmas("overthrow oust topple depose");
const nouns = lemmas(
  "coup capture seizure takeover fall loss recapture liberation conquest occupation retaking control hand",
);

/** A place or site changes hands or is held: "captured", "fell to", "lost control of", "the takeover of", "is in full control of". */
export const control: Rule = {
  name: "control",
  triggers: {
    verb: lemmas(
      [
        ...taking,
        ...falling,
        ...ousting,
        "gain",
        "claim",
        "assume",
        "establish",
        "relinquish",
        "cede",
        "surrender",
        "consolidate",
        "pass",
        "come",
        "maintain",
        "retain",
        "declare",
      ].join(" "),
    ),
    noun: nouns,
  },
  read(clause, scene) {
    if (clause.kind === "noun") return tenure(clause, scene);
    if (clause.kind === "verb" && ousting.has(clause.lemma)) return overthrow(clause, scene);
    if (falling.has(clause.lemma)) return intoHands(clause, scene) ?? fall(clause, scene);
    if (clause.lemma === "pass" || clause.lemma === "come") return intoHands(clause, scene);
    return power(clause, scene) ?? grip(clause, scene) ?? take(clause, scene);
  },
};

/** "took control of the city": the place hangs on "control". */
function grip(clause: Clause, scene: Scene): Draft[] | null {
  if (clause.lemma === "claim" && !isForce(clause.subject, scene)) return null;
  if (!clause.object || !grips.has(clause.object.head.lemma.toLowerCase())) return null;
  const after = clause.object.index;
  const held = [...obliquesOf(treeOf(clause.sentence), after), ...clause.obliques]
    .filter((o) => ["of", "over", "in"].includes(o.preposition) && o.phrase.index > after)
    .slice(0, 1)
    .flatMap((o) => withConjuncts(treeOf(clause.sentence), o.phrase));
  const grounds = held.filter((p) => maybeGround(p, scene));
  // "claimed full control of the city": on its own word
  const origin = clause.lemma === "claim" ? { origin: clause.subject } : {};
  return grounds.length > 0 ? grounds.map((place) => ({ ...draft(clause.subject, place), ...origin })) : null;
}

function take(clause: Clause, scene: Scene): Draft[] | null {
  if (!taking.has(clause.lemma)) return null;
  if (clause.object === null) return sought(clause, scene);
  if (isItself(clause, scene)) return [{ type: "control", actor: clause.subject }];
  if (/^(capture|seize)$/.test(clause.lemma) && isVessel(clause.object, scene))
    return [{ type: "control", actor: clause.subject, target: clause.object }];
  const places = grounds(objectOf(clause, clause.object), scene);
  if (places.length === 0 || isFurther(clause.object, scene)) return null;
  if (needsNamed.has(clause.lemma) && !isForce(clause.subject, scene) && clause.voice === "active") return null;
  if (
    clause.lemma === "take" &&
    clause.obliques.some((o) => /^(to|into)$/.test(o.preposition) && !isGround(o.phrase, scene))
  )
    return null;
  const nobody = clause.subject && /^(neither|no|none)\b/i.test(scene.text(clause.subject.core));
  return places.map((place) => ({
    ...draft(clause.subject, place),
    ...(nobody ? { modality: "denied" as const } : {}),
  }));
}

/** "claimed on Sunday that they controlled it": a day that the parser took for what is held is none. */
function objectOf({ sentence, index }: Clause, object: Phrase): Phrase {
  if (!weekday.test(object.head.text)) return object;
  const own = treeOf(sentence)
    .children(index)
    .find((c) => c > index && sentence.tokens[c]!.relation === "obj");
  return own === undefined ? object : phraseAt(treeOf(sentence), own);
}

const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "a city that they fought to recapture": the relative clause has the place. */
function sought(clause: Clause, scene: Scene): Draft[] | null {
  const { governor, sentence, index } = clause;
  if (!governor || sentence.tokens[index]!.xpos !== "VB") return null;
  const over = argumentsOf(treeOf(sentence), governor.index);
  const before = over.object && over.object.index < governor.index ? over.object : null;
  return before && isGround(before, scene) ? [draft(clause.subject ?? over.subject, before)] : null;
}

/** "the rebels have not controlled it before": the place that is spoken of. */
const isItself = ({ lemma, object, subject }: Clause, scene: Scene): boolean =>
  /^it$/i.test(object?.head.text ?? "") &&
  scene.entity(object) === null &&
  /^(control|capture|recapture|retake|overrun|occupy|liberate|reconquer)$/.test(lemma) &&
  isForce(subject, scene);

/** "retake more cities": none that could be named. */
const isFurther = (phrase: Phrase, scene: Scene): boolean =>
  /^(more|further|other|any|additional|new)\b/i.test(scene.text(phrase.core)) && phrase.head.upos !== "PROPN";

/** "passed into rebel hands", "fell into the hands of the army". */
function intoHands(clause: Clause, scene: Scene): Draft[] | null {
  const hands = clause.obliques.find(
    (o) => /^(in|into|to|under)$/.test(o.preposition) && /^(hand|control)s?$/.test(o.phrase.head.lemma),
  )?.phrase;
  const { subject } = clause;
  if (!hands || !subject || !maybeGround(subject, scene)) return null;
  const tree = treeOf(clause.sentence);
  const whose = [
    ...obliquesOf(tree, hands.index).map((o) => o.phrase),
    ...tree
      .children(hands.index)
      .filter((c) => c < hands.index)
      .map((c) => phraseAt(tree, c)),
  ];
  return [draft(whose.find((p) => isForce(p, scene)) ?? null, subject)];
}

/** "Hama and Homs"; "the villages of Sanzi, Muganzo and Mukwidja". */
function grounds(phrase: Phrase, scene: Scene): Phrase[] {
  const tree = treeOf(phrase.sentence);
  if (/^(much|most|all|half|part|third|quarter|rest|bulk)s?$/i.test(phrase.head.text)) {
    const whole = obliquesOf(tree, phrase.index).find((o) => o.preposition === "of" && isGround(o.phrase, scene));
    if (whole) return [whole.phrase];
  }
  const listed = obliquesOf(tree, phrase.index)
    .filter((o) => o.preposition === "of")
    .map((o) => o.phrase);
  const named = listed.filter((p) => scene.entity(p)?.kind === "place" && scene.entity(p)?.named);
  if (/^(village|town|city|district|suburb|settlement|area)$/.test(phrase.head.lemma) && named.length > 0) return named;
  const examples = obliquesOf(tree, phrase.index)
    .filter((o) => /^(including|such as|like)$/.test(o.preposition))
    .map((o) => o.phrase)
    .filter((p) => isGround(p, scene));
  if (
    /^(site|place|location|facility|target|area|position|town|city|building)$/.test(phrase.head.lemma) &&
    examples.length > 0
  )
    return examples;
  return withConjuncts(tree, phrase).filter((p) => maybeGround(p, scene));
}

/** "Hama fell", "Hama falls to rebels"; not "prices fell", "Hama fell silent", "fell 3 percent". */
function fall(clause: Clause, scene: Scene): Draft[] | null {
  const { subject } = clause;
  if (
    !subject ||
    !(isGround(subject, scene) || (isForce(under(clause, "to"), scene) && maybeGround(subject, scene))) ||
    (clause.object !== null && clause.sure)
  )
    return null;
  const tree = treeOf(clause.sentence);
  if (
    tree
      .children(clause.index)
      .some(
        (c) =>
          ["xcomp", "advmod"].includes(tree.tokens[c]!.relation) &&
          /^(silent|short|ill|quiet|behind|flat|asleep|apart)$/i.test(tree.tokens[c]!.text),
      )
  )
    return null;
  const winner = under(clause, "to", "under", "into");
  return withConjuncts(tree, subject)
    .filter((p) => p === subject || isGround(p, scene))
    .map((place) => draft(isForce(winner, scene) ? winner : null, place));
}
