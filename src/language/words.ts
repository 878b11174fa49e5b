import { hashString } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the models see of a word: hashes of its form and parts, and what the lexicon says of it. */
export interface WordView {
  readonly lower: number;
  readonly form: number;
  /** Hashes of the last 1 to 5 letters. */
  readonly suffixes: readonly [number, number, number, number, number];
  /** Hashes of the first 1 to 4 letters. */
  readonly prefixes: readonly [number, number, number, number];
  /** Hash of the shape: "Xx", "X.X.", "0,0". */
  readonly shape: number;
  /** Bits: 1 capitalised, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 has a letter. */
  readonly marks: number;
  /** Hash of the tags it had in the treebank, 0 if it was rare there. */
  readonly seenAs: number;
  /** True of words that the treebank has as finite verbs or auxiliaries alone: "said", "was", "has". */
  readonly finite: boolean;
  /** Forms the dictionary knows it as, a bit each (see forms in lexicon.ts). */
  readonly forms: number;
}

const MOST_CACHED = 60_000;

/** Looks words up, remembering the ones it has met. */
export class WordViews {
  readonly #lexicon: Lexicon;
  readonly #cache = new Map<string, WordView>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** `form` as `normalise` gives it. */
  of(form: string): WordView {
    const known = this.#cache.get(form);
    if (known) return known;
    if (this.#cache.size >= MOST_CACHED) this.#cache.clear();
    const view = viewOf(form, this.#lexicon);
    this.#cache.set(form, view);
    return view;
  }
}

const SAME: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["''", '"'],
  ["``", '"'],
  ["’’", '"'],
  ["‘’", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["`", "'"],
  ["–", "--"],
  ["—", "--"],
  ["―", "--"],
  ["−", "-"],
  ["‑", "-"],
  ["‐", "-"],
  ["…", "..."],
]);

/** The form as the models were trained to see it: straight quotes, "--" for any dash, digits alike, addresses alike.
 *  A hyphen with space on both sides is a dash. */
export function normalise(form: string, spaced: boolean): string {
  if (spaced && form === "-") return "--";
  if (isPlain(form)) return form;
  const same = SAME.get(form);
  if (same !== undefined) return same;
  if (/^(?:https?:|www\.)/i.test(form)) return "<address>";
  if (/.@./.test(form)) return "<mail>";
  return form.replace(/[’‘`]/g, "'").replace(/\d/g, "0");
}

/** Only letters of ASCII, or one mark that stands for itself. */
function isPlain(form: string): boolean {
  if (form === "," || form === ".") return true;
  for (let at = 0; at < form.length; at++) {
    const letter = form.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return true;
}

function viewOf(form: string, lexicon: Lexicon): WordView {
  const lower = form.toLowerCase();
  const hash = hashString(lower);
  const last = (n: number) => hashString(`-${lower.slice(-n)}`);
  const first = (n: number) => hashString(`${lower.slice(0, n)}-`);
  return {
    lower: hash,
    form: hashString(form),
    suffixes: [last(1), last(2), last(3), last(4), last(5)],
    prefixes: [first(1), first(2), first(3), first(4)],
    shape: hashString(shapeOf(form)),
    marks: marksOf(form),
    seenAs: lexicon.seenAs(hash),
    finite: lexicon.finite(hash),
    forms: lexicon.forms(hash),
  };
}

const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/0+/g, "0")
    .slice(0, 12);

function marksOf(form: string): number {
  let marks = 0;
  if (/^\p{Lu}/u.test(form)) marks |= 1;
  if (form.length > 1 && /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form)) marks |= 2;
  if (form.includes("0")) marks |= 4;
  if (form.length > 1 && form.includes("-")) marks |= 8;
  if (/\p{L}/u.test(form)) marks |= 16;
  return marks;
}
