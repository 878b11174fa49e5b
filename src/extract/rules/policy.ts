import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isAgent, isGround } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const always = lemmas("ban sanction decree nationalize nationalise outlaw");
const deciding = lemmas(
  "order announce impose lift declare approve raise cut suspend halt close reopen open introduce extend seal block sign pass enact appoint dismiss sack fire name grant freeze expel recall resign shut",
);
const measures =
  /^(raise|rise|increase|hike|pay|salary|wage|sanction|curfew|decree|law|martial|emergency|ban|embargo|order|tariff|mobilization|mobilisation|conscription|draft|amnesty|budget|aid|border|crossing|airspace|airport|checkpoint|school|referendum|election|inquiry|investigation|restriction|lockdown|blockade|bill|reform|evacuation|tax|subsidy|package|reshuffle|visa|flight|internet|asset|account|license|licence|no-fly|state|road|port|embassy|university|shop|office|transaction|trade|loan|cooperation|assistance|broadcast|constitution|operation|membership|export|import)$/;
const appointing = /^(appoint|dismiss|sack|fire|name)$/;

/** Orders, decrees, pay, sanctions, borders closed, emergencies declared, officials appointed or dismissed. */
export const policy: Rule = {
  name: "policy",
  triggers: { verb: lemmas([...always, ...deciding].join(" ")) },
  read(clause, scene) {
    const { lemma, object, subject } = clause;
    if (clause.voice === "active" && !isAgent(subject, scene)) return null;
    const draft: Draft = {
      type: "policy",
      actor: isAgent(subject, scene) ? subject : null,
      target: isAgent(object, scene) && !isGround(object, scene) ? object : null,
    };
    if (always.has(lemma) && object) return draft;
    if (lemma === "resign")
      return /minister|president|chief|leader|premier|commander|governor/i.test(roleWords(clause, scene))
        ? draft
        : null;
    if (lemma === "order" && commanded(clause)) return draft;
    if (appointing.test(lemma)) return isAgent(object, scene) && scene.kind(object) === "person" ? draft : null;
    return object && measured(clause) ? draft : null;
  },
};

const roleWords = (clause: Clause, scene: Scene) =>
  `${clause.subject ? scene.text(clause.subject.span) : ""} ${
    scene
      .entity(clause.subject)
      ?.roles.map((r) => r.text)
      .join(" ") ?? ""
  }`;

/** "ordered soldiers to surrender". */
const commanded = (clause: Clause) => {
  const tree = treeOf(clause.sentence);
  return tree.has(clause.index, "xcomp") || tree.has(clause.index, "ccomp") || tree.has(clause.index, "advcl");
};

/** The object, or a word that hangs on it, is a measure: "a 50% raise in soldiers' pay", "its Jaber border crossing". */
function measured(clause: Clause): boolean {
  const tree = treeOf(clause.sentence);
  const { object } = clause;
  if (!object) return false;
  const words = [object.index, ...tree.children(object.index)].map((i) => tree.tokens[i]!.lemma.toLowerCase());
  return words.some((w) => measures.test(w));
}
