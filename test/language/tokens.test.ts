import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/language/sentences.ts";
import { LONGEST_TOKEN, tokenise } from "../../src/language/tokens.ts";
import { growth, LINEAR } from "./cpu.ts";
import { anyText, repeated } from "./texts.ts";

const wordsOf = (text: string): string[] => tokenise(text, 0, text.length).map((span) => text.slice(...span));

describe("tokenise", () => {
  test.each([
    ["The troops pulled out.", "The troops pulled out ."],
    ["They don't, can't and won't stop.", "They do n't , ca n't and wo n't stop ."],
    ["We cannot say what's theirs.", "We can not say what 's theirs ."],
    ["Norway’s army didn’t move.", "Norway ’s army did n’t move ."],
    ["the rebels' advance", "the rebels ' advance"],
    ["About 115,000 fled; 1.9 million stayed, or 50%.", "About 115,000 fled ; 1.9 million stayed , or 50 % ."],
    ["It cost $5bn on 3/4/2021 at 7:30 p.m.", "It cost $ 5 bn on 3/4/2021 at 7:30 p.m."],
    ["Maj. Gen. A. Brandt, of the U.N., spoke.", "Maj. Gen. A. Brandt , of the U.N. , spoke ."],
    ["a rebel-held, anti-government mid-December", "a rebel - held , anti-government mid-December"],
    ["an F-16 and a T72, 35km away", "an F - 16 and a T72 , 35 km away"],
    ["the 1990s, the 4th and the '90s", "the 1990s , the 4th and the '90s"],
    [
      "See https://example.org/a,b?c=d. Write to a.b@example.org!",
      "See https://example.org/a,b?c=d . Write to a.b@example.org !",
    ],
    ["“We—all of us—left…”", "“ We — all of us — left … ”"],
    ["What?! No... (really)", "What ?! No ... ( really )"],
    ["O'Brien and L'Enfant", "O'Brien and L'Enfant"],
    ["either/or, and AT&T", "either / or , and AT&T"],
  ])("cuts %j as the treebanks do", (text, expected) => {
    expect(wordsOf(text).join(" ")).toBe(expected);
  });

  test("keeps offsets into the whole text", () => {
    const text = "Before. The inmates fled. After.";
    expect(tokenise(text, 8, 25).map((span) => text.slice(...span))).toEqual(["The", "inmates", "fled", "."]);
  });

  test("loses nothing: tokens and the white space between them are the text", () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        let at = 0;
        for (const [start, end] of tokenise(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(LONGEST_TOKEN);
          expect(text.slice(at, start)).toMatch(/^[\s\u0085\u200b-\u200d\u2060]*$/);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b-\u200d\u2060]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test("cuts no character in two", () => {
    const text = `${"x".repeat(LONGEST_TOKEN - 1)}😀${"😀".repeat(300)}`;
    for (const word of wordsOf(text)) expect(word.isWellFormed()).toBe(true);
  });
});

describe("time", () => {
  const cut = (piece: string) => (length: number) => {
    const text = repeated(piece, length);
    splitSentences(text, tokenise(text, 0, text.length));
  };

  test.each([
    ["one letter", "a"],
    ["spaces", " "],
    ["straight quotes", '"'],
    ["abbreviations", "U.N. "],
    ["hyphens", "-"],
    ["digits", "7"],
    ["brackets", "("],
  ])("grows with the length alone, up to five megabytes of %s", (_, piece) => {
    expect(growth(1_250_000, cut(piece))).toBeLessThan(LINEAR);
  });

  test.each([
    ["curly quotes", "’"],
    ["apostrophes", "a'"],
    ["prefixes", "anti-"],
    ["digits and dots", "1."],
    ["addresses", "a@"],
    ["combining marks", "\u0301"],
    ["half pairs", "\ud800"],
    ["joined emoji", "👨‍👩‍👧"],
    ["stops and quotes", '." '],
    ["stops and brackets", ".)"],
  ])("grows with the length alone, up to half a megabyte of %s", (_, piece) => {
    expect(growth(125_000, cut(piece))).toBeLessThan(LINEAR);
  });
});
