import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countIn, findAmounts } from "../../../src/language/quantities/quantities.ts";
import { cpuSeconds } from "../cpu.ts";

const piece = fc.oneof(
  fc.constantFrom(
    ..."at least|more than|up to|nearly|some|between|and|from|to|or|no|none|a|one|two|twenty-one|hundred|thousand|dozen|dozens|of|of them|several|people|soldiers|killed".split(
      "|",
    ),
    ..."704|1,500|20-30|1.2 million|50%|$5|km|36-year-old|T-72|[4]|November 27|2016|+|-|–|,|(|)|\n|\u00a0".split("|"),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

describe("finding amounts in any text", () => {
  test("gives them in order, inside the span, with their exact words and the bounds the right way round", () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (words, skip, drop) => {
        const from = Math.min(skip, words.length);
        const span = [from, Math.max(from, words.length - drop)] as const;
        let end = span[0];
        for (const amount of findAmounts(words, span)) {
          expect(amount.span[0]).toBeGreaterThanOrEqual(end);
          expect(amount.span[1]).toBeGreaterThan(amount.span[0]);
          expect(words.slice(...amount.span)).toBe(amount.text);
          expect(amount.low === null && amount.high === null).toBe(false);
          if (amount.low !== null && amount.high !== null) expect(amount.low).toBeLessThanOrEqual(amount.high);
          end = amount.span[1];
        }
        expect(end).toBeLessThanOrEqual(span[1]);
      }),
      { numRuns: 500 },
    );
  });

  test("counts a phrase in words that lie inside it", () => {
    fc.assert(
      fc.property(text, (words) => {
        const count = countIn(words, [0, words.length]);
        if (count) expect(words.slice(...count.span)).toBe(count.text);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["one ", "1", "1 ", "1,111,", "hundred and ", "a few ", "12-", "one of ", "no ", "nearly ", "twenty-"])(
    "reads 100 kB of %j in under a second",
    (unit) => {
      const long = unit.repeat(100_000 / unit.length);
      expect(cpuSeconds(() => findAmounts(long, [0, long.length]))).toBeLessThan(1);
    },
  );
});
