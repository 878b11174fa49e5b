import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import { isAnnouncing, quotes, stanceOf } from "./reporting.ts";

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
  return (
    quotedBefore(telling) ??
    inMiddle(telling) ??
    (telling.passive ? confirmedBy(telling) : null) ??
    contentAfter(telling) ??
    contentBefore(telling)
  );
}

/** `"…," said X before the meeting`: after a closing mark the quotation is what was said, whatever follows. */
function quotedBefore(telling: Telling): Span[] | null {
  const { tree, verb } = telling;
  const [last, mark] = [tree.tokens[verb - 1]?.text ?? "", tree.tokens[verb - 2]?.text ?? ""];
  if (!/^[”"]$/.test(last) && !(last === "," && /^[”"]$/.test(mark))) return null;
  const before = contentBefore(telling);
  return before.length > 0 ? before : null;
}

/** "A, a monitor said, B": set off by commas on both sides, the speaker vouches for all around it. */
function inMiddle({ tree, verb, speaker, lemma }: Telling): Span[] | null {
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
function contentAfter({ tree, verb, lemma }: Telling): Span[] | null {
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
function confirmedBy({ tree, verb, lemma }: Telling): Span[] | null {
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
function contentBefore(telling: Telling): Span[] {
  const { tree, verb, speaker, lemma, quotations } = telling;
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
    return [before, ...afterMiddle(telling)];
  }
  return quoted.map(([from, to]) => [Math.max(from, sentence.span[0]), Math.min(to, sentence.span[1])] as const);
}

/** `"A," she said, "B."`: what goes on after the speaker. */
function afterMiddle({ tree, verb, speaker }: Telling): Span[] {
  const { tokens, sentence } = tree;
  const end = Math.max(
    verb,
    speaker && speaker.index > verb ? tokens.findLastIndex((t) => t.end <= speaker.span[1]) : verb,
  );
  const open = tokens.findIndex((t, i) => i > end && /^["“]$/.test(t.text));
  return open < 0 || open + 1 >= tokens.length ? [] : [[tokens[open + 1]!.start, sentence.span[1]]];
}
