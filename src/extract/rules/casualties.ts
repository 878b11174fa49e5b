import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Oblique, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { armed, isClass, people } from "../words.ts";
import { isNamedPerson, isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const killing = lemmas("kill slay murder massacre assassinate execute slaughter behead hang lynch");
const hurting = lemmas("wound injure hurt maim");
const dying = lemmas("die perish succumb drown");
const deaths = lemmas("death killing fatality murder assassination dead execution massacre beheading");
const hurts = lemmas("injury wounding wounded injured");

/** People killed, wounded or missing, counted or named: "704 people were killed", "claimed 12 lives", "left two soldiers wounded",
 *  "704 deaths", "died of wounds". Who killed them is the attack rule's question. */
export const casualties: Rule = {
  name: "casualties",
  triggers: {
    verb: lemmas([...killing, ...hurting, ...dying, "claim", "leave", "cost", "shoot", "miss", "put"].join(" ")),
    noun: lemmas([...deaths, ...hurts, "casualty", "toll"].join(" ")),
    adjective: lemmas("dead wounded injured missing"),
  },
  read(clause, scene) {
    if (clause.kind === "verb") return verbal(clause, scene);
    return clause.kind === "noun" ? nominal(clause, scene) : predicate(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, object, subject } = clause;
  if (killing.has(lemma)) return victims(object, "killed", scene, actorOf(clause, scene));
  if (hurting.has(lemma)) return victims(object, "wounded", scene, actorOf(clause, scene));
  if (dying.has(lemma)) return victims(subject, "killed", scene, null);
  if (lemma === "claim" || lemma === "cost")
    return object && /^li(fe|ve)s?$/i.test(object.head.lemma) ? victims(object, "killed", scene, null) : null;
  if (lemma === "shoot") return shotDead(clause) ? victims(object, "killed", scene, actorOf(clause, scene)) : null;
  if (lemma === "miss")
    return clause.voice === "active" && clause.object === null ? victims(subject, "missing", scene, null) : null;
  return lemma === "leave" || lemma === "put" ? left(clause, scene) : null;
}

const actorOf = (clause: Clause, scene: Scene): Phrase | null =>
  isPeople(clause.subject, scene) || scene.kind(clause.subject) === "place" ? clause.subject : null;

const shotDead = (clause: Clause) => {
  const tree = treeOf(clause.sentence);
  return (
    tree.children(clause.index).some((c) => tree.tokens[c]!.text.toLowerCase() === "dead") ||
    /^fatally$/i.test(tree.tokens[clause.index - 1]?.text ?? "")
  );
};

/** "left 826 people dead", "put the number of wounded at 2,880". */
function left(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  const { tokens } = clause.sentence;
  const result = tokens.findIndex((t, i) => i > clause.index && /^(dead|wounded|injured|missing)$/i.test(t.text));
  const measure = result < 0 ? null : measureOf(tokens[result]!.text);
  if (!measure) return null;
  if (clause.lemma === "leave") return clause.object ? victims(clause.object, measure, scene, null) : null;
  const at = under(clause, "at");
  const count = at ? scene.amount(at) : null;
  return count && result < (at?.index ?? 0) && tree.has(clause.index, "obj")
    ? { type: "casualties", quantity: measured(measure, count), origin: clause.subject }
    : null;
}

const measureOf = (word: string): "killed" | "wounded" | "missing" =>
  /^dead$/i.test(word) ? "killed" : /^missing$/i.test(word) ? "missing" : "wounded";

/** "704 deaths", "the killing of its photographer, X", "raised the death toll to 311", "the deaths of 12 people". */
function nominal(clause: Clause, scene: Scene): Draft | null {
  if (clause.lemma === "toll") return toll(clause, scene);
  const tree = treeOf(clause.sentence);
  const over = tree.tokens[clause.index]!.head;
  const counted = over >= 0 && gathering.test(tree.tokens[over]!.text) && over < clause.index;
  const measure = hurts.has(clause.lemma) ? "wounded" : clause.lemma === "casualty" ? "casualties" : "killed";
  const own = scene.amount(phraseAt(tree, counted ? over : clause.index));
  if (own && own.low !== 1 && hasNumber(clause)) return { type: "casualties", quantity: measured(measure, own) };
  const of = under(clause, "of", "'s");
  return of ? victims(of, measure, scene, null) : null;
}

const gathering = /^(dozens|hundreds|thousands|tens|scores|number)$/i;

const hasNumber = (clause: Clause) => {
  const tree = treeOf(clause.sentence);
  const over = tree.tokens[tree.tokens[clause.index]!.head];
  return tree.has(clause.index, "nummod") || gathering.test(over?.text ?? "");
};

/** "the death toll rose to 311", "a toll of 40 dead". */
function toll(clause: Clause, scene: Scene): Draft | null {
  const figure = figureOf(clause, scene);
  const count = figure && scene.amount(figure);
  if (!count) return null;
  return {
    type: "casualties",
    quantity: measured("killed", count),
    origin: [under(clause, "'s"), subjectOver(clause)].find((p) => isPeople(p, scene)) ?? null,
    span: [Math.min(clause.span[0], figure.span[0]), Math.max(clause.span[1], figure.span[1])],
  };
}

/** The number of a toll: under it, under its verb, or what it is said to be. */
function figureOf({ index, governor, obliques, sentence }: Clause, scene: Scene): Phrase | null {
  const tree = treeOf(sentence);
  const figureIn = (all: readonly Oblique[]) =>
    all.find((o) => ["of", "at", "to"].includes(o.preposition) && scene.amount(o.phrase))?.phrase ?? null;
  const own = figureIn(obliques);
  if (own || !governor) return own;
  const over = figureIn(obliquesOf(tree, governor.index));
  if (over) return over;
  const figure = phraseAt(tree, governor.index);
  const copular = tree.has(index, "cop") || (isRelation(tree.tokens[index]!, "nsubj") && scene.amount(figure) !== null);
  return copular ? figure : null;
}

function subjectOver({ governor, sentence }: Clause): Phrase | null {
  const tree = treeOf(sentence);
  return governor && tree.has(governor.index, "nsubj") ? phraseAt(tree, tree.child(governor.index, "nsubj")) : null;
}

/** "At least 40 were dead", "twelve sailors are missing". */
function predicate(clause: Clause, scene: Scene): Draft | null {
  return clause.subject ? victims(clause.subject, measureOf(clause.lemma), scene, null) : null;
}

/** Counted or named victims; "many were killed" is nothing two outlets could agree on. */
function victims(phrase: Phrase | null, measure: string, scene: Scene, actor: Phrase | null): Draft | null {
  if (!phrase) return null;
  if (isNamedPerson(phrase, scene))
    return {
      type: "casualties",
      actor,
      target: phrase,
      quantity: { measure, low: 1, high: 1, text: scene.entity(phrase)?.name ?? scene.text(phrase.core) },
    };
  const count = scene.amount(phrase);
  const { content, head } = phrase;
  const counted =
    isClass(people, content.lemma) ||
    isClass(armed, content.lemma) ||
    content.upos === "NUM" ||
    (content === head && /^(other|one|life|live)$/.test(content.lemma)) ||
    scene.kind(phrase) === "group" ||
    scene.kind(phrase) === "person";
  if (count && counted) return { type: "casualties", actor, target: phrase, quantity: measured(measure, count) };
  const named = apposedPerson(phrase, scene);
  return named
    ? { type: "casualties", actor, target: named, quantity: { measure, low: 1, high: 1, text: scene.text(named.core) } }
    : null;
}

/** "its award-winning photographer, Anas X": the name stands after the description. */
function apposedPerson(phrase: Phrase, scene: Scene): Phrase | null {
  const tree = treeOf(phrase.sentence);
  const apposed = tree
    .children(phrase.index)
    .filter((c) => isRelation(tree.tokens[c]!, "appos"))
    .map((c) => phraseAt(tree, c));
  return apposed.find((p) => isNamedPerson(p, scene)) ?? null;
}
