import { ByteWriter } from "../bytes.ts";
import type { SparseStreams } from "../sparse-model.ts";
import type { TripleStreams } from "../triple-model.ts";
import type { Perceptron } from "./perceptron.ts";

/** What is left out when weights are packed. */
export interface Pruning {
  /** Rows updated fewer times than this are dropped. */
  readonly updates: number;
  /** Weights smaller than this, after scaling, are dropped. */
  readonly weight: number;
  /** Rows whose largest weight is smaller than this are dropped. */
  readonly row: number;
}

/** Rounds weights to small whole numbers so that nearly all fit in a byte, and drops what hardly counts. */
export function packModel(model: Perceptron, pruning: Pruning): { rows: number; streams: SparseStreams } {
  const scale = scaleOf(model);
  const keys = new ByteWriter();
  const counts = new ByteWriter();
  const classes = new ByteWriter();
  const weights = new ByteWriter();
  let rows = 0;
  let last = 0;
  for (const row of model.entries()) {
    if (row.updates < pruning.updates) continue;
    const kept = [...row.weights].map((weight, c) => [c, Math.round(weight * scale)] as const);
    const strong = kept.filter(([, weight]) => Math.abs(weight) >= pruning.weight);
    if (!strong.some(([, weight]) => Math.abs(weight) >= pruning.row)) continue;
    keys.varint(row.key - last);
    last = row.key;
    counts.varint(strong.length);
    for (const [c, weight] of strong) {
      classes.byte(c);
      weights.weight(weight);
    }
    rows++;
  }
  const streams = { keys: keys.bytes(), counts: counts.bytes(), classes: classes.bytes(), weights: weights.bytes() };
  return { rows, streams };
}

/** 997 of 1,000 weights that are not zero end up below 127. */
function scaleOf(model: Perceptron): number {
  const sizes: number[] = [];
  for (const { weights } of model.entries())
    for (const weight of weights) if (weight !== 0) sizes.push(Math.abs(weight));
  const sorted = Float64Array.from(sizes).sort();
  return 127 / sorted[Math.floor(sorted.length * 0.997)]!;
}

/** Packs a model of three classes. */
export function packTriples(
  model: Perceptron,
  pruning: Omit<Pruning, "weight">,
): { rows: number; streams: TripleStreams } {
  const scale = scaleOf(model);
  const keys = new ByteWriter();
  const first = new ByteWriter();
  const second = new ByteWriter();
  let rows = 0;
  let last = 0;
  for (const row of model.entries()) {
    if (row.updates < pruning.updates) continue;
    const [a, b] = [...row.weights].map((weight) => clip(weight * scale)) as [number, number, number];
    if (Math.max(Math.abs(a), Math.abs(b), Math.abs(a + b)) < pruning.row) continue;
    keys.varint(row.key - last);
    last = row.key;
    first.weight(a);
    second.weight(b);
    rows++;
  }
  return { rows, streams: { keys: keys.bytes(), first: first.bytes(), second: second.bytes() } };
}

/** Half of the largest, so that the third, being minus the sum of two, fits too. */
const clip = (weight: number): number => Math.max(-255, Math.min(255, Math.round(weight)));
