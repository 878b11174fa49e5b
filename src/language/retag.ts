/** Corrections between tagger and parser: the field's trigger words in surroundings that leave only one reading. A tree built on
 *  "occupied" the adjective has no one who occupies. */

const ambiguous = new Set(
  `attack raid advance retreat siege pay raise rise call visit fall control order clash fight fire push strike assault release support launch
  march attempt bid talk vote capture takeover offensive counteroffensive representative loss toll blast exchange escape swap rescue patrol
  ambush airstrike strike ceasefire incursion bombardment siege command blockade ban halt withdrawal boycott protest rally`.split(
    /\s+/,
  ),
);

const article = new Set("the a an this that its their his her our another no any every each".split(" "));
const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** One word as the corrections see it. */
interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

type Correction = (words: readonly Word[], at: number) => string | null;

/** "a 50% pay raise", "The offensive began": after an article or adjective no verb or adjective ends a noun phrase. */
const nounAfterArticle: Correction = (words, at) => {
  const { form, upos } = words[at]!;
  if ((upos !== "VERB" && upos !== "ADJ") || !ambiguous.has(form.toLowerCase())) return null;
  const before = words[at - 1];
  if (
    !before ||
    !(
      article.has(before.form.toLowerCase()) ||
      before.xpos === "JJ" ||
      before.form === "%" ||
      before.xpos === "POS" ||
      before.xpos === "NN"
    )
  )
    return null;
  const after = words[at + 1];
  return !after ||
    /^(VERB|AUX|PUNCT|ADP|CCONJ|SCONJ|PRON|ADV)$/.test(after.upos) ||
    (upos === "VERB" && /^(NOUN|VERB)$/.test(after.upos))
    ? "NOUN|NN"
    : null;
};

/** "its border crossing with", "heavy shelling of": between a noun phrase's beginning and a preposition an "-ing" word is its head. */
const nounInIng: Correction = (words, at) => {
  const { form, xpos } = words[at]!;
  if (
    xpos !== "VBG" ||
    !/^(crossing|shelling|bombing|fighting|killing|shooting|meeting|uprising|landing|briefing|beheading|looting|building|ruling|bombings|shellings)$/i.test(
      form,
    )
  )
    return null;
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
const compound: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBG" || words[at - 1]?.form !== "-" || words[at - 2]?.upos !== "NOUN") return null;
  return /^(NOUN|PROPN|ADJ)$/.test(words[at + 1]?.upos ?? "") ? "ADJ|JJ" : null;
};

/** "The militia last occupied Goma": "-ed" between a noun and a name is a past tense. */
const pastBeforeName: Correction = (words, at) => {
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
const pastInSentence: Correction = (words, at) => {
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
const clauseOpener: Correction = (words, at) =>
  words[at]!.upos === "ADP" && clauseVerb(words, at) >= 0 ? "SCONJ|IN" : null;

/** "as rebels seized two towns": a clause that is opened needs a finite verb too. */
const pastInClause: Correction = (words, at) => {
  if (words[at]!.xpos !== "VBN") return null;
  const opener = words.findLastIndex((word, before) => before < at && openers.has(word.form.toLowerCase()));
  return opener >= 0 && clauseVerb(words, opener) === at ? "VERB|VBD" : null;
};

/** "Iran backs the militia": a sentence without a finite verb, and an "-s" word between a noun and an article. */
const presentBeforeObject: Correction = (words, at) => {
  if (words[at]!.xpos !== "NNS" || words.some((w) => finite.has(w.xpos))) return null;
  const subject = /^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? "") && at <= 4;
  return subject && words[at + 1]?.upos === "DET" ? "VERB|VBZ" : null;
};

/** "as army pulls back": an "-s" word between a noun and a particle. */
const presentBeforeParticle: Correction = (words, at) => {
  if (words[at]!.xpos !== "NNS" || !/^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? "")) return null;
  const opened = words.slice(Math.max(0, at - 4), at).some((w) => /^(as|after|while|when)$/i.test(w.form));
  return opened && /^(back|out|off|away|in|up|down)$/i.test(words[at + 1]?.form ?? "") ? "VERB|VBZ" : null;
};

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
