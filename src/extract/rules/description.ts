import type { Clause } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isAgent, isGround } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const kinds = lemmas(
  "city town village capital district province region hub gateway stronghold crossroads intersection port prison base group organization organisation movement party militia coalition alliance branch network leader head chief president minister commander spokesman spokeswoman spokesperson mayor governor general founder director envoy ambassador general secretary river highway bridge border seat birthplace home heartland bastion point",
);

/** A standing attribute: "Hama is Syria's fourth-largest city", "is located in", "lies 40 kilometers south". */
export const description: Rule = {
  name: "description",
  triggers: { noun: kinds, verb: lemmas("locate situate lie populate border connect link straddle") },
  read(clause, scene) {
    return clause.kind === "noun" ? copular(clause, scene) : located(clause, scene);
  },
};

function copular(clause: Clause, scene: Scene): Draft | null {
  if (!clause.subject || !isAgent(clause.subject, scene)) return null;
  return isGround(clause.subject, scene)
    ? { type: "description", actor: null, place: clause.subject }
    : { type: "description", actor: clause.subject };
}

function located(clause: Clause, scene: Scene): Draft | null {
  const what = clause.voice === "passive" ? clause.object : clause.subject;
  if (!what || !isGround(what, scene)) return null;
  const somewhere = clause.obliques.some((o) => isGround(o.phrase, scene)) || clause.object !== null;
  return somewhere ? { type: "description", actor: null, place: what } : null;
}
