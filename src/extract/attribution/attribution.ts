import { argumentsOf } from "../../language/clauses/arguments.ts";
import { phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, type Tree, treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import { accordingTo, inView } from "./according.ts";
import { contentOf } from "./content.ts";
import { labelOf } from "./label.ts";
import { byNoun } from "./nouns.ts";
import { positionOf } from "./positions.ts";
import { isJudging, isReporting, type Stance, stanceOf } from "./reporting.ts";
import { speakerAfter, speakerBefore, throughDocument } from "./speaker.ts";

/** Somebody is named as knowing what `scope` covers. */
export interface Attribution {
  /** "say", "deny", "according to". */
  readonly lemma: string;
  readonly stance: Stance;
  /** Who speaks; null where the words do not say ("it was reported that"). */
  readonly speaker: Phrase | null;
  /** "the agency reported, citing residents": on whose word the speaker speaks. */
  readonly cited?: Phrase | null;
  /** "…, adding that": a participle without a subject of its own. */
  readonly goesOn?: boolean;
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
  return sentence.tokens
    .flatMap((token, index) => {
      const lemma = token.lemma.toLowerCase();
      if (/^according$/i.test(token.text)) return accordingTo(tree, index) ?? [];
      const label = index === 0 ? labelOf(tree) : null;
      if (label) return label;
      const judged = isVerb(token) && isJudging(lemma) ? positionOf(tree, index) : null;
      const told = judged ?? (isVerb(token) && isReporting(lemma) ? byVerb(tree, index, quotations) : null);
      return (
        told ?? (token.upos === "VERB" ? positionOf(tree, index) : (byNoun(tree, index) ?? inView(tree, index))) ?? []
      );
    })
    .map((attribution) => within(quotations, attribution))
    .sort((a, b) => a.cue[0] - b.cue[0]);
}

/** A tagger may take "says" in a headline for a noun. */
const isVerb = (token: Token): boolean => token.upos === "VERB" || /^(says|said)$/i.test(token.text);

/** Within a quotation nothing is said beyond it. */
function within(quotations: readonly Span[], attribution: Attribution): Attribution {
  const quotation = quotations.find((q) => covers(q, attribution.cue));
  if (!quotation) return attribution;
  const scope = attribution.scope
    .map(([from, to]): Span => [Math.max(from, quotation[0]), Math.min(to, quotation[1])])
    .filter(([from, to]) => from < to);
  return { ...attribution, scope };
}

/** The innermost attribution over a stretch: the one with the shortest scope that covers it and does not cue inside it. */
export function attributionOver(attributions: readonly Attribution[], trigger: Span): Attribution | null {
  const over = attributions.filter(
    (a) => a.stance !== "holds" && !overlaps(a.cue, trigger) && a.scope.some((span) => covers(span, trigger)),
  );
  const width = (a: Attribution) => a.scope.reduce((sum, [from, to]) => sum + to - from, 0);
  return over.sort((a, b) => width(a) - width(b))[0] ?? null;
}

function byVerb(tree: Tree, verb: number, quotations: readonly Span[]): Attribution | null {
  const token = tree.tokens[verb]!;
  const lemma = token.lemma.toLowerCase();
  // "asked them to reject it": nobody has rejected it yet.
  if (stanceOf(lemma) === "denies" && tree.children(verb).some((c) => isMarkTo(tree.tokens[c]!))) return null;
  const { passive, subject } = argumentsOf(tree, verb);
  const speaker = (passive ? null : (speakerAfter(tree, verb) ?? speakerBefore(tree, verb, subject))) ?? subject;
  const scope = contentOf({ tree, verb, lemma, passive, speaker, quotations });
  if (scope.length === 0) return null;
  return {
    lemma,
    stance: stanceOf(lemma),
    speaker: speaker && throughDocument(tree, speaker),
    cited: citedBy(tree, verb),
    goesOn: token.xpos === "VBG" && !tree.has(verb, "nsubj") && !tree.has(verb, "aux"),
    negated: isNegated(tree, verb) || isRefused(tree, verb),
    cue: [token.start, token.end],
    scope,
  };
}

/** "AFP, quoting a minister, said": words by which the aside may come before the verb. */
const asideLength = 8;

/** "…, citing residents", "quoting a ministry": whom the verb's speaker names. */
function citedBy(tree: Tree, verb: number): Phrase | null {
  const citing = tree.tokens.findIndex((t, i) => i > verb - asideLength && /^(citing|quoting)$/i.test(t.text));
  const source = citing < 0 ? -1 : tree.child(citing, "obj");
  return source < 0 ? null : phraseAt(tree, source);
}

const isMarkTo = (token: Token): boolean => token.relation === "mark" && token.text.toLowerCase() === "to";

/** "refused to confirm that", "declined to say". */
const isRefused = (tree: Tree, verb: number): boolean =>
  /^(refuse|decline|fail)$/.test(tree.tokens[tree.tokens[verb]!.head]?.lemma ?? "") &&
  tree.children(verb).some((c) => isMarkTo(tree.tokens[c]!));

const isNegated = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some((c) => isRelation(tree.tokens[c]!, "advmod") && /^(not|n't|n’t|never)$/i.test(tree.tokens[c]!.text));
