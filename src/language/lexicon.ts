import { KEY_BITS } from "./hash.ts";

/** Bits of a dictionary entry: the inflected forms that a spelling can be. */
export const FORM = {
  noun: 1,
  plural: 2,
  verb: 4,
  third: 8,
  past: 16,
  participle: 32,
  gerund: 64,
  adjective: 128,
  comparative: 256,
  adverb: 512,
} as const;

/** A set of numbers by hashed word. Different words can share a key, rarely. A key's place is its highest bits, so a table that
 *  is filled by rising key is filled from first to last. */
export class NumberTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  constructor(entries: number) {
    let bits = 4;
    while (2 ** bits < entries * 2) bits++;
    this.#mask = 2 ** bits - 1;
    this.#shift = KEY_BITS - bits;
    this.#keys = new Int32Array(2 ** bits).fill(-1);
    this.#values = new Int32Array(2 ** bits);
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  /** 0 when the key is not there. */
  get(key: number): number {
    const slot = this.#slot(key);
    return this.#keys[slot] === key ? this.#values[slot]! : 0;
  }

  #slot(key: number): number {
    const keys = this.#keys;
    let slot = key >>> this.#shift;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The key of a word's hash in the lexicon's tables. */
export const wordKey = (hash: number): number => hash >>> (32 - KEY_BITS);

/** What is known of single words: tags in the treebank, forms in a dictionary. */
export class Lexicon {
  readonly #seen: NumberTable;
  readonly #forms: NumberTable;
  readonly #finite: ReadonlySet<number>;

  /** `finite`: those values of `seen` that stand for finite verbs and auxiliaries. */
  constructor(seen: NumberTable, forms: NumberTable, finite: ReadonlySet<number>) {
    this.#seen = seen;
    this.#forms = forms;
    this.#finite = finite;
  }

  seenAs(hash: number): number {
    return this.#seen.get(wordKey(hash));
  }

  /** Whether the treebank has the word as a finite verb or auxiliary alone. */
  finite(hash: number): boolean {
    return this.#finite.has(this.seenAs(hash));
  }

  forms(hash: number): number {
    return this.#forms.get(wordKey(hash));
  }
}
