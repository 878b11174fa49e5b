import type { Span } from "../model/span.ts";
import { LEADING, PREFIXES, TRAILING } from "./abbreviations.ts";

/** No token is longer, in UTF-16 units, so that no input can make a later stage slow. */
export const LONGEST_TOKEN = 200;

const SPACE = /[\s\u0085\u200b-\u200d\u2060]/;
const PLAIN = /^[A-Za-z]+$/;

/** Whether the unit at `at` is white space, or as invisible as it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit === 32 || (unit >= 9 && unit <= 13) : SPACE.test(text[at]!);
}

/** Tried in order at each place; the first that matches is the token. All are bounded by the length of the chunk. */
const PATTERNS: readonly RegExp[] = [
  /(?:https?:\/\/|ftp:\/\/|www\.)[^<>"“”]*[^<>"“”.,;:!?()[\]'’»]/iuy,
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/uy,
  /[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|gov|edu|info|mil|co\.uk)(?:\/[^\s,;()"”]*)?(?![\p{L}\d])/iuy,
  /[@#]\p{L}[\p{L}\d_]*/uy,
  /\d{3}-\d{3}-\d{4}|\d{4}-\d\d-\d\d(?!\d)/uy,
  /\d+(?:[.,:/]\d+)*(?=(?:km|k|cm|mm|m|kg|g|lbs?|mph|kph|ft|hrs?|mins?|am|pm|a\.m|p\.m|bn|tn)(?![\p{L}\d]))/iuy,
  /[.]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])/uy,
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}.]))?|\p{Lu}\.\p{Lu}(?![\p{L}.])|Ph\.D\.?(?!\p{L})/uy,
  /[A-HJ-Z]\.(?![\p{L}\d])/uy,
  /['’`](?:s|m|d|ll|re|ve)(?![\p{L}\d])/iuy,
  /n['’]t(?![\p{L}\d])/iuy,
  /['’]\d\ds?(?![\p{L}\d])/uy,
  /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\d])/uy,
  /(?:b\/c|w\/o|c\/o|l\/c|w\/)(?![\p{L}\d])/iuy,
  /[.!?…][.!?…]+|-{2,}|={2,}|\*{2,}|_{2,}|~{2,}|<{2,}|>{2,}|''|``|’’|‘’/uy,
];
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;
/** What one of the patterns can begin with. */
const BEGINNING = /[\p{L}\d._%+\-@#'’‘`!?…=*~<>]/uy;
const ANY = /\p{Any}\p{M}*/uy;

/** Tokens of `text` from `from` to `to`, by the conventions of the Universal Dependencies treebanks of English:
 *  clitics apart ("n't", "'s"), hyphens apart but after a prefix, "U.N." and "115,000" whole.
 *  Between two tokens there is only white space. Time is linear in the length. */
export function tokenise(text: string, from: number, to: number): Span[] {
  const tokens: Span[] = [];
  let start = from;
  while (start < to) {
    if (isSpace(text, start)) {
      start++;
      continue;
    }
    const end = chunkEnd(text, start, to);
    cutChunk(text.slice(start, end), start, tokens);
    start = end;
  }
  return tokens;
}

/** End of the run without white space that begins at `start`, cut at the longest token, never inside a surrogate pair. */
function chunkEnd(text: string, start: number, to: number): number {
  const limit = Math.min(to, start + LONGEST_TOKEN);
  let end = start + 1;
  while (end < limit && !isSpace(text, end)) end++;
  const cutsPair =
    end < to && end - start > 1 && /[\ud800-\udbff]/.test(text[end - 1]!) && /[\udc00-\udfff]/.test(text[end]!);
  return cutsPair ? end - 1 : end;
}

function cutChunk(chunk: string, offset: number, tokens: Span[]): void {
  if (PLAIN.test(chunk) && !SPLIT_WORDS.has(chunk.toLowerCase())) {
    tokens.push([offset, offset + chunk.length]);
    return;
  }
  let at = 0;
  while (at < chunk.length) {
    const end = tokenEnd(chunk, at);
    tokens.push([offset + at, offset + end]);
    at = end;
  }
}

/** Marks that never are the beginning of a longer token. */
const ALONE: ReadonlySet<string> = new Set('",;()[]{}“”%$');

function tokenEnd(chunk: string, at: number): number {
  if (ALONE.has(chunk[at]!)) return at + 1;
  const word = match(WORD, chunk, at);
  if (word === chunk.length || word > at + 1) {
    // The common case first: most patterns below begin with something else than a plain word.
    if (!/[\d.@&/:_]/.test(chunk)) return wordEnd(chunk, at, word);
  }
  if (match(BEGINNING, chunk, at) === at) return word > at ? word : match(ANY, chunk, at);
  for (const pattern of PATTERNS) {
    const end = match(pattern, chunk, at);
    if (end > at) return end;
  }
  return word > at ? wordEnd(chunk, at, word) : match(ANY, chunk, at);
}

function match(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(chunk) ? pattern.lastIndex : at;
}

/** Words that the treebanks write as two: [where the second begins]. */
const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
]);

/** Where the word ends once clitics are cut off and a prefix's hyphen or an abbreviation's full stop is taken in. */
function wordEnd(chunk: string, at: number, end: number): number {
  const word = chunk.slice(at, end);
  const lower = word.toLowerCase();
  const split = SPLIT_WORDS.get(lower);
  if (split) return at + split;
  const clitic = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i.exec(word);
  if (clitic && clitic.index > 0) return at + clitic.index;
  if (chunk[end] === "." && chunk[end + 1] !== "." && (LEADING.has(lower) || TRAILING.has(lower))) return end + 1;
  if (chunk[end] === "-" && PREFIXES.has(lower)) return prefixedEnd(chunk, end);
  return end;
}

function prefixedEnd(chunk: string, hyphen: number): number {
  const rest = match(WORD, chunk, hyphen + 1);
  return rest > hyphen + 1 ? wordEnd(chunk, hyphen + 1, rest) : hyphen;
}
