import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../../src/language/packed.ts";
import { best } from "../../../src/language/scorer.ts";
import { SparseModel } from "../../../src/language/sparse-model.ts";
import { packModel, packTriples } from "../../../src/language/training/pack-model.ts";
import { Perceptron } from "../../../src/language/training/perceptron.ts";
import { randomFrom } from "../../../src/language/training/random.ts";
import { TripleModel } from "../../../src/language/triple-model.ts";

/** Learns which of `classes` a set of five keys belongs to, where two of the five decide. */
function learnt(classes: number): { model: Perceptron; cases: { features: Int32Array; right: number }[] } {
  const random = randomFrom(3);
  const cases = Array.from({ length: 300 }, () => {
    const right = Math.floor(random() * classes);
    const noise = Array.from({ length: 3 }, () => Math.floor(random() * 2 ** 26));
    return { features: Int32Array.from([right * 7919, 5_000_000 + right, ...noise]), right };
  });
  const model = new Perceptron(classes);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < 5; epoch++) {
    for (const { features, right } of cases) {
      model.score(features, features.length, scores);
      const tried = best(scores, classes);
      if (tried !== right) model.update(features, features.length, right, tried);
      model.tick();
    }
  }
  model.average();
  return { model, cases };
}

const KEEP = { updates: 1, row: 1 };

describe("a packed model", () => {
  test.each([3, 20])("chooses as the one it was packed from, of %i classes", (classes) => {
    const { model, cases } = learnt(classes);
    const { rows, streams } = packModel(model, { updates: 1, weight: 1, row: 1 });
    const packed = new SparseModel(classes, rows, streams);
    const scores = new Float64Array(classes);
    for (const { features, right } of cases) {
      packed.score(features, features.length, scores);
      expect(best(scores, classes)).toBe(right);
    }
  });

  test("of three classes chooses so too", () => {
    const { model, cases } = learnt(3);
    const { rows, streams } = packTriples(model, KEEP);
    const packed = new TripleModel(rows, streams);
    const scores = new Float64Array(3);
    for (const { features, right } of cases) {
      packed.score(features, features.length, scores);
      expect(best(scores, 3)).toBe(right);
    }
  });

  test("drops rows that were seldom updated", () => {
    const { model } = learnt(3);
    expect(packTriples(model, { updates: 2, row: 1 }).rows).toBeLessThan(packTriples(model, KEEP).rows);
  });

  test("knows nothing of features it has not met", () => {
    const { model } = learnt(3);
    const { rows, streams } = packTriples(model, KEEP);
    const scores = new Float64Array(3).fill(9);
    new TripleModel(rows, streams).score(Int32Array.from([2 ** 26 - 1, 123_456]), 2, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});

test("learning twice gives the same weights", () => {
  const [one, two] = [packTriples(learnt(3).model, KEEP), packTriples(learnt(3).model, KEEP)];
  expect(one).toEqual(two);
});

test("a packed file gives its header and streams back", () => {
  const path = join(mkdtempSync(join(tmpdir(), "packed-")), "some.zst");
  writeFileSync(
    path,
    pack({ header: { names: ["a", "é"] }, streams: [Uint8Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(255)] }),
  );
  const { header, streams } = unpack(path);
  expect(header.names).toEqual(["a", "é"]);
  expect(streams.map((stream) => [...stream])).toEqual([[1, 2, 3], [], [255]]);
});
