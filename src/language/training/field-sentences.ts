import type { Tree, Word } from "./conllu.ts";
import { INTRANSITIVE, PLURAL_NOUNS, SINGULAR_NOUNS, TRANSITIVE, type VerbForms } from "./field-words.ts";

const OBJECTS = new Set(["obj", "nsubj:pass"]);
const COMPLEMENTS = new Set(["ccomp", "xcomp", "iobj", "compound:prt", "expl", "csubj"]);
const ARGUMENTS = new Set(["nsubj", "obj", "nsubj:pass", "obl", "obl:agent", "conj"]);

/** Copies of sentences with their verbs and nouns exchanged for words of the field, the trees as they were: what a verb's past
 *  and participle look like in war news, where the treebank has few examples. About `share` of the sentences that allow it. */
export function fieldSentences(trees: readonly Tree[], random: () => number, share: number): Tree[] {
  return trees.flatMap((tree) => {
    if (tree.words.length < 5 || tree.words.length > 40 || random() >= share) return [];
    const words = tree.words.map((_, at) => exchanged(tree.words, at, random));
    const changed = words.filter((word, at) => word !== tree.words[at] && word.upos === "VERB").length;
    return changed > 0 ? [{ ...tree, words }] : [];
  });
}

function exchanged(words: readonly Word[], at: number, random: () => number): Word {
  const word = words[at]!;
  if (word.upos === "VERB" && random() < 0.9) return exchangedVerb(words, at, random);
  if (word.upos !== "NOUN" || !ARGUMENTS.has(word.relation) || random() > 0.6) return word;
  if (word.xpos === "NNS") return withForm(word, pick(PLURAL_NOUNS, random));
  return word.xpos === "NN" ? withForm(word, pick(SINGULAR_NOUNS, random)) : word;
}

function exchangedVerb(words: readonly Word[], at: number, random: () => number): Word {
  const word = words[at]!;
  const below = words.filter(({ head }) => head === at).map(({ relation }) => relation);
  if (below.some((relation) => COMPLEMENTS.has(relation))) return word;
  const form = word.xpos === "VBP" ? "VB" : word.xpos;
  if (!["VB", "VBZ", "VBD", "VBN", "VBG"].includes(form)) return word;
  const participle = word.xpos === "VBN" && word.relation === "acl";
  const transitive = participle || below.some((relation) => OBJECTS.has(relation));
  const verbs = transitive ? TRANSITIVE : INTRANSITIVE;
  return withForm(word, pick(verbs, random)[form as keyof VerbForms]);
}

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

function withForm(word: Word, form: string): Word {
  const capital = /^\p{Lu}/u.test(word.form);
  return { ...word, form: capital ? form[0]!.toUpperCase() + form.slice(1) : form };
}
