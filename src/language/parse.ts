import type { Sentence, Token, Upos } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { linesOf } from "./lines.ts";
import { splitSentences } from "./sentences.ts";
import { settle } from "./settle.ts";
import { partsOf, type Tagged, tagWords } from "./tagged.ts";
import { tokenise } from "./tokens.ts";
import { treeOf } from "./trees.ts";
import { type Weights, weights } from "./weights.ts";

/** A part of a text. No sentence goes across a line break, unless the part is a paragraph `wrapped` into lines of even length. */
export interface Stretch {
  readonly span: Span;
  readonly wrapped?: boolean;
}

/** Sentences of the stretch `text.slice(...span)`; offsets are those of `text`. */
export const parse = (text: string, span: Span, wrapped = false): Sentence[] => parseParts(text, [{ span, wrapped }]);

/** Sentences of several stretches of a text. */
export function parseParts(text: string, parts: readonly Stretch[]): Sentence[] {
  const models = weights();
  const lines = parts.flatMap(({ span, wrapped }) => (wrapped ? [span] : linesOf(text, span)));
  const sentences = lines.flatMap((line) => {
    const tokens = tokenise(text, ...line);
    return splitSentences(text, tokens).map(([from, to]) => tokens.slice(from, to));
  });
  // One model at a time over all sentences: it stays in the processor's cache.
  const tagged = sentences.map((spans) => tagWords(text, spans, models));
  return sentences.map((spans, at) => sentence(spans, tagged[at]!, models));
}

/** One sentence whose words are known: `spans` of `text`, in order. */
export function parseWords(text: string, spans: readonly Span[], models: Weights = weights()): Sentence {
  return sentence(spans, tagWords(text, spans, models), models);
}

function sentence(spans: readonly Span[], words: Tagged, models: Weights): Sentence {
  const tree = treeOf(words, models);
  const { tags } = models.tagger;
  const hung = spans.map((_, at) => ({
    tag: tags[words.tags[at]!]!,
    head: tree.heads[at]!,
    relation: tree.relations[at]!,
  }));
  settle(hung);
  const tokens = spans.map(([start, end], at): Token => {
    const text = words.texts[at]!;
    const { tag, head, relation } = hung[at]!;
    const { upos, xpos } = partsOf(tag);
    return { start, end, text, lemma: models.lemmas.of(text, upos, xpos), upos: upos as Upos, xpos, head, relation };
  });
  return { span: [spans[0]![0], spans.at(-1)![1]], tokens };
}
