import type { Span } from "../model/span.ts";
import { type Frame, frameOf } from "./frame.ts";
import { retag } from "./retag/retag.ts";
import type { Weights } from "./weights.ts";
import { normalise } from "./words.ts";

/** The words of a sentence with their tags. */
export interface Tagged {
  /** As the text has them. */
  readonly texts: readonly string[];
  /** As the models see them. */
  readonly forms: readonly string[];
  readonly frame: Frame;
  /** Indices into the tagger's list. */
  readonly tags: Uint8Array;
  /** Whether the corrections have nothing more to say of these words. */
  readonly corrected: boolean;
}

/** Tags the words of one sentence of `text` and corrects the tags. */
export function tagWords(text: string, spans: readonly Span[], { words, tagger }: Weights): Tagged {
  const texts = spans.map(([start, end]) => text.slice(start, end));
  const forms = texts.map((form, at) => normalise(form, isSpaced(spans, at)));
  const frame = frameOf(forms, words);
  const tags = tagger.tag(frame);
  return { texts, forms, frame, tags, corrected: !correct(forms, tags, tagger.tags) };
}

/** Corrects `chosen` in place. Returns whether anything was changed. */
export function correct(forms: readonly string[], chosen: Uint8Array, tags: readonly string[]): boolean {
  const before = chosen.slice();
  retag(forms, chosen, tags);
  return before.some((tag, at) => tag !== chosen[at]);
}

/** Whether space, or the end of the sentence, is on both sides of a word: a hyphen there is a dash. */
function isSpaced(spans: readonly Span[], at: number): boolean {
  const [start, end] = spans[at]!;
  const before = spans[at - 1];
  const after = spans[at + 1];
  return (!before || before[1] < start) && (!after || end < after[0]);
}

/** The two tags of a joint one: "VERB|VBD". */
interface Parts {
  readonly upos: string;
  readonly xpos: string;
}

const known = new Map<string, Parts>();

/** The parts of one of the tagger's tags. */
export function partsOf(tag: string): Parts {
  let parts = known.get(tag);
  if (!parts) {
    const [upos = "", xpos = ""] = tag.split("|");
    parts = { upos, xpos };
    known.set(tag, parts);
  }
  return parts;
}
