import type { Sentence, Token, Upos } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { frameOf } from "./frame.ts";
import { linesOf } from "./lines.ts";
import { nodesOf } from "./nodes.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { type Weights, weights } from "./weights.ts";
import { normalise } from "./words.ts";

/** Sentences of the stretch `text.slice(...span)`, none across a line break; offsets are those of `text`. */
export function parse(text: string, span: Span): Sentence[] {
  const models = weights();
  return linesOf(text, span).flatMap((line) => {
    const tokens = tokenise(text, ...line);
    return splitSentences(text, tokens).map(([from, to]) => sentence(text, tokens.slice(from, to), models));
  });
}

function sentence(text: string, spans: readonly Span[], { words, tagger, parser, lemmas }: Weights): Sentence {
  const frame = frameOf(formsOf(text, spans), words);
  const tags = tagger.tag(frame);
  const nodes = nodesOf(frame, tags, tagger.hashes);
  const arcs = parser.parse(nodes);
  const tokens = spans.map(([start, end], at): Token => {
    const form = text.slice(start, end);
    const [upos = "", xpos = ""] = tagger.tags[tags[at]!]!.split("|");
    const lemma = lemmas.of(form, upos, xpos);
    const head = arcs.heads[at]! === nodes.root ? -1 : arcs.heads[at]!;
    const relation = parser.relations[arcs.relations[at]!]!;
    return { start, end, text: form, lemma, upos: upos as Upos, xpos, head, relation };
  });
  return { span: [tokens[0]!.start, tokens.at(-1)!.end], tokens };
}

/** The words as the models see them. A hyphen between spaces is a dash. */
function formsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end], at) => {
    const before = spans[at - 1];
    const after = spans[at + 1];
    const spaced = (!before || before[1] < start) && (!after || end < after[0]);
    return normalise(text.slice(start, end), spaced);
  });
}
