import { argumentsOf } from "../../language/clauses/arguments.ts";
import { phraseAt } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { deaths, hurts, nominal, remains } from "./deaths.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";
import { counting, toll } from "./tolls.ts";
import { headOfList, type Measure, victims } from "./victims.ts";

const killing = lemmas("kill slay murder massacre assassinate execute slaughter behead hang lynch gun");
const hurting = lemmas("wound injure hurt maim");
const dying = lemmas("die perish succumb drown");

/** People killed, wounded or missing, counted or named: "704 people were killed", "claimed 12 lives", "left two soldiers wounded",
 *  "704 deaths", "died of wounds". Who killed them is the attack rule's question. */
export const casualties: Rule = {
  name: "casualties",
  triggers: {
    verb: lemmas(
      [...killing, ...hurting, ...dying, "claim", "leave", "cost", "shoot", "miss", "put", "lose"].join(" "),
    ),
    noun: lemmas([...deaths, ...hurts, ...remains, "casualty", "toll"].join(" ")),
    adjective: lemmas("dead wounded injured missing unaccounted deceased"),
  },
  read(clause, scene) {
    const drafts = read(clause, scene).map((draft) => withVictims(draft, clause));
    return drafts.length > 0 ? drafts : null;
  },
};

/** The words that say who: "15 soldiers | killed that day", "A man was found | dead". */
function withVictims(draft: Draft, clause: Clause): Draft {
  const { target, span } = draft;
  if (span || !target || !("head" in target)) return draft;
  return { ...draft, span: [Math.min(clause.span[0], target.core[0]), Math.max(clause.span[1], target.core[1])] };
}

function read(clause: Clause, scene: Scene): Draft[] {
  if (clause.kind === "noun") return nominal(clause, scene);
  return counted(clause, scene) ?? (clause.kind === "verb" ? verbal(clause, scene) : predicate(clause, scene));
}

/** "The number of people killed has risen to 68": the count is the claim. */
function counted(clause: Clause, scene: Scene): Draft[] | null {
  const measure = measureOf(clause);
  const noun = counting(clause);
  if (measure && noun !== null && clause.kind === "adjective" && putAbove(clause) !== undefined) return [];
  if (!measure || noun === null || clause.lemma === "put") return null;
  const tree = treeOf(clause.sentence);
  const over = tree.tokens[noun]!;
  const governor =
    over.head < 0
      ? null
      : { lemma: tree.tokens[over.head]!.lemma.toLowerCase(), relation: over.relation, index: over.head };
  const draft = toll({ ...clause, kind: "noun", index: noun, governor, obliques: [] }, measure, scene);
  return draft && [{ ...draft, span: [over.start, Math.max(clause.span[1], draft.span?.[1] ?? 0)] }];
}

function measureOf({ lemma }: Clause): Measure | null {
  if (killing.has(lemma) || dying.has(lemma) || lemma === "dead" || lemma === "deceased") return "killed";
  if (hurting.has(lemma) || /^(wounded|injured)$/.test(lemma)) return "wounded";
  return /^(miss|missing|unaccounted)$/.test(lemma) ? "missing" : null;
}

function verbal(clause: Clause, scene: Scene): Draft[] {
  const { lemma, object, subject } = clause;
  if (killing.has(lemma) || hurting.has(lemma)) return done(clause, together(clause) ?? measureOf(clause), scene);
  if (dying.has(lemma)) return victims(subject, "killed", scene, null);
  if (lemma === "shoot") return shotDead(clause) ? victims(object, "killed", scene, actorOf(clause, scene)) : [];
  if (lemma === "miss")
    return clause.voice === "active" && !object && !isResult(clause) ? victims(subject, "missing", scene, null) : [];
  return lemma === "leave" || lemma === "put" ? left(clause, scene) : lives(clause, scene);
}

/** "claimed 12 lives", "five people lost their lives". */
function lives({ lemma, object, subject }: Clause, scene: Scene): Draft[] {
  if (!object || !/^li(fe|ve)s?$/i.test(object.head.lemma)) return [];
  return victims(lemma === "lose" && !scene.amount(object) ? subject : object, "killed", scene, null);
}

/** Killed or hurt by somebody; a bare participle, "15 soldiers killed", has its victims where its subject would be. */
function done(clause: Clause, measure: Measure | null, scene: Scene): Draft[] {
  const { object, subject, lemma } = clause;
  if (!measure || isSecond(clause) || clause.governor?.lemma === "leave") return [];
  if (lemma === "gun" && clause.sentence.tokens[clause.index + 1]?.text.toLowerCase() !== "down") return [];
  if (object)
    return victims(clause.voice === "passive" ? headOfList(object) : object, measure, scene, actorOf(clause, scene));
  const { xpos } = clause.sentence.tokens[clause.index]!;
  return subject && /^VB[DN]$/.test(xpos) ? victims(headOfList(subject), measure, scene, null) : [];
}

/** "47,000 killed and wounded" is one figure of both. */
function together({ sentence, index, lemma }: Clause): Measure | null {
  const [link, other] = sentence.tokens.slice(index + 1, index + 3);
  const joined = link && other && /^(and|or)$/i.test(link.text) && /^(wounded|injured|hurt)$/i.test(other.text);
  return killing.has(lemma) && joined && !/^(CD|DT)$/.test(sentence.tokens[index + 3]?.xpos ?? "")
    ? "casualties"
    : null;
}

/** The second verb of such a pair is told with the first. */
function isSecond({ sentence, index, lemma }: Clause): boolean {
  const [first, link] = sentence.tokens.slice(Math.max(0, index - 2), index);
  return (
    hurting.has(lemma) &&
    /^(and|or)$/i.test(link?.text ?? "") &&
    /^(killed|dead)$/i.test(first?.text ?? "") &&
    !/^(CD|DT)$/.test(sentence.tokens[index + 1]?.xpos ?? "")
  );
}

const actorOf = (clause: Clause, scene: Scene): Phrase | null =>
  isPeople(clause.subject, scene) || scene.kind(clause.subject) === "place" ? clause.subject : null;

const shotDead = ({ sentence, index }: Clause) => {
  const tree = treeOf(sentence);
  return (
    tree.children(index).some((c) => /^(dead|fatally)$/i.test(tree.tokens[c]!.text)) ||
    /^dead$/i.test(tree.tokens[index + 1]?.text ?? "") ||
    /^fatally$/i.test(tree.tokens[index - 1]?.text ?? "") ||
    tree.tokens.slice(index + 1, index + 8).some((t, i, near) => t.text === "to" && near[i + 1]?.text === "death")
  );
};

/** "left 31 miners dead", "put the number of injured at 64". */
function left(clause: Clause, scene: Scene): Draft[] {
  const { tokens } = clause.sentence;
  const result = tokens.findIndex(
    (t, i) => i > clause.index && /^(dead|killed|wounded|injured|missing)$/i.test(t.text),
  );
  const both = /^(dead|killed) (and|or) (wounded|injured)$/i.test(
    tokens
      .slice(result, result + 3)
      .map((t) => t.text)
      .join(" "),
  );
  const measure = result < 0 ? null : both ? "casualties" : resultOf(tokens[result]!.text);
  if (!measure) return [];
  if (clause.lemma === "leave") return victims(clause.object, measure, scene, null);
  const at = under(clause, "at");
  const count = at ? scene.amount(at) : null;
  return count && result < (at?.index ?? 0) && treeOf(clause.sentence).has(clause.index, "obj")
    ? [{ type: "casualties", quantity: measured(measure, count), origin: clause.subject ?? opener(clause) }]
    : [];
}

/** "The network, whose members carried them away, put the dead at 41": who the sentence opens with, where the tree has no subject. */
function opener({ sentence, index }: Clause): Phrase | null {
  const tree = treeOf(sentence);
  const first = sentence.tokens.findIndex(
    (t, i) => i < index && /^(NOUN|PROPN)$/.test(t.upos) && phraseAt(tree, i).core[0] === sentence.span[0],
  );
  const parted = sentence.tokens[index - 1]?.text === ",";
  return first >= 0 && parted ? phraseAt(tree, first) : null;
}

const resultOf = (word: string): Measure =>
  /^(dead|killed)$/i.test(word) ? "killed" : /^missing$/i.test(word) ? "missing" : "wounded";

/** "At least 40 were dead", "twelve sailors are missing", "found dead", "20 dead". */
function predicate(clause: Clause, scene: Scene): Draft[] {
  const measure = measureOf(clause);
  if (!measure || isResult(clause)) return [];
  const origin = teller(clause);
  return victims(clause.subject ?? borne(clause), measure, scene, null).map((d) => (origin ? { ...d, origin } : d));
}

/** "leaving seven engineers dead": told with "leaving". */
function isResult({ sentence, index }: Clause): boolean {
  const before = sentence.tokens.slice(Math.max(0, index - 8), index);
  const left = before.findLastIndex((t) => t.lemma === "leave" && t.upos === "VERB");
  return left >= 0 && !before.slice(left).some((t) => t.upos === "PUNCT" || t.relation === "cc");
}

const putAbove = ({ sentence, path }: Pick<Clause, "sentence" | "path">): number | undefined =>
  path.find((i) => sentence.tokens[i]!.lemma === "put" && sentence.tokens[i]!.upos === "VERB");

/** "The ministry put its losses at 1,351 dead": whoever puts them so. */
function teller({ sentence, path }: Clause): Phrase | null {
  const put = putAbove({ sentence, path });
  return put === undefined ? null : argumentsOf(treeOf(sentence), put).subject;
}

/** Whoever is found, left or pronounced so: "was found dead", "police found two men dead", "an initial count of 20 dead". */
function borne({ sentence, index, governor }: Clause): Phrase | null {
  const tree = treeOf(sentence);
  const number = tree.tokens[index - 1];
  if (number?.upos === "NUM") return phraseAt(tree, index - 1);
  const own = tree.child(index, "nsubj", "obl:unmarked");
  if (own >= 0 && own < index) return phraseAt(tree, own);
  const { relation, head } = tree.tokens[index]!;
  // "found two men dead" with the adjective hung on the noun before it.
  if (relation === "amod" && head === index - 1) return phraseAt(tree, head);
  if (
    !governor ||
    !/^(find|pronounced?|declared?|presume|discover|report|list|believe|shoot|lie)$/.test(governor.lemma)
  )
    return null;
  const { object, subject } = argumentsOf(tree, governor.index);
  const bearer = governor.lemma === "lie" ? subject : object;
  const over = tree.child(governor.index, "nsubj");
  return bearer ?? (over >= 0 && over < index && governor.lemma !== "find" ? phraseAt(tree, over) : null);
}
