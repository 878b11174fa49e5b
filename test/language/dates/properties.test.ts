import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDay, findTimes, isIsoDay } from "../../../src/language/dates/dates.ts";
import { cpuSeconds } from "../cpu.ts";
import { ANCHOR } from "./read.ts";

const piece = fc.oneof(
  fc.constantFrom(
    ..."since|until|between|and|from|to|on|the|early|late|mid-|end of|overnight|Monday|Thu,|last|next|week|weekend|year|years|ago|in|past|three|24|hours".split(
      "|",
    ),
    ..."2016|1982|2012-16|1990s|May|march|Dec.|December 5|5-8 December|11/30/2024|2024-12-08|30 February|at 5:30 a.m.|morning|,|(|)|–|\n|\u00a0".split(
      "|",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

describe("finding times in any text", () => {
  test("gives real days in order, in words inside the span that do not overlap", () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), fc.boolean(), (words, skip, drop, future) => {
        const span = [
          Math.min(skip, words.length),
          Math.max(Math.min(skip, words.length), words.length - drop),
        ] as const;
        let end = span[0];
        for (const time of findTimes(words, span, { date: ANCHOR }, { future })) {
          expect(time.span[0]).toBeGreaterThanOrEqual(end);
          expect(time.span[1]).toBeGreaterThan(time.span[0]);
          expect(time.when.from <= time.when.to).toBe(true);
          expect([time.when.from, time.when.to].every(isIsoDay)).toBe(true);
          expect(words.slice(...time.span)).toBe(words.slice(...time.span).trim());
          end = time.span[1];
        }
        expect(end).toBeLessThanOrEqual(span[1]);
      }),
      { numRuns: 500 },
    );
  });

  test("reads the same words the same wherever the span stands", () => {
    fc.assert(
      fc.property(text, text, (before, words) => {
        const alone = findTimes(words, [0, words.length], { date: ANCHOR });
        const start = before.length + 1;
        const inside = findTimes(`${before}\n${words}\nin 2016`, [start, start + words.length], { date: ANCHOR });
        expect(inside.map((one) => ({ ...one, span: one.span.map((at) => at - start) }))).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["Dec. ", "1", "1 ", "Dec. 4 ", "12-", "the next ", "Monday to ", "in 2016 and ", "between ", "at 5 "])(
    "reads 100 kB of %j in under a second",
    (unit) => {
      const long = unit.repeat(100_000 / unit.length);
      const read = () => {
        findTimes(long, [0, long.length], { date: ANCHOR });
        findDay(long, [0, long.length]);
      };
      expect(cpuSeconds(read)).toBeLessThan(1);
    },
  );

  test("refuses an anchor that is no day", () => {
    expect(() => findTimes("on Monday", [0, 9], { date: "2023-02-30" })).toThrow(RangeError);
  });
});
