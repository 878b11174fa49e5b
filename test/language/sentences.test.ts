import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_SENTENCE, splitSentences } from "../../src/language/sentences.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { anyText } from "./texts.ts";

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text, 0, text.length);
  return splitSentences(text, tokens).map(([from, to]) => text.slice(tokens[from]![0], tokens[to - 1]![1]));
}

describe("splitSentences", () => {
  test.each([
    ["The bridge fell. Two trucks sank."],
    ["Who gave the order? Nobody says. They fled!"],
    ["The talks ended at 5 p.m. The envoy left."],
    ['"We are leaving." The mayor gave no date.'],
    ["“We are leaving.” The mayor gave no date."],
    ["They reached the U.S. Embassy on Dec. 4. It was shut."],
    ["He left (for good.) She stayed."],
    ['The mayor said. "We will stay," he added.'],
  ])("ends sentences in %j", (text) => {
    expect(sentencesOf(text).length).toBeGreaterThan(1);
    expect(sentencesOf(text).join(" ")).toBe(text);
  });

  test.each([
    ["Maj. Gen. Olaf Brandt met Dr. Ito in St. Anna on Dec. 4, 2019."],
    ["The U.N. Security Council met."],
    ["The U.S. Army left."],
    ["Losses rose by 1.9 percent to 3.5 million."],
    ['"Where are they?" he asked.'],
    ["“Stop!” shouted the guard."],
    ["They waited ... and waited."],
    ["J. K. Olsen wrote it with Acme Corp. executives."],
  ])("keeps %j whole", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test("gives closing quotation marks to the sentence they close", () => {
    expect(sentencesOf('He said: "They left." "When?" asked the judge.')).toEqual([
      'He said: "They left."',
      '"When?" asked the judge.',
    ]);
  });

  test.each([
    ["one word", "word ".repeat(3000)],
    ["a sentence and what closes it", `It ended.${")".repeat(3000)}`],
    ["clauses", "they fled, ".repeat(1000)],
  ])("cuts what never ends: %s", (_, text) => {
    const tokens = tokenise(text, 0, text.length);
    const lengths = splitSentences(text, tokens).map(([from, to]) => to - from);
    expect(Math.max(...lengths)).toBe(LONGEST_SENTENCE);
  });

  test("gives every token to one sentence, in order, whatever the text", () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const tokens = tokenise(text, 0, text.length);
        let next = 0;
        for (const [from, to] of splitSentences(text, tokens)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(LONGEST_SENTENCE);
          next = to;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });
});
