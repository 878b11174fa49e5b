import { argumentsOf } from "../../language/clauses/arguments.ts";
import { isRelation, type Tree, treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import { accordingTo } from "./according.ts";
import { contentOf } from "./content.ts";
import { isReporting, type Stance, stanceOf } from "./reporting.ts";
import { speakerAfter, throughDocument } from "./speaker.ts";

/** Somebody is named as knowing what `scope` covers. */
export interface Attribution {
  /** "say", "deny", "according to". */
  readonly lemma: string;
  readonly stance: Stance;
  /** Who speaks; null where the words do not say ("it was reported that"). */
  readonly speaker: Phrase | null;
  /** "did not confirm that". */
  readonly negated: boolean;
  /** The reporting verb, or "according to". */
  readonly cue: Span;
  /** What is attributed: stretches of the text. */
  readonly scope: readonly Span[];
}

/** Every attribution of a sentence, in order of its cue. */
export function attributionsOf(sentence: Sentence, quotations: readonly Span[]): Attribution[] {
  const tree = treeOf(sentence);
  const verbs = sentence.tokens.flatMap((token, index) => {
    const isVerb = token.upos === "VERB" && isReporting(token.lemma.toLowerCase());
    return isVerb ? (byVerb(tree, index, quotations) ?? []) : [];
  });
  const phrases = sentence.tokens.flatMap((token, index) =>
    /^according$/i.test(token.text) ? (accordingTo(tree, index) ?? []) : [],
  );
  return [...verbs, ...phrases].sort((a, b) => a.cue[0] - b.cue[0]);
}

/** The innermost attribution over a stretch: the one with the shortest scope that covers it and does not cue inside it. */
export function attributionOver(attributions: readonly Attribution[], trigger: Span): Attribution | null {
  const over = attributions.filter((a) => !overlaps(a.cue, trigger) && a.scope.some((span) => covers(span, trigger)));
  const width = (a: Attribution) => a.scope.reduce((sum, [from, to]) => sum + to - from, 0);
  return over.sort((a, b) => width(a) - width(b))[0] ?? null;
}

function byVerb(tree: Tree, verb: number, quotations: readonly Span[]): Attribution | null {
  const token = tree.tokens[verb]!;
  const lemma = token.lemma.toLowerCase();
  const { passive, subject } = argumentsOf(tree, verb);
  const speaker = (passive ? null : speakerAfter(tree, verb)) ?? subject;
  const scope = contentOf({ tree, verb, lemma, passive, speaker, quotations });
  if (scope.length === 0) return null;
  return {
    lemma,
    stance: stanceOf(lemma),
    speaker: speaker && throughDocument(tree, speaker),
    negated: isNegated(tree, verb),
    cue: [token.start, token.end],
    scope,
  };
}

const isNegated = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some((c) => isRelation(tree.tokens[c]!, "advmod") && /^(not|n't|n’t|never)$/i.test(tree.tokens[c]!.text));
