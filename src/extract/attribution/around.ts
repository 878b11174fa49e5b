import type { Tree } from "../../language/clauses/tree.ts";
import type { Span } from "../../model/span.ts";
import { covers, overlaps } from "../../model/span.ts";
import type { Telling } from "./content.ts";
import { trails } from "./reporting.ts";
import { hasFinite } from "./stretch.ts";

const closingMark = /^(?:[”"]|'')$/;
const openingMark = /^(?:["“]|''|``)$/;

/** `"…," said X before the meeting`: after a closing mark the quotation is what was said, whatever follows. */
export function quotedBefore(telling: Telling): Span[] | null {
  const { tree, verb, speaker } = telling;
  const begin = speaker && speaker.index < verb ? tree.tokens.findIndex((t) => t.start >= speaker.core[0]) : verb;
  const [last, mark] = [tree.tokens[begin - 1]?.text ?? "", tree.tokens[begin - 2]?.text ?? ""];
  if (!closingMark.test(last) && !(last === "," && closingMark.test(mark))) return null;
  return contentBefore(telling);
}

/** "A, a monitor said, B": set off by commas on both sides, the speaker vouches for all around it. */
export function inMiddle({ tree, verb, speaker, lemma }: Telling): Span[] | null {
  if (!speaker || !trails(lemma)) return null;
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
  if (from < 2 || before?.text !== "," || after < 0 || !plain || !next || openingMark.test(next.text)) return null;
  // "…," said Rim Aziz, a lawyer: what goes on is about her.
  if (speaker.index > verb && tree.under(speaker.index).some((i) => tokens[i]!.start >= next.start)) return null;
  const spans: Span[] = [[tokens[0]!.start, before.start]];
  // "…, AFP reported on Friday, citing a minister": how they know it.
  return /^(VBG|VBN)$/.test(next.xpos) ? spans : [...spans, [next.start, sentence.span[1]]];
}

/** What precedes the verb, or stands around it in quotation marks. */
export function contentBefore(telling: Telling): Span[] | null {
  const { tree, verb, speaker, lemma, quotations } = telling;
  if (!trails(lemma)) return null;
  const { tokens, sentence } = tree;
  const begin = Math.min(
    verb,
    speaker?.index !== undefined && speaker.index < verb ? tokens.findIndex((t) => t.start >= speaker.core[0]) : verb,
  );
  const mark = tokens[begin - 1];
  const cue: Span = [tokens[verb]!.start, tokens[verb]!.end];
  const quoted = quotations.filter((q) => overlaps(q, sentence.span) && !covers(q, cue));
  if (begin > 1 && mark && /^([,"”?!]|''|—|–|-|--)$/.test(mark.text)) {
    const before: Span = [tokens[0]!.start, mark.start];
    const isSpeech =
      quoted.some((q) => overlaps(q, before)) || (hasFinite(tokens.slice(0, begin)) && !isSubordinate(tree, begin - 1));
    if (isSpeech) return [before, ...afterMiddle(telling)];
  }
  const spans = quoted.map(([from, to]): Span => [Math.max(from, sentence.span[0]), Math.min(to, sentence.span[1])]);
  return spans.length > 0 ? spans : null;
}

/** "When the shelling began, he said …" tells the time; "If the bridge falls, the road is open, he said" is his. */
function isSubordinate({ tokens }: Tree, end: number): boolean {
  const opens = /^(when|while|after|before|as|since|though|although|because|once|until)$/i.test(tokens[0]!.text);
  return opens && !tokens.slice(0, end).some((t) => t.text === ",");
}

/** `"A," she said, "B."`: what goes on after the speaker. */
function afterMiddle({ tree, verb, speaker }: Telling): Span[] {
  const { tokens, sentence } = tree;
  const end = Math.max(
    verb,
    speaker && speaker.index > verb ? tokens.findLastIndex((t) => t.end <= speaker.span[1]) : verb,
  );
  const open = tokens.findIndex((t, i) => i > end && openingMark.test(t.text));
  return open < 0 || open + 1 >= tokens.length ? [] : [[tokens[open + 1]!.start, sentence.span[1]]];
}
