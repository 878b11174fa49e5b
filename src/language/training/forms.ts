import { createRequire } from "node:module";
import { FORM } from "../lexicon.ts";

const load = createRequire(import.meta.url);

/** WordNet's lexicographer files: adjectives 0, 1 and 44, adverbs 2, nouns to 28, verbs to 43. */
function categories(senses: readonly number[]): number {
  let mask = 0;
  for (const sense of senses) {
    if (sense < 2 || sense === 44) mask |= FORM.adjective;
    else if (sense === 2) mask |= FORM.adverb;
    else if (sense < 29) mask |= FORM.noun;
    else mask |= FORM.verb;
  }
  return mask;
}

/** Base words of WordNet with the categories they have, a bit each. */
export function baseWords(): Map<string, number> {
  const indices: Record<string, number> = load("wink-lexicon/src/wn-words.js");
  const senses: Record<number, number[]> = load("wink-lexicon/src/wn-word-senses.js");
  const bases = new Map<string, number>();
  for (const [word, index] of Object.entries(indices)) {
    if (/^[a-z]{2,24}$/.test(word)) bases.set(word, categories(senses[index] ?? []));
  }
  return bases;
}

/** Irregular forms with their base: "fought" → "fight". */
export function irregular(kind: "noun" | "verb" | "adjective"): Map<string, string> {
  return new Map(Object.entries(load(`wink-lexicon/src/wn-${kind}-exceptions.js`)));
}

/** Every spelling with the forms it can be: "left" is a verb's past and participle, an adjective, a noun. */
export function inflectedForms(): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (word: string, mask: number) => forms.set(word, (forms.get(word) ?? 0) | mask);
  const irregularVerbs = new Set(irregular("verb").values());
  for (const [word, mask] of baseWords()) {
    add(word, mask & (FORM.noun | FORM.verb | FORM.adjective | FORM.adverb));
    if (mask & FORM.noun) add(plural(word), FORM.plural);
    if (mask & FORM.verb) {
      add(plural(word), FORM.third);
      add(suffixed(word, "ing"), FORM.gerund);
      if (!irregularVerbs.has(word)) add(suffixed(word, "ed"), FORM.past | FORM.participle);
    }
    if (mask & FORM.adjective && word.length < 8) {
      add(suffixed(word, "er"), FORM.comparative);
      add(suffixed(word, "est"), FORM.comparative);
    }
  }
  for (const [form] of irregular("noun")) if (/^[a-z]+$/.test(form)) add(form, FORM.plural);
  for (const [form] of irregular("verb")) if (/^[a-z]+$/.test(form)) add(form, irregularVerbForm(form));
  return forms;
}

function irregularVerbForm(form: string): number {
  if (form.endsWith("ing")) return FORM.gerund;
  if (form.endsWith("s")) return FORM.third;
  return /(?:wn|en|own|rn|un|ung|unk)$/.test(form) ? FORM.participle : FORM.past | FORM.participle;
}

const plural = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

function suffixed(word: string, ending: string): string {
  if (/[^aeo]e$/.test(word)) return word.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(word) && ending !== "ing") return `${word.slice(0, -1)}i${ending}`;
  return word + ending;
}
