import type { Correction, Word } from "./correction.ts";
import { eventNouns } from "./lexicon.ts";

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);
const subjects = new Set(["NOUN", "PROPN", "PRON"]);
const opensObject = new Set(["DET", "NUM", "NOUN", "PROPN", "ADJ", "PRON"]);

/** "The advance forced tens of thousands from their homes": a sentence needs a finite verb, and this is the only candidate. */
export const pastInSentence: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBN" || words.at(-1)?.form !== ".") return null;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !subjects.has(before.upos) || !after || !isOnlyCandidate(words, at)) return null;
  const goesOn = after.upos === "ADP" ? after.form.toLowerCase() !== "by" : opensObject.has(after.upos);
  return goesOn ? "VERB|VBD" : null;
};

/** Whether up to the next coordinated clause there is no finite verb, and no participle before this one. */
function isOnlyCandidate(words: readonly Word[], at: number): boolean {
  for (const [i, { upos, xpos }] of words.entries()) {
    if (i > at && upos === "CCONJ" && words[i - 1]!.form === ",") return true;
    if (finite.has(xpos) || (xpos === "VBN" && i < at)) return false;
  }
  return true;
}

/** "Iran backs the militia", "Militants assault a base": a word that may be a noun, between a noun and an article in a sentence
 *  without a finite verb. Without "-s" it has to be a noun of an event, after a plural. */
export const presentBeforeObject: Correction = (words, at) => {
  const { form, xpos } = words[at]!;
  const before = words[at - 1];
  if (at > 4 || words[at + 1]?.upos !== "DET" || (before?.upos !== "NOUN" && before?.upos !== "PROPN")) return null;
  const isPlain = xpos === "NN" && before.xpos === "NNS" && eventNouns.has(form.toLowerCase());
  if ((xpos !== "NNS" && !isPlain) || words.some((word) => finite.has(word.xpos))) return null;
  return isPlain ? "VERB|VBP" : "VERB|VBZ";
};
