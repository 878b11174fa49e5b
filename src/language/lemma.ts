import { hashString } from "./hash.ts";
import { FORM, type Lexicon } from "./lexicon.ts";

/** Endings with what they become, tried in order; the first whose result the dictionary knows wins. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  noun: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
    ["ves", "f"],
    ["ves", "fe"],
    ["men", "man"],
  ],
  third: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
  ],
  past: [
    ["ed", "e"],
    ["d", ""],
    ["ed", ""],
    ["ied", "y"],
  ],
  gerund: [
    ["ing", "e"],
    ["ing", ""],
  ],
  comparative: [
    ["er", ""],
    ["er", "e"],
    ["ier", "y"],
    ["r", ""],
  ],
  superlative: [
    ["est", ""],
    ["est", "e"],
    ["iest", "y"],
    ["st", ""],
  ],
};

const RULES: Readonly<Record<string, readonly [kind: string, category: number]>> = {
  NNS: ["noun", FORM.noun],
  VBZ: ["third", FORM.verb],
  VBD: ["past", FORM.verb],
  VBN: ["past", FORM.verb],
  VBG: ["gerund", FORM.verb],
  JJR: ["comparative", FORM.adjective],
  RBR: ["comparative", FORM.adjective | FORM.adverb],
  JJS: ["superlative", FORM.adjective],
  RBS: ["superlative", FORM.adjective | FORM.adverb],
};

/** The base form by rule: names keep their letters, plurals and verb forms lose their endings if a known word remains. */
export function lemmaByRule(form: string, upos: string, xpos: string, lexicon: Lexicon): string {
  if (upos === "PROPN") return form;
  const lower = form.toLowerCase();
  const rule = RULES[xpos];
  if (!rule) return lower;
  const [kind, category] = rule;
  let fallback: string | undefined;
  for (const [ending, base] of ENDINGS[kind]!) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    for (const candidate of bases(lower.slice(0, lower.length - ending.length), base)) {
      if (lexicon.forms(hashString(candidate)) & category) return candidate;
    }
    fallback = unknownBase(lower, ending, base) ?? fallback;
  }
  return fallback ?? lower;
}

/** "stopp" + "" is "stopp" or "stop". */
function bases(stem: string, ending: string): string[] {
  const doubled = ending === "" && /([bdfglmnprt])\1$/.test(stem);
  return doubled ? [stem, stem.slice(0, -1)] : [stem + ending];
}

/** For words no dictionary has: only the plain endings are safe to take off. */
function unknownBase(lower: string, ending: string, base: string): string | null {
  if (base !== "" || /(?:ss|us|is)$/.test(lower)) return null;
  if (ending === "es" && !/(?:[sxz]|ch|sh)es$/.test(lower)) return null;
  return lower.slice(0, lower.length - ending.length);
}

/** A base form that has been looked up. Most words have one or two tags, so a list is searched. */
interface Known {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly next: Known | undefined;
}

const MOST_CACHED = 50_000;

/** Base forms: irregular ones from a list, the rest by rule. */
export class Lemmas {
  readonly #lexicon: Lexicon;
  readonly #irregular: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Known>();

  /** `irregular`: base by "form|tag" ("fought|VBD"), the form in lower case unless a name. */
  constructor(lexicon: Lexicon, irregular: ReadonlyMap<string, string>) {
    this.#lexicon = lexicon;
    this.#irregular = irregular;
  }

  of(form: string, upos: string, xpos: string): string {
    const first = this.#known.get(form);
    for (let known = first; known; known = known.next) {
      if (known.xpos === xpos && known.upos === upos) return known.lemma;
    }
    const lemma = this.#find(form.replace(/’/g, "'"), upos, xpos);
    if (this.#known.size >= MOST_CACHED) this.#known.clear();
    this.#known.set(form, { upos, xpos, lemma, next: first });
    return lemma;
  }

  #find(form: string, upos: string, xpos: string): string {
    return this.#irregular.get(irregularKey(form, upos, xpos)) ?? lemmaByRule(form, upos, xpos, this.#lexicon);
  }
}

export const irregularKey = (form: string, upos: string, xpos: string): string =>
  `${upos === "PROPN" ? form : form.toLowerCase()}|${upos}|${xpos}`;
