import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { captives, isClass } from "../words.ts";
import { doer, isNamedPerson, mover, under, undergoer } from "./parts.ts";
import { measured } from "./quantities.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const taking = lemmas("arrest detain imprison jail abduct kidnap capture seize apprehend intern nab round incarcerate");
const freeing = lemmas("free release liberate rescue swap exchange");
const escaping = lemmas("escape flee");
const always = lemmas("arrest detain imprison jail abduct kidnap apprehend incarcerate");
const takingNouns = lemmas("arrest detention abduction kidnapping imprisonment capture hostage-taking kidnap");
const freeingNouns = lemmas("release liberation freeing rescue swap exchange");

/** People taken, held, freed, exchanged, escaped: "freed hundreds of inmates", "4,000 inmates escaped", "the release of prisoners". */
export const detention: Rule = {
  name: "detention",
  triggers: {
    verb: lemmas([...taking, ...freeing, ...escaping, "take", "hold"].join(" ")),
    noun: lemmas([...takingNouns, ...freeingNouns, "jailbreak", "escape", "breakout"].join(" ")),
  },
  read(clause, scene) {
    return clause.kind === "noun" ? nominal(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, object, subject } = clause;
  if (escaping.has(lemma))
    return isCaptive(subject) && (lemma === "escape" || under(clause, "from") !== null)
      ? held(clause, null, subject, "escaped", scene)
      : null;
  if (!object || ((lemma === "hold" || lemma === "take") && !takenPrisoner(clause))) return null;
  if (!isHeld(clause, object, scene)) return null;
  return held(clause, subject, object, freeing.has(lemma) ? "freed" : "detained", scene);
}

const isCaptive = (phrase: Phrase | null) =>
  /^(prisoner|inmate|detainee|captive|hostage|convict|suspect)$/.test(phrase?.content.lemma ?? "");

/** "took 12 soldiers prisoner", "held hostage", "taken into custody". */
const takenPrisoner = (clause: Clause) =>
  clause.sentence.tokens
    .slice(clause.index + 1, clause.index + 9)
    .some((t) => /^(prisoners?|captive|hostages?|custody)$/i.test(t.text));

function isHeld(clause: Clause, whom: Phrase, scene: Scene): boolean {
  if (isNamedPerson(whom, scene)) return clause.lemma !== "seize";
  if (isCaptive(whom)) return true;
  return (
    isClass(captives, whom.content.lemma) &&
    (always.has(clause.lemma) || clause.lemma === "capture" || freeing.has(clause.lemma) || takenPrisoner(clause))
  );
}

function nominal(clause: Clause, scene: Scene): Draft | null {
  if (/^(jailbreak|breakout)$/.test(clause.lemma)) return { type: "detention" };
  if (clause.lemma === "escape")
    return isCaptive(mover(clause)) ? held(clause, null, mover(clause), "escaped", scene) : null;
  const whom = undergoer(clause);
  if (
    !whom ||
    !(
      isCaptive(whom) ||
      (isNamedPerson(whom, scene) && clause.lemma !== "swap") ||
      isClass(captives, whom.content.lemma)
    )
  )
    return null;
  if (/^(capture|liberation)$/.test(clause.lemma) && !isCaptive(whom) && !isNamedPerson(whom, scene)) return null;
  return held(clause, doer(clause), whom, freeingNouns.has(clause.lemma) ? "freed" : "detained", scene);
}

function held(clause: Clause, actor: Phrase | null, whom: Phrase | null, measure: string, scene: Scene): Draft {
  const from = clause.obliques.find(
    (o) => /^(from|in|at|near|inside)$/.test(o.preposition) && scene.kind(o.phrase) === "place",
  )?.phrase;
  return {
    type: "detention",
    actor,
    target: whom,
    quantity: measured(measure, whom ? scene.amount(whom) : null),
    ...(from ? { place: from } : {}),
  };
}
