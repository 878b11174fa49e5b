import type { Clause } from "../model/clause.ts";
import { affiliation } from "./rules/affiliation.ts";
import { casualties } from "./rules/casualties.ts";
import { combat } from "./rules/combat.ts";
import { control } from "./rules/control.ts";
import { description } from "./rules/description.ts";
import { detention } from "./rules/detention.ts";
import { diplomacy } from "./rules/diplomacy.ts";
import { displacement } from "./rules/displacement.ts";
import { movement } from "./rules/movement.ts";
import { policy } from "./rules/policy.ts";
import type { Rule } from "./rules/rule.ts";

/** Every rule over clauses. Of the rules that read one trigger, the first wins: "freed prisoners" is detention before it is control. */
export const rules: readonly Rule[] = [
  casualties,
  detention,
  displacement,
  control,
  diplomacy,
  movement,
  combat,
  policy,
  affiliation,
  description,
];

/** The rules that a word may evoke. */
export function rulesFor(lemma: string, kind: Clause["kind"]): readonly Rule[] {
  return byTrigger.get(`${kind} ${lemma}`) ?? [];
}

const byTrigger = new Map<string, Rule[]>();
for (const rule of rules)
  for (const [kind, lemmas] of Object.entries(rule.triggers))
    for (const lemma of lemmas) {
      const key = `${kind} ${lemma}`;
      byTrigger.set(key, [...(byTrigger.get(key) ?? []), rule]);
    }
