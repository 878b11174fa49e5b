import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText as discordEscape } from "../../adapters/discord/escape.ts";
import { escapeText as slackEscape } from "../../adapters/slack/escape.ts";
import { asWritten, clip, evidence } from "../../adapters/text.ts";
import { nasty } from "./answers.ts";

describe("clipping", () => {
  test.each([
    ["short enough", 20, "short enough"],
    ["cut between two words here", 15, "cut between…"],
    ["see https://example.org/a/long/way now", 30, "see…"],
    ["https://example.org/a/long/way", 12, "…"],
    ["ab👩‍👩‍👧‍👦cd", 9, "ab…"],
    ["🇸🇾🇸🇾🇸🇾", 9, "🇸🇾🇸🇾…"],
    ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
  ])("%j to %i", (text, most, clipped) => {
    expect(clip(text, most)).toBe(clipped);
  });

  test("measures what is written, so no entity and no backslash is cut", () => {
    expect(slackEscape(clip("a&&&&", 12, slackEscape))).toBe("a&amp;&amp;…");
    expect(discordEscape(clip("****", 5, discordEscape))).toBe("\\*\\*…");
  });

  test("gives the longest beginning of whole letters that fits", () => {
    const text = fc
      .oneof(fc.constantFrom(...nasty), fc.string({ unit: "grapheme", maxLength: 200 }))
      .map((t) => t.toWellFormed());
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(slackEscape, discordEscape, String),
        (t, most, written) => {
          const clipped = clip(t, most, written);
          expect(written(clipped).length).toBeLessThanOrEqual(Math.max(most, 1));
          expect(clipped.isWellFormed()).toBe(true);
          if (clipped !== t) expect(t.startsWith(clipped.slice(0, -1))).toBe(true);
          if (written(t).length <= most) expect(clipped).toBe(t);
        },
      ),
    );
  });
});

test.each([
  ["\u202Eabc\u202C", "[U+202E]abc[U+202C]"],
  ["one\r\n  two\tthree", "one two three"],
  ["a\u0000b\uD83Dc", "a[U+0000]b\uFFFDc"],
  ["حماة 👩‍👩‍👧‍👦", "حماة 👩‍👩‍👧‍👦"],
])("%j is shown as written", (text, shown) => {
  expect(asWritten(text)).toBe(shown);
});

test.each([
  [[], ""],
  [["c1", "c2"], "[c1 c2]"],
  [["c1", "c2", "c3", "c4", "c5"], "[c1 c2 c3 +2]"],
])("evidence %j reads %j", (claims, shown) => {
  expect(evidence(claims)).toBe(shown);
});
