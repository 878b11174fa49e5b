import type { Token } from "../../model/sentence.ts";
import { hashString, key1, key2 } from "../hash.ts";
import { findPlaces } from "./gazetteer.ts";
import { isGivenName } from "./given.ts";
import { groupNouns, orgHeads, particles, personNouns, siteHeads, siteNouns } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isAcronym, plainWord, singular } from "./shape.ts";

/** Features of one run at most: 16 for its words, 32 for what stands around and what the lists say. */
export const MOST_HINT_FEATURES = 48;
const mostWords = 8;

/** What the trained hint sees of a capitalised run: its words, their endings and shape, the words and tags around it, and
 *  what gazetteer and lists know. Writes keys into `out`, returns how many.
 *  @param title the tokens before the run that make its title */
export function hintFeatures(tokens: readonly Token[], run: Run, title: Run | null, out: Int32Array): number {
  let count = 0;
  const put = (template: number, text: string) => {
    out[count++] = key1(template, hashString(text));
  };
  const pair = (template: number, a: string, b: string) => {
    out[count++] = key2(template, hashString(a), hashString(b));
  };
  const words = tokens.slice(run.from, Math.min(run.to, run.from + mostWords));
  for (const word of words) put(1, word.text.toLowerCase());
  const [first, last] = [words[0]!, tokens[run.to - 1]!];
  ofWords(first, last, words, put);
  const start = (title ?? run).from;
  around(tokens, start, run.to, put, pair);
  const known = lists(words, first, last);
  put(40, known);
  pair(41, known, wordAt(tokens, start - 1));
  pair(42, known, wordAt(tokens, run.to));
  put(43, title ? plainWord(tokens[title.to - 1]!) : "");
  return count;
}

type Put = (template: number, text: string) => void;

function ofWords(first: Token, last: Token, words: readonly Token[], put: Put): void {
  const lower = last.text.toLowerCase();
  put(2, first.text.toLowerCase());
  put(3, lower);
  for (const length of [2, 3, 4]) put(4 + length, lower.slice(-length));
  put(10, lower.slice(0, 3));
  put(11, first.text.slice(-2));
  put(12, words.map((word) => shapeOf(word.text)).join(" "));
  put(13, `${first.xpos} ${last.xpos}`);
}

function around(
  tokens: readonly Token[],
  from: number,
  to: number,
  put: Put,
  pair: (template: number, a: string, b: string) => void,
): void {
  const before = wordAt(tokens, from - 1);
  const after = wordAt(tokens, to);
  put(20, before);
  pair(21, wordAt(tokens, from - 2), before);
  put(22, after);
  pair(23, after, wordAt(tokens, to + 1));
  pair(24, before, after);
  put(25, tokens[from - 1]?.xpos ?? "");
  put(26, tokens[to]?.xpos ?? "");
  pair(27, tokens[to]?.xpos ?? "", tokens[to + 1]?.xpos ?? "");
  put(28, nounKind(after));
  put(29, nounKind(before));
  const head = headOf(tokens, from, to);
  put(30, head?.relation ?? "");
  pair(31, head?.relation ?? "", tokens[head?.head ?? -1]?.lemma ?? "");
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? "";

/** The token of the run that hangs on one outside it. */
const headOf = (tokens: readonly Token[], from: number, to: number): Token | undefined =>
  tokens.slice(from, to).find(({ head }) => head < from || head >= to);

function nounKind(word: string): string {
  const noun = singular(word);
  const group = groupNouns.has(noun) ? "g" : "";
  return `${personNouns.has(noun) ? "p" : ""}${group}${siteNouns.has(noun) ? "s" : ""}`;
}

function lists(words: readonly Token[], first: Token, last: Token): string {
  const place = findPlaces(words.map((word) => word.text).join(" "));
  const top = place?.places[0];
  const size = top?.kind === "city" ? Math.floor(Math.log10((top.geography?.population ?? 0) + 1)) : (top?.kind ?? "-");
  const end = plainWord(last);
  const marks = [
    isGivenName(first.text) ? "n" : "",
    words.length > 1 ? "+" : "",
    isAcronym(last.text) ? "A" : "",
    orgHeads.has(end) ? "o" : "",
    siteHeads.has(end) ? "s" : "",
    words.some((word) => particles.has(word.text.toLowerCase())) ? "l" : "",
  ];
  return `${size}${place?.doubtful ? "!" : ""}${marks.join("")}`;
}

const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/g, "0");
