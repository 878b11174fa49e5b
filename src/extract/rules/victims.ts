import { obliquesOf, phraseAt, withConjuncts } from "../../language/clauses/phrases.ts";
import { isRelation, treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { armed, crowds, isClass, people } from "../words.ts";
import { isNamedPerson } from "./parts.ts";
import { measured } from "./quantities.ts";
import type { Draft } from "./rule.ts";

export type Measure = "killed" | "wounded" | "missing" | "casualties";

/** One draft for each kind of victim: "47 militants, 15 soldiers and nine civilians" are three. What is said of a part with
 *  "including" stays inside the claim of the whole. */
export function victims(phrase: Phrase | null, measure: Measure, scene: Scene, actor: Phrase | null): Draft[] {
  if (!phrase) return [];
  const whole = looked(phrase);
  const parts = [...listed(whole), ...besides(whole).flatMap((p) => listed(p))].filter(
    (part) => part === whole || !isInside(part, scene),
  );
  const drafts = parts.flatMap((part) => victim(part, measure, scene, actor) ?? []);
  const apart = drafts.length > 1 && drafts.every((d) => d.quantity);
  return apart ? drafts : drafts.slice(0, 1);
}

/** "19 worshippers, among them six children": the children are of the 19. */
const isInside = ({ core }: Phrase, scene: Scene): boolean =>
  /\b(among them|including|of whom|of them|mostly|but also|mainly)[\s,]*$/i.test(
    scene.text([Math.max(0, core[0] - 24), core[0]]),
  );

/** Nouns that stand for those who died: "the lives of 47 militants". */
const through = /^(life|live|death|body|remains|corpse|killing|figure|count|number|tally|estimate)$/;

function looked(phrase: Phrase): Phrase {
  if (!through.test(phrase.head.lemma)) return phrase;
  const of = obliquesOf(treeOf(phrase.sentence), phrase.index).find((o) => o.preposition === "of");
  return of?.phrase ?? phrase;
}

/** All members of a list, however the tree chains them. */
function listed(phrase: Phrase, depth = 0): Phrase[] {
  const [first, ...rest] = withConjuncts(treeOf(phrase.sentence), phrase);
  return depth > 8 ? [phrase] : [first!, ...rest.flatMap((p) => listed(p, depth + 1))];
}

/** Members of a list that the tree hung on the verb beside the first: "31 rebels, six soldiers were killed". */
function besides({ sentence, index, head }: Phrase): Phrase[] {
  const tree = treeOf(sentence);
  if (!/^(nsubj|obj)/.test(head.relation) || head.head < 0) return [];
  return tree
    .children(head.head)
    .filter((c) => c > index && tree.tokens[c]!.relation === head.relation && tree.has(c, "nummod"))
    .filter((c) => tree.tokens.slice(index, c).every((t) => t.upos !== "VERB") && c < head.head === index < head.head)
    .map((c) => phraseAt(tree, c));
}

/** The head of a list whose later member a participle was hung on: "47 militants and 15 soldiers killed". */
export function headOfList(phrase: Phrase): Phrase {
  const tree = treeOf(phrase.sentence);
  let index = phrase.index;
  for (let i = 0; i < 8 && isRelation(tree.tokens[index]!, "conj"); i++) {
    const over = tree.tokens[index]!.head;
    if (over < 0 || tree.tokens[over]!.upos !== "NOUN") break;
    index = over;
  }
  return index === phrase.index ? phrase : phraseAt(tree, index);
}

/** Counted, named or single victims; "many were killed" is nothing two outlets could agree on. */
function victim(phrase: Phrase, measure: Measure, scene: Scene, actor: Phrase | null): Draft | null {
  const draft = (target: Phrase, quantity: Draft["quantity"]): Draft => ({
    type: "casualties",
    actor,
    target,
    quantity: quantity ?? null,
  });
  const one = (target: Phrase, text: string) => draft(target, { measure, low: 1, high: 1, text });
  if (isNamedPerson(phrase, scene)) return one(phrase, scene.entity(phrase)?.name ?? scene.text(phrase.core));
  if (/^(they|them|both)$/i.test(phrase.head.text) && measure !== "missing") return draft(phrase, null);
  if (nobody.test(phrase.head.text) || nobody.test(scene.text(phrase.core).split(" ")[0] ?? ""))
    return { ...draft(phrase, null), target: nobody.test(phrase.head.text) ? null : phrase };
  if (
    /^(at least |nearly |about |around |more than )?(a|one|two|three)[ -](third|quarter|half|fifth)/i.test(
      scene.text(phrase.core),
    )
  )
    return null;
  const count = scene.amount(phrase);
  if (count && isCounted(phrase, scene)) return draft(phrase, measured(measure, count));
  if (isUnknownName(phrase, scene)) return one(phrase, scene.text(phrase.core));
  const named = apposedPerson(phrase, scene);
  if (named) return one(named, scene.text(named.core));
  return isOne(phrase, scene) ? one(phrase, scene.text(phrase.core)) : null;
}

/** "denied that anyone had died", "no civilian was hurt": what is said of nobody at all. */
const nobody = /^(anyone|anybody|nobody|any)$/i;

function isCounted(phrase: Phrase, scene: Scene): boolean {
  const { content, head } = phrase;
  return (
    isClass(people, content.lemma) ||
    isClass(armed, content.lemma) ||
    content.upos === "NUM" ||
    (content === head && /^(other|one|life|live|fourth|third|fifth|second|dead)$/.test(content.lemma)) ||
    scene.kind(phrase) === "group" ||
    scene.kind(phrase) === "person"
  );
}

/** A name that no one knows, where only somebody can stand: "shot and killed Thompson". */
export function isUnknownName(phrase: Phrase, scene: Scene): boolean {
  const { head, core } = phrase;
  if (head.upos !== "PROPN" || head.xpos !== "NNP" || !/^\p{Lu}\p{Ll}/u.test(head.text)) return false;
  return scene.kind(phrase) === null && /^(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u.test(scene.text(core));
}

/** One person, though without a name: "the driver", "his sister", "she", "a 17-year-old", "Woman killed by shell". */
export function isOne(phrase: Phrase, scene: Scene): boolean {
  const { head, core } = phrase;
  const text = scene.text(core);
  if (head.upos === "PRON") return /^(he|him|his|himself|she|her|hers|herself)$/i.test(head.text);
  if (/^(a|another) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(text)) return true;
  if (/\b(year|month)s?[\s-]+old\b/i.test(scene.text([core[0], core[1] + 12])) && !/s$/.test(head.text)) return true;
  if (!/^NNP?$/.test(head.xpos) || isClass(crowds, head.lemma)) return false;
  const definite = /^(the|his|her|their|its|my|our|this|that|one)\b|['’]s /i.test(text);
  const first = core[0] === phrase.sentence.span[0];
  return (definite || first) && (isClass(people, head.lemma) || single.test(head.lemma));
}

const single =
  /^(soldier|gunman|militant|fighter|rebel|officer|policeman|commander|general|trooper|deputy|guard|sniper|attacker|assailant|insurgent|marine|peacekeeper|conscript|reservist|mercenary|serviceman|paratrooper)$/;

/** "its award-winning photographer, Anas X": the name stands after the description. */
function apposedPerson(phrase: Phrase, scene: Scene): Phrase | null {
  const tree = treeOf(phrase.sentence);
  const apposed = tree
    .children(phrase.index)
    .filter((c) => isRelation(tree.tokens[c]!, "appos"))
    .map((c) => phraseAt(tree, c));
  return apposed.find((p) => isNamedPerson(p, scene)) ?? null;
}
