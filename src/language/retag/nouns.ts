import type { Correction, Word } from "./correction.ts";
import { eventNounsInIng } from "./lexicon.ts";

const afterNoun = new Set(["ADP", "PUNCT", "VERB", "AUX", "CCONJ", "SCONJ"]);
const beforeNoun = new Set(["DET", "ADJ", "PROPN"]);

/** "its border crossing with", "heavy shelling of": between a noun phrase's beginning and what may follow one, an "-ing" word is
 *  its head. */
export const nounInIng: Correction = (words, at) => {
  const { form, xpos } = words[at]!;
  if (xpos !== "VBG" || !eventNounsInIng.has(form.toLowerCase())) return null;
  const after = words[at + 1];
  return opensPhrase(words[at - 1]) && (!after || afterNoun.has(after.upos)) ? "NOUN|NN" : null;
};

const opensPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  (beforeNoun.has(word.upos) || word.xpos === "POS" || word.xpos === "PRP$" || word.form.toLowerCase() === "border");

const modified = new Set(["NOUN", "PROPN", "ADJ"]);

/** "award-winning photographer": read as a verb, the second half of a compound would take the noun for its object. */
export const compound: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBG" || words[at - 1]?.form !== "-" || words[at - 2]?.upos !== "NOUN") return null;
  return modified.has(words[at + 1]?.upos ?? "") ? "ADJ|JJ" : null;
};
