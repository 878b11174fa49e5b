import { argumentsOf } from "../../language/clauses/arguments.ts";
import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, type Tree, treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import { isAnnouncing, isReporting, quotes, type Stance, speakingNouns, stanceOf } from "./reporting.ts";

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
  const args = argumentsOf(tree, verb);
  const inverted = args.passive ? null : speakerAfter(tree, verb);
  const speaker = inverted ?? args.subject;
  const scope =
    quotedBefore(tree, verb, speaker, lemma, quotations) ??
    inMiddle(tree, verb, speaker, lemma) ??
    (args.passive ? confirmedBy(tree, verb, lemma) : null) ??
    contentAfter(tree, verb, lemma) ??
    contentBefore(tree, verb, speaker, lemma, quotations);
  if (scope.length === 0) return null;
  const negated = tree
    .children(verb)
    .some((c) => isRelation(tree.tokens[c]!, "advmod") && /^(not|n't|n’t|never)$/i.test(tree.tokens[c]!.text));
  return {
    lemma,
    stance: stanceOf(lemma),
    speaker: speaker && throughDocument(tree, speaker),
    negated,
    cue: [token.start, token.end],
    scope,
  };
}

/** `"…," said Rim X`: a noun phrase right after the verb that the parser may have taken for its object. */
function speakerAfter(tree: Tree, verb: number): Phrase | null {
  if (!quotes(tree.tokens[verb]!.lemma)) return null;
  const before = tree.tokens[verb - 1];
  if (!before || !/^([,"”?!]|''|—|-)$/.test(before.text)) return null;
  const after = tree
    .children(verb)
    .find(
      (c) =>
        c > verb &&
        (isRelation(tree.tokens[c]!, "nsubj") || isRelation(tree.tokens[c]!, "obj")) &&
        !tree.has(c, "case"),
    );
  return after === undefined || hasSubjectBefore(tree, verb) ? null : phraseAt(tree, after);
}

const hasSubjectBefore = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => c < verb && isRelation(tree.tokens[c]!, "nsubj"));

/** `"…," said X before the meeting`: after a closing mark the quotation is what was said, whatever follows. */
function quotedBefore(
  tree: Tree,
  verb: number,
  speaker: Phrase | null,
  lemma: string,
  quotations: readonly Span[],
): Span[] | null {
  const [last, mark] = [tree.tokens[verb - 1]?.text ?? "", tree.tokens[verb - 2]?.text ?? ""];
  if (!/^[”"]$/.test(last) && !(last === "," && /^[”"]$/.test(mark))) return null;
  const before = contentBefore(tree, verb, speaker, lemma, quotations);
  return before.length > 0 ? before : null;
}

/** "A, a monitor said, B": set off by commas on both sides, the speaker vouches for all around it. */
function inMiddle(tree: Tree, verb: number, speaker: Phrase | null, lemma: string): Span[] | null {
  if (!speaker || !quotes(lemma)) return null;
  const { tokens, sentence } = tree;
  const from = Math.min(
    verb,
    tokens.findIndex((t) => t.start >= speaker.core[0]),
  );
  const to = Math.max(
    verb,
    tokens.findLastIndex((t) => t.end <= speaker.core[1]),
  );
  const before = tokens[from - 1];
  const after = tokens.slice(to + 1, to + 6).findIndex((t) => t.text === ",");
  const plain = tokens.slice(to + 1, to + 1 + Math.max(after, 0)).every((t) => !/^(VERB|AUX|SCONJ)$/.test(t.upos));
  const next = tokens[to + 2 + after];
  if (from < 3 || before?.text !== "," || after < 0 || !plain || !next || /^["“]$/.test(next.text)) return null;
  return [
    [tokens[0]!.start, before.start],
    [next.start, sentence.span[1]],
  ];
}

/** What follows the verb: its clause, or for announcing verbs its noun phrase. */
function contentAfter(tree: Tree, verb: number, lemma: string): Span[] | null {
  const found = tree.children(verb).filter((c) => {
    const token = tree.tokens[c]!;
    if (c < verb) return false;
    if (isRelation(token, "ccomp") || isRelation(token, "xcomp")) return true;
    if (lemma === "accuse" && isRelation(token, "advcl")) return true;
    return (
      isAnnouncing(lemma) &&
      (isRelation(token, "obj") ||
        isRelation(token, "csubj") ||
        (isRelation(token, "advcl") && token.xpos === "VBG" && stanceOf(lemma) === "denies"))
    );
  });
  if (found.length === 0) return afterThat(tree, verb) ?? afterDay(tree, verb);
  return found.map((c) => tree.span(tree.under(c)));
}

/** "The killing was confirmed by the army": a passive's subject is what it announces. */
function confirmedBy(tree: Tree, verb: number, lemma: string): Span[] | null {
  const subject = tree.child(verb, "nsubj:pass", "nsubj");
  return subject < 0 || !isAnnouncing(lemma) ? null : [tree.span(tree.under(subject))];
}

/** "said later in the day that …": the parser may lose the clause, the word "that" shows where it begins. */
function afterThat(tree: Tree, verb: number): Span[] | null {
  const { tokens } = tree;
  const that = tokens.findIndex((t, i) => i > verb && i < verb + 9 && t.text.toLowerCase() === "that");
  if (
    that < 0 ||
    that + 2 >= tokens.length ||
    tokens.slice(verb + 1, that).some((t) => t.upos === "VERB" || t.text === ",")
  )
    return null;
  const stop = tokens.findIndex((t, i) => i > that && t.text === ";");
  return [[tokens[that + 1]!.start, tokens[stop < 0 ? tokens.length - 1 : stop - 1]!.end]];
}

const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "said on Monday they had seized it": the clause that the parser hung on the day. */
function afterDay(tree: Tree, verb: number): Span[] | null {
  const { tokens } = tree;
  const at = tokens.findIndex((t, i) => i > verb && i < verb + 4 && day.test(t.text));
  const next = tokens[at + 1];
  if (at < 0 || !next || !/^(PRON|DET|PROPN|NOUN|NUM|ADJ)$/.test(next.upos)) return null;
  const stop = tokens.findIndex((t, i) => i > at && t.text === ";");
  return [[next.start, tokens[stop < 0 ? tokens.length - 1 : stop - 1]!.end]];
}

/** What precedes the verb, or stands around it in quotation marks. */
function contentBefore(
  tree: Tree,
  verb: number,
  speaker: Phrase | null,
  lemma: string,
  quotations: readonly Span[],
): Span[] {
  if (!quotes(lemma)) return [];
  const { tokens, sentence } = tree;
  const begin = Math.min(
    verb,
    speaker?.index !== undefined && speaker.index < verb ? tokens.findIndex((t) => t.start >= speaker.core[0]) : verb,
  );
  const mark = tokens[begin - 1];
  const quoted = quotations.filter(
    (q) => overlaps(q, sentence.span) && !covers(q, [tokens[verb]!.start, tokens[verb]!.end]),
  );
  if (begin > 1 && mark && /^([,"”?!]|''|—|–|-)$/.test(mark.text)) {
    const before: Span = [tokens[0]!.start, mark.start];
    return [before, ...afterMiddle(tree, verb, speaker)];
  }
  return quoted.map(([from, to]) => [Math.max(from, sentence.span[0]), Math.min(to, sentence.span[1])] as const);
}

/** `"A," she said, "B."`: what goes on after the speaker. */
function afterMiddle(tree: Tree, verb: number, speaker: Phrase | null): Span[] {
  const { tokens, sentence } = tree;
  const end = Math.max(
    verb,
    speaker && speaker.index > verb ? tokens.findLastIndex((t) => t.end <= speaker.span[1]) : verb,
  );
  const open = tokens.findIndex((t, i) => i > end && /^["“]$/.test(t.text));
  return open < 0 || open + 1 >= tokens.length ? [] : [[tokens[open + 1]!.start, sentence.span[1]]];
}

/** "according to X": over the whole clause that it hangs on. */
function accordingTo(tree: Tree, index: number): Attribution | null {
  const token = tree.tokens[index]!;
  const to = tree.tokens[index + 1];
  if (!to || !/^to$/i.test(to.text)) return null;
  const head = index + 2 > tree.tokens.length - 1 ? -1 : speakerIndex(tree, index);
  if (head < 0) return null;
  const speaker = phraseAt(tree, head);
  const own: Span = [token.start, tree.span(tree.under(head))[1]];
  const { span } = tree.sentence;
  const scope = (
    [
      [span[0], token.start],
      [Math.max(own[1], speaker.span[1]), span[1]],
    ] as Span[]
  ).filter(([from, to]) => to - from > 3);
  return {
    lemma: "according to",
    stance: "says",
    speaker: throughDocument(tree, speaker),
    negated: false,
    cue: [token.start, to.end],
    scope,
  };
}

/** The head of the noun phrase after "according to". */
function speakerIndex(tree: Tree, index: number): number {
  const own = tree.tokens[index]!;
  if (own.relation === "case" && own.head > index) return own.head;
  const below = tree.children(index).find((c) => c > index + 1 && isRelation(tree.tokens[c]!, "obl"));
  if (below !== undefined) return below;
  return tree.tokens.findIndex(
    (t, i) => i > index + 1 && ["NOUN", "PROPN", "PRON"].includes(t.upos) && !isRelation(t, "compound"),
  );
}

/** "a statement from the army" speaks for the army. */
function throughDocument(tree: Tree, phrase: Phrase): Phrase {
  if (!speakingNouns.has(phrase.head.lemma.toLowerCase())) return phrase;
  const behind = obliquesOf(tree, phrase.index).find((o) => /^(from|by|of|'s)$/.test(o.preposition));
  return behind?.phrase ?? phrase;
}
