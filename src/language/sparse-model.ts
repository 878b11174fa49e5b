import { ByteReader } from "./bytes.ts";
import type { Scorer } from "./scorer.ts";

/** Weights as they are packed: rows by rising key, only classes whose weight is not zero. */
export interface SparseStreams {
  /** Differences between one row's key and the next, as varints. */
  readonly keys: Uint8Array;
  /** Classes with a weight, a varint a row. */
  readonly counts: Uint8Array;
  /** Class of each weight, a byte. */
  readonly classes: Uint8Array;
  readonly weights: Uint8Array;
}

/** Weights for scoring: an open hash table whose slots hold a key and where its row begins. */
export class SparseModel implements Scorer {
  readonly classes: number;
  readonly #mask: number;
  /** A slot is two numbers: key, and first entry of the row << 7 | entries of the row. */
  readonly #slots: Int32Array;
  /** weight << 8 | class */
  readonly #entries: Int32Array;

  constructor(classes: number, rows: number, streams: SparseStreams) {
    this.classes = classes;
    let slots = 16;
    while (slots < rows * 1.6) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * 2).fill(-1);
    this.#entries = new Int32Array(streams.classes.length);
    this.#fill(rows, streams);
  }

  #fill(rows: number, streams: SparseStreams): void {
    const keys = new ByteReader(streams.keys);
    const counts = new ByteReader(streams.counts);
    const weights = new ByteReader(streams.weights);
    let key = 0;
    let entry = 0;
    for (let row = 0; row < rows; row++) {
      key += keys.varint();
      const count = counts.varint();
      const slot = this.#slot(key) * 2;
      this.#slots[slot] = key;
      this.#slots[slot + 1] = (entry << 7) | count;
      for (const end = entry + count; entry < end; entry++) {
        this.#entries[entry] = (weights.weight() << 8) | streams.classes[entry]!;
      }
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const entries = this.#entries;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      const slot = this.#slot(key) * 2;
      if (slots[slot] !== key) continue;
      const row = slots[slot + 1]!;
      const from = row >>> 7;
      const to = from + (row & 127);
      for (let entry = from; entry < to; entry++) scores[entries[entry]! & 255]! += entries[entry]! >> 8;
    }
  }

  #slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & this.#mask;
    while (this.#slots[slot * 2] !== key && this.#slots[slot * 2] !== -1) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
