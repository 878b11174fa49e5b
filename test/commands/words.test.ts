import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../../commands/words.ts";

describe("words", () => {
  test.each([
    ["Hama", [{ key: null, value: "Hama" }]],
    [
      "  Hama   city ",
      [
        { key: null, value: "Hama" },
        { key: null, value: "city" },
      ],
    ],
    ["from:2024-12-01", [{ key: "from", value: "2024-12-01" }]],
    [
      'to:"Dec 5" Hama',
      [
        { key: "to", value: "Dec 5" },
        { key: null, value: "Hama" },
      ],
    ],
    ["to:“Dec 5”", [{ key: "to", value: "Dec 5" }]],
    [
      '"Abu Mohammad" x',
      [
        { key: null, value: "Abu Mohammad" },
        { key: null, value: "x" },
      ],
    ],
    ["FROM:yesterday", [{ key: "FROM", value: "yesterday" }]],
    ['from:"never closed', [{ key: "from", value: "never closed" }]],
    [
      "from: x",
      [
        { key: "from", value: "" },
        { key: null, value: "x" },
      ],
    ],
    ["Ka'abeh", [{ key: null, value: "Ka'abeh" }]],
    ["", []],
  ])("takes %j apart", (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  test.each(["https://example.org/a:b", "10:30", "-x:1", ":x"])("finds no option in %j", (typed) => {
    expect(words(typed)).toEqual([{ key: null, value: typed }]);
  });

  test("loses no letter and never throws, whatever is typed", () => {
    const letters = (text: string) => text.replace(/[\s:"“”„«»]/gu, "").toLowerCase();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const back = words(typed)
          .map(({ key, value }) => `${key ?? ""}${value}`)
          .join("");
        expect(letters(back)).toBe(letters(typed));
      }),
    );
  });

  test("gives back what was quoted", () => {
    const plain = fc.string({ maxLength: 40 }).filter((text) => !/["“”„«»]/.test(text) && text.trim() !== "");
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, plain), { maxLength: 5 }), (pairs) => {
        const typed = pairs.map(([key, value]) => `${key}:"${value}"`).join(" ");
        expect(words(typed)).toEqual(pairs.map(([key, value]) => ({ key, value: value.trim() })));
      }),
    );
  });

  test("reads a very long line in no time", () => {
    const started = performance.now();
    words("x:y ".repeat(250_000));
    words('"'.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
