import type { Span } from "../model/span.ts";
import { LEADING, OPENERS } from "./abbreviations.ts";

/** A sentence is cut after so many tokens, so that no input can make the parser slow. */
export const LONGEST_SENTENCE = 150;

const STOP = /^(?:[.!?…][.!?…]*)$/;
const CLOSER = /^(?:["'”’)\]»]|''|’’)$/;
const QUOTE = /^["']$/;
const OPENING = /^[\p{Lu}\p{Lt}\p{Lo}\d"“‘'([«@#$£€*•–—-]/u;

/** Groups the tokens of one line into sentences: [first, one past the last] indices into `tokens`. */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  let quoted = false;
  for (let at = 0; at < tokens.length; at++) {
    if (text[tokens[at]![0]] === '"') quoted = !quoted;
    const end = sentenceEnd(text, tokens, at, quoted);
    if (end === null && at + 1 - first < LONGEST_SENTENCE) continue;
    const next = Math.min(end ?? at + 1, first + LONGEST_SENTENCE);
    sentences.push([first, next]);
    if (next > at + 1) quoted = false;
    first = next;
    at = next - 1;
  }
  if (first < tokens.length) sentences.push([first, tokens.length]);
  return sentences;
}

/** One past the last token of a sentence whose final mark is at `at`; null if no sentence ends there. */
function sentenceEnd(text: string, tokens: readonly Span[], at: number, quoted: boolean): number | null {
  const word = text.slice(...tokens[at]!);
  const stop = STOP.test(word);
  if (!stop && !(word.length > 1 && word.endsWith("."))) return null;
  const end = afterClosers(text, tokens, at + 1, quoted);
  const next = tokens[end];
  if (!next) return end;
  if (next[0] === tokens[end - 1]![1]) return null;
  const following = text.slice(...next);
  if (!OPENING.test(following)) return null;
  return stop || endsAfterAbbreviation(word, following) ? end : null;
}

/** Skips brackets and quotation marks that close what the sentence opened. A straight mark closes only if one is open. */
function afterClosers(text: string, tokens: readonly Span[], from: number, quoted: boolean): number {
  let at = from;
  let open = quoted;
  while (at < tokens.length) {
    const mark = text.slice(...tokens[at]!);
    const attached = tokens[at]![0] === tokens[at - 1]![1];
    if (!CLOSER.test(mark) || !attached || (mark === '"' && !open)) break;
    if (QUOTE.test(mark)) open = false;
    at++;
  }
  return at;
}

function endsAfterAbbreviation(word: string, following: string): boolean {
  const bare = word.slice(0, -1).toLowerCase();
  if (LEADING.has(bare) || /^\p{L}$/u.test(bare)) return false;
  return OPENERS.has(following.toLowerCase()) && /^\p{Lu}/u.test(following);
}
