import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertionsIn } from "../../src/language/insertions.ts";
import { parse } from "../../src/language/parse.ts";

const wordsOf = (text: string) =>
  parse(text, [0, text.length]).flatMap(({ tokens }) =>
    tokens.map(({ text: form, upos, xpos }) => ({ form, upos, xpos })),
  );

function insertions(text: string): string[] {
  const words = wordsOf(text);
  return insertionsIn(words).map(([from, to]) =>
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(" "),
  );
}

describe("insertions", () => {
  test.each([
    ["a relative clause", "The envoy, who speaks for the rebels, left Juba.", ", who speaks for the rebels ,"],
    ["one that tells whose", "The warlord, whose men looted the city, was killed.", ", whose men looted the city ,"],
    ["an appositive", "Bakhmut, a mining town in the east, fell in May.", ", a mining town in the east ,"],
    [
      "one with a participle",
      "The Red Dawn, a group allied with the junta, seized Manaka.",
      ", a group allied with the junta ,",
    ],
    ["a participle", "The militia, backed by tanks, entered Omdurman.", ", backed by tanks ,"],
    ["behind an opening", "On Monday, the militia, backed by tanks, entered Omdurman.", ", backed by tanks ,"],
    ["in a reported clause", "The mayor said that the bridge, which was mined, was closed.", ", which was mined ,"],
  ])("are found: %s", (_, text, insertion) => {
    expect(insertions(text)).toEqual([insertion]);
  });

  test.each([
    ["a list", "Soldiers, rebels, and bandits fought in Bria."],
    ["an opening", "In Bria, the army, which had fled, and rebels fought."],
    ["what ends a sentence", "The army left Bria, which rebels seized."],
    ["verbs one after another", "The rebels came, saw the bridge, and left."],
    ["a main clause between commas", "When the army left, rebels came, and people fled."],
    ["no words", ""],
  ])("are none in %s", (_, text) => {
    expect(insertions(text)).toEqual([]);
  });

  test("lie apart and inside the sentence, whatever the words", () => {
    const word = fc.constantFrom(
      "rebels",
      ",",
      "who",
      "a",
      "town",
      "seized",
      "was",
      "by",
      "the",
      "and",
      "that",
      "which",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (some) => {
        const words = wordsOf(`${some.join(" ")}.`);
        let last = 0;
        for (const [from, to] of insertionsIn(words)) {
          expect(from).toBeGreaterThanOrEqual(Math.max(1, last));
          expect(to).toBeGreaterThan(from + 2);
          expect(to).toBeLessThan(words.length);
          last = to;
        }
      }),
    );
  });
});
