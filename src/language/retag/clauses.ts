import type { Correction, Word } from "./correction.ts";

const openers = new Set("after before as when while because since until once if although though where".split(" "));

/** Index of the verb of a clause that the word at `opener` opens, right after its subject; -1 if it opens none. */
function clauseVerb(words: readonly Word[], opener: number): number {
  if (!openers.has(words[opener]?.form.toLowerCase() ?? "")) return -1;
  let at = opener + 1;
  while (at < words.length && /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/.test(words[at]!.upos)) at++;
  const verb = words[at];
  if (at === opener + 1 || verb?.upos !== "VERB") return -1;
  if (verb.xpos === "VBD") return at;
  if (verb.xpos !== "VBN") return -1;
  const after = words[at + 1];
  const active =
    !after ||
    after.xpos === "RP" ||
    /^(?:DET|NUM|PRON)$/.test(after.upos) ||
    /^(?:out|back|off|away|into)$/i.test(after.form);
  return active ? at : -1;
}

/** "after the guards pulled out": with a verb to come, "after" opens a clause. */
export const clauseOpener: Correction = (words, at) =>
  words[at]!.upos === "ADP" && clauseVerb(words, at) >= 0 ? "SCONJ|IN" : null;

/** "as rebels seized two towns": a clause that is opened needs a finite verb too. */
export const pastInClause: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBN") return null;
  const opener = words.findLastIndex((word, before) => before < at && openers.has(word.form.toLowerCase()));
  return opener >= 0 && clauseVerb(words, opener) === at ? "VERB|VBD" : null;
};
