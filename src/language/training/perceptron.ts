import { MOST_FEATURES, type Scorer } from "../scorer.ts";

const EMPTY = -1;
/** Rows are kept in blocks, so that growing copies nothing. */
const BLOCK = 1 << 16;

/** A multi-class averaged perceptron over hashed features. A row of weights comes to be when its feature is first updated. */
export class Perceptron implements Scorer {
  readonly classes: number;
  rows = 0;
  #mask: number;
  #keys: Int32Array;
  #rowOf: Int32Array;
  readonly #weights: Float32Array[] = [];
  /** Sum over steps of each weight's changes times the step, for averaging. */
  readonly #totals: Float32Array[] = [];
  readonly #updates: Uint16Array[] = [];
  #step = 1;
  readonly #found = new Int32Array(MOST_FEATURES);

  constructor(classes: number) {
    this.classes = classes;
    this.#mask = (1 << 20) - 1;
    this.#keys = new Int32Array(this.#mask + 1).fill(EMPTY);
    this.#rowOf = new Int32Array(this.#mask + 1);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const classes = this.classes;
    const found = this.#found;
    scores.fill(0);
    // All looks of a kind before the next: the memory answers them together.
    for (let f = 0; f < count; f++) found[f] = this.#keys[this.#home(features[f]!)]!;
    let rows = 0;
    for (let f = 0; f < count; f++) {
      const there = found[f]!;
      const slot = there === features[f] || there === EMPTY ? this.#home(features[f]!) : this.#slot(features[f]!);
      if (this.#keys[slot] !== EMPTY) found[rows++] = this.#rowOf[slot]!;
    }
    for (let r = 0; r < rows; r++) {
      const row = found[r]!;
      const weights = this.#weights[row >>> 16]!;
      const base = (row & (BLOCK - 1)) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
    }
  }

  /** One example has been seen: averages count steps. */
  tick(): void {
    this.#step++;
  }

  /** Adds `amount` to the weights of `right` and takes it from those of `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number, amount = 1): void {
    for (let f = 0; f < count; f++) {
      const row = this.#row(features[f]!);
      const block = row >>> 16;
      const base = (row & (BLOCK - 1)) * this.classes;
      const weights = this.#weights[block]!;
      const totals = this.#totals[block]!;
      weights[base + right]! += amount;
      weights[base + wrong]! -= amount;
      totals[base + right]! += amount * this.#step;
      totals[base + wrong]! -= amount * this.#step;
      const updates = this.#updates[block]!;
      const at = row & (BLOCK - 1);
      if (updates[at]! < 65535) updates[at]!++;
    }
  }

  /** Replaces the weights by their averages over all steps. Training must not go on after. */
  average(): void {
    for (let b = 0; b < this.#weights.length; b++) {
      const weights = this.#weights[b]!;
      const totals = this.#totals[b]!;
      for (let i = 0; i < weights.length; i++) weights[i]! -= totals[i]! / this.#step;
    }
  }

  /** Every row with its key, by rising key: weights are a view, not a copy. */
  *entries(): Generator<{ key: number; weights: Float32Array; updates: number }> {
    const slots: number[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) if (this.#keys[slot] !== EMPTY) slots.push(slot);
    slots.sort((a, b) => this.#keys[a]! - this.#keys[b]!);
    for (const slot of slots) {
      const row = this.#rowOf[slot]!;
      const at = row & (BLOCK - 1);
      const weights = this.#weights[row >>> 16]!.subarray(at * this.classes, (at + 1) * this.classes);
      yield { key: this.#keys[slot]!, weights, updates: this.#updates[row >>> 16]![at]! };
    }
  }

  #home(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 4) & this.#mask;
  }

  #slot(key: number): number {
    let slot = this.#home(key);
    while (this.#keys[slot] !== key && this.#keys[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #row(key: number): number {
    const slot = this.#slot(key);
    if (this.#keys[slot] === key) return this.#rowOf[slot]!;
    if (this.rows * 2 > this.#mask) {
      this.#grow();
      return this.#row(key);
    }
    if ((this.rows & (BLOCK - 1)) === 0) this.#addBlock();
    this.#keys[slot] = key;
    this.#rowOf[slot] = this.rows;
    return this.rows++;
  }

  #addBlock(): void {
    this.#weights.push(new Float32Array(BLOCK * this.classes));
    this.#totals.push(new Float32Array(BLOCK * this.classes));
    this.#updates.push(new Uint16Array(BLOCK));
  }

  #grow(): void {
    const keys = this.#keys;
    const rowOf = this.#rowOf;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1).fill(EMPTY);
    this.#rowOf = new Int32Array(this.#mask + 1);
    for (let old = 0; old < keys.length; old++) {
      if (keys[old] === EMPTY) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#rowOf[slot] = rowOf[old]!;
    }
  }
}
