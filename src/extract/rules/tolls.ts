import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, treeOf } from "../../language/clauses/tree.ts";
import { type Amount, findAmounts } from "../../language/quantities/quantities.ts";
import type { Clause, Oblique, Phrase } from "../../model/clause.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "../scene.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import type { Draft } from "./rule.ts";
import type { Measure } from "./victims.ts";

interface Figure {
  readonly amount: Pick<Amount, "low" | "high" | "text">;
  readonly span: Span;
}

/** "the death toll rose to 311", "a toll of 40 dead", "the number of people killed has risen to 68". */
export function toll(clause: Clause, measure: Measure, scene: Scene): Draft | null {
  const figure = figureOf(clause, scene) ?? reached(clause, scene);
  if (!figure) return null;
  return {
    type: "casualties",
    quantity: measured(measure, figure.amount),
    origin: [under(clause, "'s"), subjectOver(clause)].find((p) => isPeople(p, scene)) ?? null,
    span: [Math.min(clause.span[0], figure.span[0]), Math.max(clause.span[1], figure.span[1])],
  };
}

/** The number of a toll: under it, under its verb, or what it is said to be. */
function figureOf({ index, governor, obliques, sentence }: Clause, scene: Scene): Figure | null {
  const tree = treeOf(sentence);
  const made = (phrase: Phrase | null | undefined): Figure | null => {
    const amount = scene.amount(phrase);
    return phrase && amount ? { amount, span: phrase.span } : null;
  };
  const figureIn = (all: readonly Oblique[]) =>
    made(all.find((o) => ["of", "at", "to"].includes(o.preposition) && scene.amount(o.phrase))?.phrase);
  const own = figureIn(obliques);
  if (own || !governor) return own;
  const over = figureIn(obliquesOf(tree, governor.index));
  if (over) return over;
  const figure = phraseAt(tree, governor.index);
  const copular = tree.has(index, "cop") || (isRelation(tree.tokens[index]!, "nsubj") && scene.amount(figure) !== null);
  return copular ? made(figure) : null;
}

const reaching = /^(reach|rise|climb|stand|grow|jump|increase|hit|pass|exceed|top|surpass|soar|mount|be|come|now)$/;

/** The first number behind a verb of reaching, whatever the tree made of it: "the toll from the blast reached 170". */
function reached({ index, sentence }: Clause, scene: Scene): Figure | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    (t, i) => i > index && i < index + 24 && reaching.test(t.lemma.toLowerCase()) && /^(VERB|AUX)$/.test(t.upos),
  );
  if (verb < 0) return null;
  const next = tokens
    .slice(verb + 1, verb + 6)
    .find((t) => t.upos === "NUM" || /^(dozen|hundred|thousand)s?$/i.test(t.text));
  if (!next || tokens.some((t) => t.start > tokens[verb]!.end && t.end <= next.start && /^[,;]$/.test(t.text)))
    return null;
  const [amount] = findAmounts(scene.document.text, [tokens[verb]!.end, Math.min(sentence.span[1], next.end + 40)]);
  return amount && amount.span[0] <= next.start ? { amount, span: amount.span } : null;
}

function subjectOver({ governor, sentence }: Clause): Phrase | null {
  const tree = treeOf(sentence);
  return governor && tree.has(governor.index, "nsubj") ? phraseAt(tree, tree.child(governor.index, "nsubj")) : null;
}

/** "The number of people killed", "the count of dead": the noun that a participle or adjective is counted by. */
export function counting(clause: Clause): number | null {
  const { tokens } = clause.sentence;
  for (let i = clause.index - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
    if (/^(number|toll|total|tally|count)$/.test(tokens[i]!.lemma) && tokens[i + 1]?.text === "of") return i;
    if (/^(VERB|AUX|PUNCT)$/.test(tokens[i]!.upos)) return null;
  }
  return null;
}
