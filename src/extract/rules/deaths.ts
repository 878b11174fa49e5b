import { argumentsOf } from "../../language/clauses/arguments.ts";
import { phraseAt } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Governor } from "../../model/clause.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "../scene.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import { type Draft, lemmas } from "./rule.ts";
import { toll } from "./tolls.ts";
import { isOne, type Measure, victims } from "./victims.ts";

export const deaths = lemmas(
  "death killing fatality murder assassination dead execution massacre beheading homicide slaying suicide",
);
export const hurts = lemmas("injury wounding wounded injured wound gunshot");
export const remains = lemmas("body corpse remains");

/** "704 deaths", "the killing of its photographer, X", "raised the death toll to 311", "the bodies of 12 people were found". */
export function nominal(clause: Clause, scene: Scene): Draft[] {
  const { lemma } = clause;
  if (lemma === "toll") return [toll(clause, "killed", scene) ?? []].flat();
  if (remains.has(lemma)) return found(clause, scene);
  if (/^(wound|gunshot|injury)$/.test(lemma)) return suffered(clause, scene);
  const measure: Measure = hurts.has(lemma) ? "wounded" : lemma === "casualty" ? "casualties" : "killed";
  const count = own(clause, scene);
  if (count) return [{ type: "casualties", quantity: measured(measure, count) }];
  const of = under(clause, "of", "'s");
  const told = victims(of, measure, scene, null);
  return told.length > 0 ? told : mentioned(clause, scene);
}

/** "704 deaths", "dozens of casualties"; a single death has a victim or is none. */
function own(clause: Clause, scene: Scene) {
  const tree = treeOf(clause.sentence);
  const over = tree.tokens[clause.index]!.head;
  const counted = over >= 0 && gathering.test(tree.tokens[over]!.text) && over < clause.index;
  const count = scene.amount(phraseAt(tree, counted ? over : clause.index));
  const numbered = counted || tree.has(clause.index, "nummod") || gathering.test(tree.tokens[over]?.text ?? "");
  return count && count.low !== 1 && numbered ? count : null;
}

const gathering = /^(dozens|hundreds|thousands|tens|scores|number)$/i;

/** "the killings", "a fatal shooting and the deaths": told of before, and so without a count. */
function mentioned({ lemma, index, sentence }: Clause, scene: Scene): Draft[] {
  const tree = treeOf(sentence);
  const before = tree.children(index).map((c) => tree.tokens[c]!.text.toLowerCase());
  const [first, hyphen] = tree.tokens.slice(Math.max(0, index - 2), index);
  // "an apparent murder-suicide"
  if (lemma === "suicide")
    return hyphen?.text === "-" && /^murder$/i.test(first?.text ?? "")
      ? [{ type: "casualties", trigger: [first!.start, tree.tokens[index]!.end] }]
      : [];
  if (lemma === "death" && before.some((word) => /^(shooting|gun|gunshot|stabbing|violent)$/.test(word)))
    return [{ type: "casualties" }];
  if (!/^(killing|homicide|slaying|murder)$/.test(lemma)) return [];
  const modifies = /^(compound|amod|nmod:poss)/.test(tree.tokens[index]!.relation);
  const definite = before.some((word) => /^(the|this|that|these|those)$/.test(word));
  const phrase = scene.text(phraseAt(tree, index).core);
  return definite && !modifies && !/\b(in|of|for) (general|all)\b/.test(phrase) ? [{ type: "casualties" }] : [];
}

/** "The bodies of 12 people were found", "the body of a fourth was washed up". */
function found(clause: Clause, scene: Scene): Draft[] {
  const verb = finder(clause);
  if (!verb || !finding.test(verb.lemma) || !/^(nsubj|obj)/.test(verb.relation)) return [];
  const tree = treeOf(clause.sentence);
  const of = under(clause, "of", "'s");
  const told = victims(of, "killed", scene, null);
  const counted = own(clause, scene);
  const drafts =
    told.length > 0 ? told : counted ? [{ type: "casualties", quantity: measured("killed", counted) } as Draft] : [];
  const below = tree.under(clause.index);
  return drafts.map((draft) => ({
    ...draft,
    span: tree.span([
      ...below,
      ...tree.under(verb.index, (t) => !/^(parataxis|conj|cc|punct|mark|advcl|ccomp)/.test(t.relation)),
    ]),
  }));
}

/** "Villagers found the bodies of 38 farmers with their throats cut": the verb before, where the tree has none over it. */
function finder({ governor, index, sentence }: Clause): Governor | null {
  if (governor && finding.test(governor.lemma)) return governor;
  const at = sentence.tokens.findLastIndex(
    (t, i) => i < index && i > index - 4 && finding.test(t.lemma) && t.upos === "VERB",
  );
  return at < 0 ? governor : { lemma: sentence.tokens[at]!.lemma, relation: "obj", index: at };
}

const finding = /^(find|recover|discover|wash|pull|retrieve|unearth|exhume|bring|arrive|receive|drag|bury|count|lie)$/;

/** "suffered a gunshot wound", "his injuries are not life-threatening". */
function suffered(clause: Clause, scene: Scene): Draft[] {
  const tree = treeOf(clause.sentence);
  if (/^compound/.test(tree.tokens[clause.index]!.relation)) return [];
  const verb = clause.governor;
  const subject = verb ? tree.child(verb.index, "nsubj") : -1;
  const bearer = under(clause, "'s");
  if (bearer && clause.lemma !== "gunshot" && (isOne(bearer, scene) || isPeople(bearer, scene)))
    return victims(bearer, "wounded", scene, null);
  const by = tree
    .children(clause.index)
    .find((c) => /^(gunshot|bullet|shrapnel|stab|knife)$/i.test(tree.tokens[c]!.text));
  if (by !== undefined && clause.lemma === "wound") {
    const over = verb ? argumentsOf(tree, verb.index) : null;
    const trigger: Span = [tree.tokens[by]!.start, clause.trigger[1]];
    return victims(over?.subject ?? over?.object ?? null, "wounded", scene, null).map((d) => ({ ...d, trigger }));
  }
  if (!verb || subject < 0 || !/^(suffer|sustain|receive|have|survive)$/.test(verb.lemma)) return [];
  return victims(phraseAt(tree, subject), "wounded", scene, null);
}
