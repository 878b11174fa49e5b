import type { Correction, Word } from "./correction.ts";
import { clauseOpeners } from "./lexicon.ts";

const nominal = new Set(["NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM"]);

/** "after the guards pulled out": with a verb to come, "after" opens a clause. */
export const clauseOpener: Correction = (words, at) => {
  const { upos, form } = words[at]!;
  return upos === "ADP" && clauseOpeners.has(form.toLowerCase()) && hasVerbBehind(words, at) ? "SCONJ|IN" : null;
};

/** Whether a past tense stands right behind the noun phrase that follows the word at `opener`. */
function hasVerbBehind(words: readonly Word[], opener: number): boolean {
  let at = opener + 1;
  while (at < words.length && at < opener + 20 && nominal.has(words[at]!.upos)) at++;
  const verb = words[at];
  if (at === opener + 1 || verb?.upos !== "VERB") return false;
  return verb.xpos === "VBD" || (verb.xpos === "VBN" && isActive(words[at + 1]));
}

/** What follows a past tense rather than a participle: an object, a particle, nothing. */
const isActive = (after: Word | undefined): boolean =>
  !after ||
  after.xpos === "RP" ||
  after.upos === "DET" ||
  after.upos === "NUM" ||
  after.upos === "PRON" ||
  directions.has(after.form.toLowerCase());

const directions = new Set(["out", "back", "off", "away", "into"]);
