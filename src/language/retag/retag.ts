/** Corrections between tagger and parser: the field's trigger words in surroundings that leave only one reading. A tree built on
 *  "occupied" the adjective has no one who occupies. */

import { clauseOpener, pastInClause } from "./clauses.ts";
import type { Correction, Word } from "./correction.ts";
import { compound, nounAfterArticle, nounInIng } from "./nouns.ts";
import { pastBeforeName, pastInSentence, presentBeforeObject, presentBeforeParticle } from "./verbs.ts";

const corrections: readonly Correction[] = [
  nounAfterArticle,
  nounInIng,
  compound,
  pastBeforeName,
  pastInSentence,
  clauseOpener,
  pastInClause,
  presentBeforeObject,
  presentBeforeParticle,
];

/** Rewrites `chosen`, indices into `tags` ("VERB|VBD"), where a correction speaks. */
export function retag(forms: readonly string[], chosen: Uint8Array, tags: readonly string[]): void {
  const words = forms.map((form, at): Word => {
    const [upos = "", xpos = ""] = tags[chosen[at]!]!.split("|");
    return { form, upos, xpos };
  });
  for (let at = 0; at < words.length; at++)
    for (const correct of corrections) {
      const tag = correct(words, at);
      const index = tag === null ? -1 : tags.indexOf(tag);
      if (index < 0) continue;
      chosen[at] = index;
      const [upos = "", xpos = ""] = tag!.split("|");
      words[at] = { form: forms[at]!, upos, xpos };
    }
}
