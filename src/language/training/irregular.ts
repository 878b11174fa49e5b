import { irregularKey, lemmaByRule } from "../lemma.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Tree } from "./conllu.ts";
import { irregular } from "./forms.ts";

/** Base forms that the rules get wrong: those of WordNet's exceptions, then those met in the treebank twice or more. */
export function irregularLemmas(trees: readonly Tree[], lexicon: Lexicon): Map<string, string> {
  const wrong = new Map<string, string>();
  const note = (form: string, upos: string, xpos: string, lemma: string) => {
    const key = irregularKey(form, upos, xpos);
    if (lemmaByRule(form, upos, xpos, lexicon) === lemma) wrong.delete(key);
    else wrong.set(key, lemma);
  };
  for (const [form, base] of irregular("noun")) if (plain(form)) note(form, "NOUN", "NNS", base);
  for (const [form, base] of irregular("verb"))
    if (plain(form)) for (const tag of verbTags(form)) note(form, "VERB", tag, base);
  for (const [key, lemma] of usualLemmas(trees)) {
    const [form = "", upos = "", xpos = ""] = key.split("|");
    note(form, upos, xpos, lemma);
  }
  return wrong;
}

const plain = (form: string): boolean => /^[a-z]+$/.test(form);

const verbTags = (form: string): string[] =>
  form.endsWith("ing") ? ["VBG"] : form.endsWith("s") ? ["VBZ"] : ["VBD", "VBN"];

/** The most frequent lemma of each form and tag met twice or more. */
function usualLemmas(trees: readonly Tree[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of trees) {
    for (const { form, upos, xpos, lemma } of words) {
      if (/[|\d\s]/.test(form) || upos === "X") continue;
      const key = irregularKey(form, upos, xpos);
      const lemmas = counts.get(key) ?? new Map<string, number>();
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
      counts.set(key, lemmas);
    }
  }
  const usual = new Map<string, string>();
  for (const [key, lemmas] of counts) {
    const [top] = [...lemmas].sort((a, b) => b[1] - a[1]);
    if (top && top[1] >= 2) usual.set(key, top[0]);
  }
  return usual;
}
