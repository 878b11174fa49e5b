import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";

/** The verb or event noun that a stretch hangs on: an index, -1 for none. */
export function hostOf(sentence: Sentence, span: Span): number {
  const { tokens } = sentence;
  const inSpan = tokens.flatMap((t, i) => (t.start < span[1] && span[0] < t.end ? [i] : []));
  let index = inSpan.find((i) => !inSpan.includes(tokens[i]!.head)) ?? -1;
  if (index < 0) return -1;
  index = tokens[index]!.head;
  while (index >= 0 && tokens[index]!.upos !== "VERB" && tokens[index]!.upos !== "NOUN" && tokens[index]!.head >= 0)
    index = tokens[index]!.head;
  return index;
}
