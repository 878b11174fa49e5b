import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, readSpelled } from "../../../src/language/quantities/numerals.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** English for a whole number below a billion. */
function spell(n: number): string[] {
  if (n < 20) return [ONES[n]!];
  if (n < 100) return [TENS[Math.floor(n / 10)]!, ...(n % 10 ? spell(n % 10) : [])];
  for (const [size, word] of [
    [1_000_000, "million"],
    [1_000, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (n >= size) return [...spell(Math.floor(n / size)), word, ...(n % size ? spell(n % size) : [])];
  }
  return [];
}

describe("number words", () => {
  test("are read back as the number they spell", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => readSpelled(spell(n)) === n));
  });

  test.each([[["one", "one"]], [["five", "twenty"]], [["twenty", "eleven"]], [["and"]], [[]]])(
    "are no number in %j",
    (words) => {
      expect(readSpelled(words)).toBeNull();
    },
  );

  test.each([
    ["7", 7],
    ["1,500", 1500],
    ["twenty-one", 21],
    ["twelve", 12],
    ["1,50", null],
    ["many", null],
    ["", null],
  ])("%j is %j", (words, value) => {
    expect(readNumber(words)).toBe(value);
  });
});
