import type { Sentence, Token } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { linesOf } from "./lines.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/** Sentences of the stretch `text.slice(...span)`, none across a line break; offsets are those of `text`. */
export function parse(text: string, span: Span): Sentence[] {
  return linesOf(text, span).flatMap((line) => {
    const tokens = tokenise(text, ...line);
    return splitSentences(text, tokens).map(([from, to]) => sentence(text, tokens.slice(from, to)));
  });
}

function sentence(text: string, spans: readonly Span[]): Sentence {
  const tokens = spans.map(([start, end]): Token => {
    const word = text.slice(start, end);
    return { start, end, text: word, lemma: word.toLowerCase(), upos: "X", xpos: "FW", head: -1, relation: "dep" };
  });
  return { span: [tokens[0]!.start, tokens.at(-1)!.end], tokens };
}
