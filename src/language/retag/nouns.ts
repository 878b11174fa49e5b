import type { Correction } from "./correction.ts";

/** Nouns of the field that are verbs or adjectives elsewhere. */
const ambiguous = new Set(
  `attack raid advance retreat siege pay raise rise call visit fall control order clash fight fire push strike assault release support launch
  march attempt bid talk vote capture takeover offensive counteroffensive representative loss toll blast exchange escape swap rescue patrol
  ambush airstrike strike ceasefire incursion bombardment siege command blockade ban halt withdrawal boycott protest rally`.split(
    /\s+/,
  ),
);

const article = new Set("the a an this that its their his her our another no any every each".split(" "));

/** "a 50% pay raise", "The offensive began": after an article or adjective no verb or adjective ends a noun phrase. */
export const nounAfterArticle: Correction = (words, at) => {
  const { form, upos } = words[at]!;
  if ((upos !== "VERB" && upos !== "ADJ") || !ambiguous.has(form.toLowerCase())) return null;
  const before = words[at - 1];
  const opens =
    before && (article.has(before.form.toLowerCase()) || before.form === "%" || /^(JJ|POS|NN)$/.test(before.xpos));
  if (!opens) return null;
  const after = words[at + 1];
  return !after ||
    /^(VERB|AUX|PUNCT|ADP|CCONJ|SCONJ|PRON|ADV)$/.test(after.upos) ||
    (upos === "VERB" && /^(NOUN|VERB)$/.test(after.upos))
    ? "NOUN|NN"
    : null;
};

const events =
  /^(crossing|shelling|bombing|fighting|killing|shooting|meeting|uprising|landing|briefing|beheading|looting|building|ruling)$/i;

/** "its border crossing with", "heavy shelling of": between a noun phrase's beginning and a preposition an "-ing" word is its head. */
export const nounInIng: Correction = (words, at) => {
  const { form, xpos } = words[at]!;
  if (xpos !== "VBG" || !events.test(form)) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  const opens =
    before &&
    (/^(DET|ADJ|PROPN)$/.test(before.upos) ||
      before.xpos === "POS" ||
      before.xpos === "PRP$" ||
      before.form.toLowerCase() === "border");
  return opens && (!after || /^(ADP|PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(after.upos)) ? "NOUN|NN" : null;
};

/** "award-winning photographer": the second half of a compound before a noun is no verb. */
export const compound: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBG" || words[at - 1]?.form !== "-" || words[at - 2]?.upos !== "NOUN") return null;
  return /^(NOUN|PROPN|ADJ)$/.test(words[at + 1]?.upos ?? "") ? "ADJ|JJ" : null;
};
