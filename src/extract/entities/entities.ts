import type { Document } from "../../model/document.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import type { Draft, Mention } from "./draft.ts";
import { finish } from "./finish.ts";
import { gather } from "./gather.ts";

/** Who and what one article names, and where. */
export interface Entities {
  readonly all: readonly LocalEntity[];
  /** The entity whose mention covers this stretch's head: names, descriptions and resolved pronouns. Null if none. */
  at(span: Span): LocalEntity | null;
  /** All mentions within a stretch, in order, with their entity. */
  within(span: Span): readonly { readonly span: Span; readonly entity: LocalEntity }[];
}

/** The people, groups and places of one article, with every mention of each: names, descriptions, clear pronouns. */
export function readEntities(document: Document, sentences: readonly Sentence[]): Entities {
  const mentions = gather(document, sentences);
  const made = new Map<Draft, LocalEntity>();
  for (const { draft } of mentions) if (!made.has(draft)) made.set(draft, finish(draft));
  const bySentence = Map.groupBy(mentions, (mention) => mention.sentence);

  function near(span: Span): Mention[] {
    const index = sentenceAt(sentences, span[0]);
    return index < 0 ? mentions.filter((m) => overlaps(m.cover, span)) : (bySentence.get(index) ?? []);
  }

  return {
    all: [...made.values()],
    at(span) {
      const index = sentenceAt(sentences, span[0]);
      const head = index < 0 ? null : headOf(sentences[index]!.tokens, span);
      const found = best(near(span), span, head);
      return found ? made.get(found.draft)! : null;
    },
    within(span) {
      const first = sentenceAt(sentences, span[0]);
      const last = sentenceAt(sentences, span[1] - 1);
      const some = first >= 0 && first === last ? near(span) : mentions;
      return some
        .filter((m) => m.shown && covers(span, m.span))
        .map((m) => ({ span: m.span, entity: made.get(m.draft)! }));
    },
  };
}

/** Index of the sentence around an offset, by bisection; -1 between sentences. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { span } = sentences[middle]!;
    if (offset < span[0]) high = middle - 1;
    else if (offset >= span[1]) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The word of a stretch that hangs on one outside it; without a tree the last noun before a preposition. */
function headOf(tokens: readonly Token[], span: Span): Token | null {
  const inside = (token: Token | undefined) => token !== undefined && token.start < span[1] && span[0] < token.end;
  const own = tokens.filter(inside);
  const tree = tokens.some((token) => token.head >= 0);
  if (tree) return own.find((t) => t.upos !== "PUNCT" && !inside(tokens[t.head])) ?? own.at(-1) ?? null;
  const stop = own.findIndex((t, i) => i > 0 && t.upos === "ADP");
  const nouns = (stop > 0 ? own.slice(0, stop) : own).filter((t) => /^(?:NOUN|PROPN|PRON|ADJ|X)$/.test(t.upos));
  return nouns.at(-1) ?? own.at(-1) ?? null;
}

/** A name anywhere under the head; a description only by its own head, so that "Hakim" in "Hakim's forces" is not the forces. */
function best(mentions: readonly Mention[], span: Span, head: Token | null): Mention | null {
  const at: Span = head ? [head.start, head.end] : span;
  const fit = mentions.filter((m) => overlaps(m.cover, at) && (m.sort === "name" || m.head === at[0]));
  return fit.sort((a, b) => size(a) - size(b))[0] ?? null;
}

const size = (mention: Mention): number => mention.cover[1] - mention.cover[0];
