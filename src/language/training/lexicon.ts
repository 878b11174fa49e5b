import { hashString } from "../hash.ts";
import { Lexicon, NumberTable, wordKey } from "../lexicon.ts";
import type { Tree } from "./conllu.ts";
import { type Seen, seenTags } from "./seen.ts";

/** Words met less often are left to their form and surroundings. */
const LEAST_SEEN = 4;

/** The words of `trees` and the dictionary's forms, ready for look-up and for packing. */
export function learnLexicon(
  trees: readonly Tree[],
  forms: ReadonlyMap<string, number>,
): { seen: Seen; lexicon: Lexicon } {
  const seen = seenTags(trees, LEAST_SEEN);
  return { seen, lexicon: new Lexicon(tableOf(seen.words), tableOf(forms), seen.finite) };
}

function tableOf(values: ReadonlyMap<string, number>): NumberTable {
  const table = new NumberTable(values.size);
  for (const [word, value] of values) table.set(wordKey(hashString(word)), value);
  return table;
}
