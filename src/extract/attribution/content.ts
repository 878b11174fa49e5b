import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { contentBefore, inMiddle, quotedBefore } from "./around.ts";
import { beforeTime, goingOn, upToStop } from "./bounds.ts";
import { isAnnouncing, isQuoting, isThinking, quotes, stanceOf } from "./reporting.ts";
import { afterDay, afterThat, restOf } from "./tail.ts";

/** A reporting verb with whoever speaks by it. */
export interface Telling {
  readonly tree: Tree;
  /** Index of the verb. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly speaker: Phrase | null;
  readonly quotations: readonly Span[];
}

/** The stretches of the text that a reporting verb hands to its speaker; none where it governs nothing. */
export function contentOf(telling: Telling): Span[] {
  const found =
    quotedBefore(telling) ??
    inMiddle(telling) ??
    (telling.passive ? confirmedBy(telling) : null) ??
    (isQuoting(telling.lemma) ? quotedAfter(telling) : contentAfter(telling)) ??
    contentBefore(telling) ??
    restOf(telling) ??
    [];
  return found.map((span) => withQuotation(span, telling)).filter((span) => !isAnonymity(span, telling));
}

/** "asked not to be named" is no demand that anybody reports. */
const isAnonymity = (span: Span, { tree: { tokens } }: Telling): boolean =>
  /^(not )?to be (named|identified|quoted)/.test(
    tokens
      .filter((t) => t.start >= span[0] && t.end <= span[1])
      .slice(0, 4)
      .map((t) => t.text)
      .join(" "),
  ) || tokens.find((t) => t.start >= span[0])?.text === "anonymity";

/** A clause that begins or ends inside a quotation takes all of it that lies on its side of the verb. */
function withQuotation(span: Span, { tree, verb, quotations }: Telling): Span {
  const cue = tree.tokens[verb]!;
  const { span: all } = tree.sentence;
  const begins = quotations.find((q) => q[0] < span[0] && span[0] < q[1] && (q[0] >= cue.end || q[1] <= cue.start));
  const ends = quotations.find((q) => q[0] < span[1] && span[1] < q[1] && (q[0] >= cue.end || q[1] <= cue.start));
  const from = begins ? Math.max(begins[0], all[0]) : span[0];
  const to = ends ? Math.min(ends[1], all[1]) : span[1];
  return span[0] >= cue.end || to <= cue.start ? [from, to] : span;
}

/** What follows the verb: its clause, or for announcing verbs its noun phrase. */
function contentAfter(telling: Telling): Span[] | null {
  const { tree, verb, lemma } = telling;
  const found = tree.children(verb).filter((c) => c > verb && isContent(tree, c, lemma));
  if (found.length > 0)
    return found.map((c) => {
      const span = upToStop(telling, tree.span(tree.under(c).filter((i) => i > verb)));
      const isThing = isRelation(tree.tokens[c]!, "obj") || stanceOf(lemma) === "hopes";
      return isThing ? beforeTime(tree, span) : goingOn(tree, span);
    });
  return quotedAfter(telling) ?? afterThat(tree, verb) ?? afterDay(tree, verb);
}

function isContent(tree: Tree, index: number, lemma: string): boolean {
  const token = tree.tokens[index]!;
  if (isRelation(token, "ccomp")) return !isTime(tree, index);
  if (isRelation(token, "xcomp")) return !isThinking(lemma) || lemma === "expect";
  if (lemma === "accuse" && (isRelation(token, "advcl") || prepositionIs(tree, index, "of"))) return true;
  if (stanceOf(lemma) === "hopes" && (prepositionIs(tree, index, "for") || isAsked(tree, index))) return true;
  return (
    isAnnouncing(lemma) &&
    (isRelation(token, "obj") ||
      isRelation(token, "csubj") ||
      (isRelation(token, "advcl") && token.xpos === "VBG" && stanceOf(lemma) === "denies"))
  );
}

/** "called on both sides to stop", "called for reducing". */
const isAsked = (tree: Tree, index: number): boolean =>
  isRelation(tree.tokens[index]!, "advcl") &&
  tree.children(index).some((c) => tree.tokens[c]!.relation === "mark" && /^(to|for)$/i.test(tree.tokens[c]!.text));

/** "said when she resigned", "said after the vote closed". */
const isTime = (tree: Tree, index: number): boolean => {
  const first = tree.tokens[Math.min(...tree.under(index))]!;
  return /^(when|while|after|before|as|since)$/i.test(first.text) && first.upos !== "PRON";
};

const prepositionIs = (tree: Tree, index: number, word: string): boolean =>
  isRelation(tree.tokens[index]!, "obl") &&
  tree.children(index).some((c) => c < index && tree.tokens[c]!.text.toLowerCase() === word);

/** `X said: "…"`, `X told reporters, "…"`, `X said "…"`: the quotation after the verb and what stands with it. */
function quotedAfter({ tree, verb, lemma, quotations }: Telling): Span[] | null {
  const cue = tree.tokens[verb]!;
  const { span } = tree.sentence;
  if (!quotes(lemma)) return null;
  const after = quotations.filter((q) => overlaps(q, span) && q[0] > cue.end && q[1] - q[0] > 12);
  const first = after[0];
  const between = first ? tree.tokens.filter((t) => t.start >= cue.end && t.end <= first[0]) : [];
  if (!first || between.some((t) => t.upos === "VERB" && t.xpos !== "VBG") || between.length > 16) return null;
  return after.map(([from, to]): Span => [from, Math.min(to, span[1])]);
}

/** "The killing was confirmed by the army": a passive's subject is what it announces. */
function confirmedBy({ tree, verb, lemma }: Telling): Span[] | null {
  const subject = tree.child(verb, "nsubj:pass", "nsubj");
  return subject < 0 || !isAnnouncing(lemma) ? null : [tree.span(tree.under(subject))];
}
