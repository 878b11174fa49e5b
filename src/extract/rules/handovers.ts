import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { captives, isClass, people } from "../words.ts";
import { held, isCaptive } from "./captives.ts";
import { isNamedPerson, isPeople, under } from "./parts.ts";
import type { Draft } from "./rule.ts";

/** "handed over eight soldiers", freed to their own side; "handed over to the police" is held by others. */
export function handover(clause: Clause, scene: Scene): Draft | null {
  const { object, sentence, index, subject } = clause;
  const over = sentence.tokens.slice(index + 1, index + 8).some((t) => /^over$/i.test(t.text));
  if (!over || !object) return null;
  const whom = isCaptive(object) || isNamedPerson(object, scene);
  if (!whom && !(isClass(captives, object.content.lemma) && scene.amount(object))) return null;
  const guards = under(clause, "to")?.content.lemma ?? "";
  const kept = /^(police|authority|court|prosecutor|tribunal|custody|army|military|intelligence)$/.test(guards);
  const draft = held(clause, subject, object, kept ? "detained" : "freed", scene);
  // In "handed over nine", the "over" is the verb's.
  const { quantity } = draft;
  return quantity && /^over /i.test(quantity.text)
    ? { ...draft, quantity: { ...quantity, high: quantity.low, text: quantity.text.slice(5) } }
    : draft;
}

/** "walked out of the central prison", "broke out of jail": the way out of a place where people are held. */
export function walkout(clause: Clause, scene: Scene): Draft | null {
  const { subject, sentence, index, lemma } = clause;
  const after = sentence.tokens
    .slice(index + 1, index + 9)
    .map((t) => t.text.toLowerCase())
    .join(" ");
  if (
    !/^(free\b|out of (?:the |a |his |their |an? )?(?:[\p{L}-]+ ){0,2}(?:prison|jail|station|cell|custody|detention|camp))/u.test(
      after,
    )
  )
    return null;
  const who = subject && (isPeople(subject, scene) || isClass(people, subject.content.lemma)) ? subject : null;
  return held(clause, null, who, lemma === "walk" ? "freed" : "escaped", scene);
}

/** "A second exchange is planned for Monday": of prisoners where the words before say so. */
export function exchange(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  const of = tree.children(clause.index).some((c) => captiveWord.test(tree.tokens[c]!.text));
  const before = scene.document.text.slice(Math.max(0, clause.trigger[0] - 240), clause.trigger[0]);
  const fire = tree
    .children(clause.index)
    .some((c) => /^(fire|gunfire|rate|stock|view)s?$/i.test(tree.tokens[c]!.text));
  if (fire || under(clause, "of") || !(of || /\b(prisoners?|captives?|hostages?|detainees)\b[^\n]*$/i.test(before)))
    return null;
  const planned = /^(plan|schedule|expect|agree|propose|await|prepare|discuss)$/.test(clause.governor?.lemma ?? "");
  return { type: "detention", ...(planned ? { modality: "expected" as const } : {}) };
}

const captiveWord = /^(prisoners?|captives?|hostages?|detainees)$/i;
