import { expect, test } from "vitest";
import { gapOf, meanOf, table } from "./table.ts";

test("a mean leaves out the sets that have nothing to measure", () => {
  expect(
    meanOf([
      { b3: 0.5, disputes: null },
      { b3: 1, disputes: 1 },
      { b3: 0.75, disputes: null },
    ]),
  ).toEqual({
    b3: 0.75,
    disputes: 1,
  });
  expect(meanOf([{ disputes: null }])).toEqual({ disputes: null });
});

test("a gap is what the first has more, and null where one has nothing", () => {
  expect(gapOf({ b3: 0.75, disputes: 1 }, { b3: 1, disputes: null })).toEqual({ b3: -0.25, disputes: null });
});

test("a table has a row a figure and a column a set", () => {
  expect(table({ velm: { b3: 0.5, disputes: null }, mean: { b3: 2, disputes: -0.25 } })).toBe(
    ["           velm    mean", "b3        0.500       2", "disputes      –  -0.250", ""].join("\n"),
  );
});
