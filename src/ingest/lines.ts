import type { PartKind } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A line of the article or a piece of one, on its way to becoming a part. */
export interface Block {
  /** Without white space at either end. */
  readonly span: Span;
  /** `text.slice(...span)`; a hard-wrapped paragraph has its line breaks in it. */
  readonly words: string;
  /** True when a blank line, or the start of the text, stands above. */
  readonly gap: boolean;
  /** True when it is several lines that were one paragraph before somebody wrapped them. */
  readonly wrapped: boolean;
  /** What markup in front of the line says it is: "- " a list's item, "## " a heading. */
  readonly sign: "item" | "heading" | null;
  /** Null until a rule knows what it is. What stays null is body. */
  readonly kind: PartKind | null;
}

const breaks = /\r\n|[\n\r\u2028\u2029]/g;

/** The non-blank lines of `text` from `start` on, in order. White space, byte order mark included, is in no line. */
export function linesOf(text: string, start: number): Block[] {
  const lines: Block[] = [];
  let gap = true;
  const put = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words) {
      const at = from + raw.length - raw.trimStart().length;
      lines.push({ span: [at, at + words.length], words, gap, wrapped: false, sign: null, kind: null });
    }
    gap = words === "";
  };
  let from = start;
  for (const found of text.slice(start).matchAll(breaks)) {
    const to = start + found.index;
    put(from, to);
    from = to + found[0].length;
  }
  put(from, text.length);
  return lines;
}

/** The piece of a block from `from` to `to` (offsets in its words), without white space at either end; null when blank. */
export function pieceOf(block: Block, from: number, to: number, kind: PartKind | null): Block | null {
  const raw = block.words.slice(from, to);
  const words = raw.trim();
  if (!words) return null;
  const at = block.span[0] + from + raw.length - raw.trimStart().length;
  return { ...block, span: [at, at + words.length], words, gap: block.gap && from === 0, kind };
}

/** Words between white space. */
export function wordCount(words: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < words.length; i++) {
    const space = words.charCodeAt(i) <= 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** True when the words end as a sentence does: full stop, question or exclamation mark, also inside quotes or brackets. */
export const endsSentence = (words: string): boolean => /[.!?…]\s?[”"’')\]»]*$/u.test(words.slice(-8));

/** True for words written as titles are: "Rivals Trade Fire Over Border Town". Needs five words of substance to tell. */
export function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const upper = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 5 && upper >= long.length * 0.8;
}
