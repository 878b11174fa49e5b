import { ByteReader } from "./bytes.ts";
import { tableFor } from "./key-table.ts";
import { MOST_FEATURES, type Scorer } from "./scorer.ts";

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
  readonly #shift: number;
  /** A slot is two numbers: key, and first entry of the row << 7 | entries of the row. */
  readonly #slots: Int32Array;
  /** weight << 8 | class */
  readonly #entries: Int32Array;
  readonly #found = new Int32Array(MOST_FEATURES);
  readonly #firsts = new Int32Array(MOST_FEATURES);

  constructor(classes: number, rows: number, streams: SparseStreams) {
    const { size, shift } = tableFor(rows);
    this.classes = classes;
    this.#shift = shift;
    this.#slots = new Int32Array(size * 2).fill(-1);
    this.#entries = new Int32Array(streams.classes.length);
    const weights = new ByteReader(streams.weights);
    for (let entry = 0; entry < this.#entries.length; entry++) {
      this.#entries[entry] = (weights.weight() << 8) | streams.classes[entry]!;
    }
    this.#fill(rows, new ByteReader(streams.keys), new ByteReader(streams.counts));
  }

  #fill(rows: number, keys: ByteReader, counts: ByteReader): void {
    let key = 0;
    let slot = -1;
    let entry = 0;
    for (let row = 0; row < rows; row++) {
      key += keys.varint();
      slot = Math.max(slot + 1, key >>> this.#shift);
      const count = counts.varint();
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = (entry << 7) | count;
      entry += count;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    const rows = this.#findRows(features, count);
    const found = this.#found;
    const firsts = this.#firsts;
    const entries = this.#entries;
    for (let r = 0; r < rows; r++) firsts[r] = entries[found[r]! >>> 7]!;
    for (let r = 0; r < rows; r++) {
      const first = firsts[r]!;
      scores[first & 255]! += first >> 8;
      const from = found[r]! >>> 7;
      const to = from + (found[r]! & 127);
      for (let entry = from + 1; entry < to; entry++) scores[entries[entry]! & 255]! += entries[entry]! >> 8;
    }
  }

  /** Puts the rows of those features that have one into `#found`. Returns how many have. All first looks come before any is
   *  judged, so that the memory answers them together. */
  #findRows(features: Int32Array, count: number): number {
    const slots = this.#slots;
    const shift = this.#shift;
    const found = this.#found;
    let rows = 0;
    for (let f = 0; f < count; f++) found[f] = slots[(features[f]! >>> shift) * 2]!;
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let there = found[f]!;
      let slot = (key >>> shift) * 2;
      while (there < key && there !== -1) {
        slot += 2;
        there = slots[slot]!;
      }
      if (there === key) found[rows++] = slots[slot + 1]!;
    }
    return rows;
  }
}
