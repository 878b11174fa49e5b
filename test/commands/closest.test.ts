import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closest, distance } from "../../commands/closest.ts";

const names = ["status", "timeline", "who", "sources", "claim"];

describe("closest", () => {
  test.each([
    ["staus", "status"],
    ["STATSU", "status"],
    ["time", "timeline"],
    ["source", "sources"],
    ["woh", "who"],
  ])("offers for %j %j", (typed, expected) => {
    expect(closest(typed, names)[0]).toBe(expected);
  });
  test.each(["", "weather", "xyzzy", "x"])("offers nothing for %j", (typed) => {
    expect(closest(typed, names)).toEqual([]);
  });
});

describe("distance", () => {
  test("is the same both ways, nothing to itself, and never more than the longer word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
