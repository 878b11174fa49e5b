import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText } from "../../../adapters/discord/escape.ts";
import { asWritten } from "../../../adapters/text.ts";
import { nasty } from "../answers.ts";

const unescaped = (text: string) => text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
const withoutEscaped = (text: string) => text.replace(/\\[^\p{L}\p{N}\s]/gu, "x");

describe("text for Discord", () => {
  test.each([
    ["@everyone <@1> <#2>", "\\@everyone \\<\\@1> \\<#2>"],
    ["[a](https://b.example)", "\\[a\\](https\\://b.example)"],
    ["**b** _i_ ~~s~~ ||x|| `c`", "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|x\\|\\| \\`c\\`"],
    ["- item", "\\- item"],
    ["# 1", "\\# 1"],
    ["12. then", "12\\. then"],
    [":tada: at 10:30", "\\:tada: at 10\\:30"],
  ])("%j is written %j", (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  test.each(["1,500 killed – said the ministry.", "the army's 4th brigade (north)", "UN: 115,000"])(
    "%j needs nothing",
    (text) => {
      expect(escapeText(text)).toBe(text);
    },
  );

  test("comes out as it went in, and with no markup of its own", () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...nasty)).map((all) => all.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text.map(asWritten), (shown) => {
        const written = escapeText(shown);
        expect(unescaped(written)).toBe(shown);
        expect(withoutEscaped(written)).not.toMatch(/[*_~`|<[\]@\\]|:\/\/|^\s*[-+>#]|^\s*\d+[.)]/);
      }),
    );
  });
});
