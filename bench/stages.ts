import { clausesOf } from "../src/language/clauses/clauses.ts";
import { findTimes } from "../src/language/dates/dates.ts";
import { frameOf } from "../src/language/frame.ts";
import { findNames } from "../src/language/names/names.ts";
import { parseParts } from "../src/language/parse.ts";
import { findAmounts } from "../src/language/quantities/quantities.ts";
import { splitSentences } from "../src/language/sentences.ts";
import { correct, tagWords } from "../src/language/tagged.ts";
import { tokenise } from "../src/language/tokens.ts";
import { treeOf } from "../src/language/trees.ts";
import { weights } from "../src/language/weights.ts";
import { normalise } from "../src/language/words.ts";
import type { Stretch } from "./articles.ts";

/** One stage over the whole text; what the stages before it give is at hand. */
export interface Stage {
  readonly name: string;
  readonly run: () => unknown;
}

/** The stages of the language layer, and how many words the text has. */
export function stagesOf(text: readonly Stretch[]): { words: number; stages: Stage[] } {
  const models = weights();
  const { words, tagger, lemmas } = models;
  const lines = text.map(({ text, span }) => ({ text, span, tokens: tokenise(text, ...span) }));
  const sentences = lines.flatMap(({ text, tokens }) =>
    splitSentences(text, tokens).map(([from, to]) => ({ text, spans: tokens.slice(from, to) })),
  );
  const tagged = sentences.map(({ text, spans }) => tagWords(text, spans, models));
  const raw = tagged.map(({ frame }) => tagger.tag(frame));
  const articles = [...Map.groupBy(text, (stretch) => stretch.text)];
  const parsed = articles.map(([whole, some]) => ({
    text: whole,
    sentences: parseParts(whole, some),
  }));
  const found = parsed.flatMap(({ text, sentences }) => sentences.map((sentence) => ({ text, sentence })));
  const tokens = found.flatMap(({ sentence }) => sentence.tokens);

  const stages: Stage[] = [
    { name: "tokens", run: () => lines.map(({ text, span }) => tokenise(text, ...span)) },
    { name: "sentences", run: () => lines.map(({ text, tokens }) => splitSentences(text, tokens)) },
    {
      name: "views of words",
      run: () =>
        tagged.map(({ texts }) =>
          frameOf(
            texts.map((form) => normalise(form, false)),
            words,
          ),
        ),
    },
    { name: "tags", run: () => tagged.map(({ frame }) => tagger.tag(frame)) },
    { name: "corrections", run: () => tagged.map(({ forms }, at) => correct(forms, raw[at]!.slice(), tagger.tags)) },
    { name: "trees", run: () => tagged.map((one) => treeOf({ ...one, tags: one.tags.slice() }, models)) },
    { name: "lemmas", run: () => tokens.map(({ text, upos, xpos }) => lemmas.of(text, upos, xpos)) },
    { name: "the whole chain", run: () => articles.map(([whole, some]) => parseParts(whole, some)) },
    { name: "clauses, every one", run: () => found.map(({ sentence }) => clausesOf(sentence, () => true)) },
    { name: "names", run: () => parsed.map(({ text, sentences }) => findNames(text, sentences, new Set())) },
    {
      name: "dates",
      run: () => found.map(({ text, sentence }) => findTimes(text, sentence.span, { date: "2025-01-01" })),
    },
    { name: "quantities", run: () => found.map(({ text, sentence }) => findAmounts(text, sentence.span)) },
  ];
  return { words: tokens.length, stages };
}
