import { argumentsOf } from "../../language/clauses/arguments.ts";
import { phraseAt, withConjuncts } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { captives, isClass, people, vessels } from "../words.ts";
import { held, isCaptive, numberOf } from "./captives.ts";
import { exchange, handover, walkout } from "./handovers.ts";
import { doer, isNamedPerson, isPeople, mover, under, undergoer } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";
import { isOne, isUnknownName } from "./victims.ts";

const taking = lemmas(
  "arrest detain imprison jail abduct kidnap capture seize apprehend intern nab round incarcerate confine shut lock",
);
const freeing = lemmas("free release liberate rescue swap exchange");
const escaping = lemmas("escape flee");
const always = lemmas("arrest detain imprison jail abduct kidnap apprehend incarcerate intern");
const takingNouns = lemmas("arrest detention abduction kidnapping imprisonment capture hostage-taking kidnap");
const freeingNouns = lemmas("release liberation freeing rescue swap exchange");
const states = lemmas("prisoner hostage captive detainee");

/** People taken, held, freed, exchanged, escaped: "freed hundreds of inmates", "4,000 inmates escaped", "the release of prisoners". */
export const detention: Rule = {
  name: "detention",
  triggers: {
    verb: lemmas(
      [...taking, ...freeing, ...escaping, "take", "hold", "place", "put", "hand", "walk", "break"].join(" "),
    ),
    adjective: lemmas("confined imprisoned detained jailed"),
    noun: lemmas([...takingNouns, ...freeingNouns, ...states, "jailbreak", "escape", "breakout", "custody"].join(" ")),
  },
  read(clause, scene) {
    if (clause.kind === "adjective") return remaining(clause, scene);
    return clause.kind === "noun" ? nominal(clause, scene) : verbal(clause, scene);
  },
};

/** "remains confined to his residence". */
function remaining(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  const own = clause.subject ?? (clause.governor ? argumentsOf(tree, clause.governor.index).subject : null);
  return own && (isNamedPerson(own, scene) || isOne(own, scene) || (scene.amount(own) && isPeople(own, scene)))
    ? held(clause, null, own, "detained", scene)
    : null;
}

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma } = clause;
  if (escaping.has(lemma))
    return isCaptive(clause.subject) && (lemma === "escape" || under(clause, "from") !== null)
      ? held(clause, null, clause.subject, "escaped", scene)
      : null;
  if (lemma === "hand") return handover(clause, scene);
  if (lemma === "walk" || lemma === "break") return walkout(clause, scene);
  const whom = taken(clause);
  if (!whom || !(grasped(clause, whom, scene) && isHeld(clause, whom, scene))) return null;
  return held(clause, takerOf(clause), whom, freeing.has(lemma) ? "freed" : "detained", scene);
}

/** Who is taken: the object; "200 people" where the parser took "hostage" for it; a bare participle's subject. */
function taken(clause: Clause): Phrase | null {
  const { object, subject, sentence, index } = clause;
  const tree = treeOf(sentence);
  const whom = whomBefore(clause);
  if (whom) return whom;
  if (
    object &&
    /^(hostage|prisoner|captive)$/i.test(object.head.text) &&
    sentence.tokens[object.index - 1]?.upos === "NOUN"
  )
    return phraseAt(tree, object.index - 1);
  // "released the ship and its 23 crew"
  if (object && isClass(vessels, object.content.lemma))
    return withConjuncts(tree, object).find((p) => isClass(people, p.content.lemma)) ?? object;
  if (object) return object;
  const participle = sentence.tokens[index]!.xpos === "VBN" || sentence.tokens[index]!.xpos === "VBD";
  const stays = /^(remain|stay|be)$/.test(clause.governor?.lemma ?? "");
  return participle && (always.has(clause.lemma) || stays) ? subject : null;
}

/** "the 31 people whom police arrested". */
function whomBefore({ sentence, index }: Clause): Phrase | null {
  const { tokens } = sentence;
  const whom = tokens.findLastIndex((t, i) => i < index && i > index - 10 && /^whom$/i.test(t.text));
  const apart = tokens.slice(whom, index).some((t) => t.upos === "VERB" && !/^according$/i.test(t.text));
  return whom > 0 && !apart && tokens[whom - 1]!.upos === "NOUN" ? phraseAt(treeOf(sentence), whom - 1) : null;
}

/** A bare participle has no taker; "whom police arrested" has it right before the verb. */
function takerOf(clause: Clause): Phrase | null {
  if (whomBefore(clause)) return clause.subject ?? clause.object;
  return clause.voice === "active" && clause.object === null ? null : clause.subject;
}

/** "Hold", "take", "place" and "shut" hold people only with words that say so. */
function grasped(clause: Clause, whom: Phrase, scene: Scene): boolean {
  const { lemma, voice } = clause;
  if (lemma === "place" || lemma === "put") return says(clause, /^(arrest|custody|detention|prison|jail)$/i);
  if (lemma === "lock") return says(clause, /^(up|in|inside|prison|jail|cells?|room)$/i);
  if (lemma === "confine" || lemma === "shut")
    return under(clause, "to", "in", "inside", "within", "at") !== null && isPeople(whom, scene);
  if (lemma === "take") return takenPrisoner(clause);
  if (lemma !== "hold") return true;
  return (
    takenPrisoner(clause) ||
    (voice === "passive" &&
      (isNamedPerson(whom, scene) || isOne(whom, scene) || numberOf(clause, whom, scene) !== null) &&
      under(clause, "in", "at", "by", "inside", "with", "since", "for", "on") !== null)
  );
}

const says = (clause: Clause, word: RegExp): boolean =>
  clause.sentence.tokens.slice(clause.index + 1, clause.index + 12).some((t) => word.test(t.text));

/** "took 12 soldiers prisoner", "held hostage", "taken into custody". */
const takenPrisoner = ({ sentence, index }: Clause) =>
  sentence.tokens.slice(index + 1, index + 16).some((t) => /^(prisoners?|captive|hostages?|custody)$/i.test(t.text));

function isHeld(clause: Clause, whom: Phrase, scene: Scene): boolean {
  const { lemma, voice } = clause;
  if (isNamedPerson(whom, scene)) return lemma !== "seize" || voice === "passive" || taker(clause, scene);
  if (isCaptive(whom)) return true;
  const known = isClass(captives, whom.content.lemma) || isClass(people, whom.content.lemma);
  if (always.has(lemma)) return known || isUnknownName(whom, scene) || isOne(whom, scene) || isPeople(whom, scene);
  if (lemma === "hold" || lemma === "confine" || lemma === "shut" || lemma === "lock" || lemma === "place")
    return known || isOne(whom, scene);
  return known && (lemma === "capture" || freeing.has(lemma) || takenPrisoner(clause));
}

const taker = (clause: Clause, scene: Scene): boolean => isPeople(clause.subject, scene);

function nominal(clause: Clause, scene: Scene): Draft | null {
  const { lemma } = clause;
  if (/^(jailbreak|breakout)$/.test(lemma)) return { type: "detention" };
  if (states.has(lemma)) return captive(clause, scene);
  if (lemma === "custody") return inCustody(clause, scene);
  if (lemma === "escape") return isCaptive(mover(clause)) ? held(clause, null, mover(clause), "escaped", scene) : null;
  const whom = undergoer(clause);
  if (!whom) return /^(exchange|swap)$/.test(lemma) ? exchange(clause, scene) : null;
  if (
    !(
      isCaptive(whom) ||
      (isNamedPerson(whom, scene) && lemma !== "swap") ||
      isClass(captives, whom.content.lemma) ||
      isOne(whom, scene)
    )
  )
    return null;
  if (/^(capture|liberation)$/.test(lemma) && !isCaptive(whom) && !isNamedPerson(whom, scene)) return null;
  return held(clause, doer(clause), whom, freeingNouns.has(lemma) ? "freed" : "detained", scene);
}

/** "denied that the minister was a prisoner": what somebody is said to be. */
function captive(clause: Clause, scene: Scene): Draft | null {
  const { subject } = clause;
  const person = subject && (isNamedPerson(subject, scene) || isOne(subject, scene) || scene.amount(subject) !== null);
  return person && isPeople(subject, scene) ? held(clause, null, subject, "detained", scene) : null;
}

/** "is in custody", "remains in custody". */
function inCustody(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  const inside = tree.children(clause.index).some((c) => /^(in|into|from)$/i.test(tree.tokens[c]!.text));
  return inside && clause.subject ? captive(clause, scene) : null;
}
