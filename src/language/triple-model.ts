import { ByteReader } from "./bytes.ts";
import { tableFor } from "./key-table.ts";
import { MOST_FEATURES, type Scorer } from "./scorer.ts";

/** Weights of three classes as they are packed, rows by rising key. The three of a row add up to nothing, so two are kept. */
export interface TripleStreams {
  /** Differences between one row's key and the next, as varints. */
  readonly keys: Uint8Array;
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/** The weights of a row share one number: no lookup touches more than one slot of the table. */
export const LARGEST_TRIPLE = 511;

/** Scores three classes: an open hash table whose slots hold a key and its three weights, ten bits each. */
export class TripleModel implements Scorer {
  readonly classes = 3;
  readonly #shift: number;
  readonly #slots: Int32Array;
  readonly #found = new Int32Array(MOST_FEATURES);

  constructor(rows: number, streams: TripleStreams) {
    const { size, shift } = tableFor(rows);
    this.#shift = shift;
    this.#slots = new Int32Array(size * 2).fill(-1);
    const keys = new ByteReader(streams.keys);
    const first = new ByteReader(streams.first);
    const second = new ByteReader(streams.second);
    let key = 0;
    let slot = -1;
    for (let row = 0; row < rows; row++) {
      key += keys.varint();
      slot = Math.max(slot + 1, key >>> shift);
      const a = first.weight();
      const b = second.weight();
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = (a & 1023) | ((b & 1023) << 10) | (-(a + b) << 20);
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const shift = this.#shift;
    const found = this.#found;
    let a = 0;
    let b = 0;
    let c = 0;
    // All first looks before any is judged: the memory answers them together.
    for (let f = 0; f < count; f++) found[f] = slots[(features[f]! >>> shift) * 2]!;
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let there = found[f]!;
      let slot = (key >>> shift) * 2;
      while (there < key && there !== -1) {
        slot += 2;
        there = slots[slot]!;
      }
      if (there !== key) continue;
      const row = slots[slot + 1]!;
      a += (row << 22) >> 22;
      b += (row << 12) >> 22;
      c += row >> 20;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
