/** Corrections between tagger and parser: the field's trigger words in surroundings that leave only one reading. A tree built on
 *  "backs" the noun has no one who backs. */

import { clauseOpener } from "./clauses.ts";
import type { Correction, Word } from "./correction.ts";
import { compound, nounInIng } from "./nouns.ts";
import { pastInSentence, presentBeforeObject } from "./verbs.ts";

/** The tags that each correction is asked about; it never speaks of others. */
const corrections: ReadonlyMap<string, readonly Correction[]> = new Map([
  ["VBG", [nounInIng, compound]],
  ["VBN", [pastInSentence]],
  ["IN", [clauseOpener]],
  ["NN", [presentBeforeObject]],
  ["NNS", [presentBeforeObject]],
]);

/** Tags as the tagger lists them: their parts, and where each stands. */
interface TagList {
  readonly parts: readonly { readonly upos: string; readonly xpos: string }[];
  readonly places: ReadonlyMap<string, number>;
}

const lists = new WeakMap<readonly string[], TagList>();

function listOf(tags: readonly string[]): TagList {
  let list = lists.get(tags);
  if (!list) {
    const parts = tags.map((tag) => {
      const [upos = "", xpos = ""] = tag.split("|");
      return { upos, xpos };
    });
    list = { parts, places: new Map(tags.map((tag, place) => [tag, place])) };
    lists.set(tags, list);
  }
  return list;
}

/** Rewrites `chosen`, indices into `tags` ("VERB|VBD"), where a correction speaks. */
export function retag(forms: readonly string[], chosen: Uint8Array, tags: readonly string[]): void {
  const { parts, places } = listOf(tags);
  const wordAt = (at: number): Word => ({ form: forms[at]!, ...parts[chosen[at]!]! });
  const words = forms.map((_, at) => wordAt(at));
  for (let at = 0; at < words.length; at++) {
    for (const correct of corrections.get(words[at]!.xpos) ?? []) {
      const tag = correct(words, at);
      const place = tag === null ? undefined : places.get(tag);
      if (place === undefined) continue;
      chosen[at] = place;
      words[at] = wordAt(at);
      break;
    }
  }
}
