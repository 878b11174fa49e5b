import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bCubed, type Clustered } from "./clusters.ts";

const items = (pairs: string): Clustered[] =>
  pairs.split(" ").map(([wanted, got]) => ({ wanted: wanted!, got: got === "-" ? null : got! }));

describe("B³", () => {
  test.each([
    ["a1 a1 b2 b2", 1],
    ["a1 a2 b3 b4", 2 / 3], // precision 1, recall ½
    ["a1 a1 b1 b1", 2 / 3], // the other way round
    ["a1 a1 a1 a-", 0.6428], // precision ¾, recall 9/16
  ])("of %s is %d", (pairs, value) => {
    expect(bCubed(items(pairs))).toBeCloseTo(value, 3);
  });

  test("is null where nothing was found", () => {
    expect(bCubed(items("a- b-"))).toBe(null);
    expect(bCubed([])).toBe(null);
  });

  test("is 1 only for the clusters that were wanted", () => {
    const name = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.record({ wanted: name, got: name }), { minLength: 1, maxLength: 9 }), (all) => {
        const same = all.every((one) =>
          all.every((other) => (one.wanted === other.wanted) === (one.got === other.got)),
        );
        expect(bCubed(all)! > 1 - 1e-9).toBe(same);
      }),
    );
  });
});
