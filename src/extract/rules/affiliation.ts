import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isAgent, isForce, isNamedPerson, under } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const leading = lemmas("lead head command chair run found direct govern");
const backing = lemmas("back support arm fund finance sponsor supply train ally pledge endorse assist aid equip");
const joining = lemmas("join belong defect affiliate form include comprise represent split");
const nouns = lemmas("member ally affiliate branch offshoot wing supporter backer proxy");

/** Who leads, belongs to, backs, or once belonged to whom. */
export const affiliation: Rule = {
  name: "affiliation",
  triggers: { verb: lemmas([...leading, ...backing, ...joining].join(" ")), noun: nouns },
  read(clause, scene) {
    return clause.kind === "noun" ? copular(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  if (leading.has(lemma)) {
    const led = (isNamedPerson(subject, scene) || isForce(subject, scene)) && isForce(object, scene);
    return led ? pair(subject, object) : null;
  }
  if (backing.has(lemma)) return isAgent(subject, scene) && isAgent(object, scene) ? pair(subject, object) : null;
  const group =
    lemma === "belong" || lemma === "defect" || lemma === "affiliate" || lemma === "split"
      ? under(clause, "to", "from", "with")
      : object;
  return isAgent(clause.voice === "passive" ? object : subject, scene) && isForce(group, scene)
    ? pair(clause.voice === "passive" ? object : subject, group)
    : null;
}

/** "X is a member of Y", "an ally of Y". */
function copular(clause: Clause, scene: Scene): Draft | null {
  const of = under(clause, "of", "'s");
  return clause.subject && isAgent(clause.subject, scene) && isAgent(of, scene) ? pair(clause.subject, of) : null;
}

const pair = (actor: Phrase | null, target: Phrase | null): Draft => ({ type: "affiliation", actor, target });
