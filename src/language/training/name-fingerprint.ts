import type { Token } from "../../model/sentence.ts";
import { hashString } from "../hash.ts";
import { hintFeatures, MOST_HINT_FEATURES } from "../names/hint-features.ts";

const WORDS = [
  ["Mr.", "NNP", "compound", 2],
  ["Xhorel", "NNP", "nsubj", 3],
  ["left", "VBD", "root", 0],
  ["the", "DT", "det", 6],
  ["Ministry", "NNP", "obj", 3],
  ["of", "IN", "case", 8],
  ["Zvelk", "NNP", "nmod", 6],
  [".", ".", "punct", 3],
] as const;

/** A number that changes when the hint's features change: weights learnt before no longer fit. */
export function hintFingerprint(): number {
  const tokens = WORDS.map(([text, xpos, relation, head], start): Token => {
    return { start, end: start + 1, text, lemma: text, upos: "X", xpos, head: head - 1, relation };
  });
  const out = new Int32Array(MOST_HINT_FEATURES);
  const keys: number[] = [];
  const note = (count: number) => keys.push(...out.subarray(0, count));
  note(hintFeatures(tokens, { from: 1, to: 2 }, { from: 0, to: 1 }, out));
  note(hintFeatures(tokens, { from: 4, to: 7 }, null, out));
  return hashString(keys.join(","));
}
