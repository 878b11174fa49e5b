import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asidesIn } from "../../src/language/asides.ts";
import { parse } from "../../src/language/parse.ts";

function asides(text: string): string[] {
  const [{ tokens }] = parse(text, [0, text.length]) as [ReturnType<typeof parse>[number]];
  const words = tokens.map((token) => ({ form: token.text, upos: token.upos }));
  return asidesIn(words).map(([from, to]) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe("asides", () => {
  test("lie apart and inside the sentence, whatever the words", () => {
    const word = fc.constantFrom(
      "rebels",
      ",",
      "said",
      "a",
      "monitor",
      "seized",
      "“",
      "”",
      "the",
      "and",
      "that",
      "told",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (some) => {
        const text = `${some.join(" ")}.`;
        const tokens = parse(text, [0, text.length])[0]!.tokens;
        let last = 0;
        for (const [from, to] of asidesIn(tokens.map((token) => ({ form: token.text, upos: token.upos })))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          last = to;
        }
      }),
    );
  });

  test.each([
    ["at the end", "Twelve miners were trapped, the governor said on Friday.", ", the governor said on Friday"],
    [
      "in the middle",
      "The convoy of six trucks, two aid workers said, turned back at the bridge.",
      ", two aid workers said,",
    ],
    ["inverted after a quotation", "“The road is cut,” said Marko Ilic on Tuesday.", ",” said Marko Ilic on Tuesday"],
    [
      "with the speaker's role",
      "Nobody was hurt, Elena Petrov, head of the rescue service, said.",
      ", Elena Petrov, head of the rescue service, said",
    ],
    [
      "with brackets",
      "The port was shelled twice, the state-run agency (TANA) reported.",
      ", the state-run agency (TANA) reported",
    ],
    [
      "with a hyphened speaker",
      "Three villages were burned, the London-based monitor said.",
      ", the London-based monitor said",
    ],
  ])("stand apart %s", (_, sentence, aside) => {
    expect(asides(sentence)).toEqual([aside]);
  });

  test("may be several, left to right", () => {
    const found = asides("The main bridge was hit, the army said, and two guards were killed, the mayor said.");
    expect(found).toEqual([", the army said,", ", the mayor said"]);
  });

  test.each([
    ["a clause after “that”", "The ministry said on Friday that three villages were burned."],
    ["“said that”, with commas behind", "The minister said that, in his view, the truce would hold."],
    ["a list", "The army bombed Karvo, Belin, Dresk and Tolan, and said the raids would go on."],
    ["a speaker who begins the sentence", "Two aid workers said, over a bad line, they were safe."],
    ["a list of speakers", "Villagers, soldiers and reporters said nothing."],
    ["a relative clause before the verb", "The mayor, who fled, said the port was lost."],
    ["a quotation that goes on", "The ridge was lost, the report said, “and nobody came.”"],
    ["no words", "No."],
    ["a sentence that begins with a comma", ", a monitor, said it."],
  ])("are none in %s", (_, sentence) => {
    expect(asides(sentence)).toEqual([]);
  });
});
