import { type Correction, finite } from "./correction.ts";

/** "The militia last occupied Goma": "-ed" between a noun and a name is a past tense. */
export const pastBeforeName: Correction = (words, at) => {
  const { form, upos } = words[at]!;
  if (upos !== "ADJ" || !/ed$/i.test(form)) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  const subject =
    before &&
    (/^(NOUN|PROPN)$/.test(before.upos) ||
      (/^(last|first|then|later|also)$/i.test(before.form) && /^(NOUN|PROPN)$/.test(words[at - 2]?.upos ?? "")));
  return subject && after?.upos === "PROPN" ? "VERB|VBD" : null;
};

/** "The advance forced tens of thousands from their homes": a sentence needs a finite verb, and this is the only candidate. */
export const pastInSentence: Correction = (words, at) => {
  const { xpos } = words[at]!;
  if (xpos !== "VBN" || words.at(-1)?.form !== ".") return null;
  const stop = words.findIndex((w, i) => i > at && w.upos === "CCONJ" && words[i - 1]!.form === ",");
  const clause = stop < 0 ? words : words.slice(0, stop);
  if (clause.some((w) => finite.has(w.xpos)) || clause.findIndex((w) => w.xpos === "VBN") !== at) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !/^(NOUN|PROPN|PRON)$/.test(before.upos) || !after) return null;
  if (after.upos === "ADP") return /^by$/i.test(after.form) ? null : "VERB|VBD";
  return /^(DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(after.upos) ? "VERB|VBD" : null;
};

/** "Iran backs the militia": a sentence without a finite verb, and an "-s" word between a noun and an article. */
export const presentBeforeObject: Correction = (words, at) => {
  if (words[at]!.xpos !== "NNS" || words.some((w) => finite.has(w.xpos))) return null;
  const subject = /^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? "") && at <= 4;
  return subject && words[at + 1]?.upos === "DET" ? "VERB|VBZ" : null;
};

/** "as army pulls back": an "-s" word between a noun and a particle. */
export const presentBeforeParticle: Correction = (words, at) => {
  if (words[at]!.xpos !== "NNS" || !/^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? "")) return null;
  const opened = words.slice(Math.max(0, at - 4), at).some((w) => /^(as|after|while|when)$/i.test(w.form));
  return opened && /^(back|out|off|away|in|up|down)$/i.test(words[at + 1]?.form ?? "") ? "VERB|VBZ" : null;
};
