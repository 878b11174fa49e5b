import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { render } from "../../../adapters/terminal/render.ts";
import type { Answer } from "../../../src/model/answer.ts";

const answer: Answer = {
  kind: "answer",
  title: "Arna — held by the northern brigades since Mon 3 Mar 2025",
  summary: "Taken from the garrison · 3 of 4 outlets",
  sections: [
    {
      lines: [
        {
          label: "Figures",
          text: "killed since 1 Mar: at least 40, nine of them children",
          note: "River Valley Monitor, one origin, 3 outlets",
          claims: ["c1", "c2", "c3", "c4", "c5"],
        },
        { text: "wounded: dozens", marks: ["disputed"], claims: ["c9"] },
      ],
    },
    {
      heading: "Mon 3 Mar 2025",
      lines: [
        {
          text: "The garrison left.",
          quote: { words: "The garrison left the town before dawn, residents said.", source: "The Courier" },
        },
      ],
    },
  ],
  footer: "4 articles",
  suggestions: ["/timeline Arna", "/claim c1"],
};

/** Text as an article may hold it: letters of all scripts, wide ones, marks, controls, escape sequences. */
const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        "\x1b[31m",
        "\x1b]8;;http://x\x07",
        "\u202e",
        "\u2066",
        "漢字",
        "👨‍👩‍👧",
        "e\u0301",
        " ",
        "\r",
        "\n",
        "\x9b2J",
        "word",
        "\u00ad",
        "\u200f",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);
const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    kind: fc.constantFrom("answer", "empty", "error", "info"),
    title: nasty,
    summary: nasty,
    sections: fc.array(
      fc.record(
        {
          heading: nasty,
          lines: fc.array(
            fc.record(
              {
                label: nasty,
                text: nasty,
                note: nasty,
                marks: fc.array(fc.constantFrom("disputed", "inferred", "expected")),
                quote: fc.record({ words: nasty, source: nasty }),
                claims: fc.array(nasty, { maxLength: 5 }),
              },
              { requiredKeys: ["text"] },
            ),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: ["lines"] },
      ),
      { maxLength: 3 },
    ),
    footer: nasty,
    suggestions: fc.array(nasty, { maxLength: 3 }),
  },
  { requiredKeys: ["kind", "title", "sections"] },
);

describe("render", () => {
  test("lays an answer out with its labels in a column and hanging indents", () => {
    expect(render(answer, { width: 60, colour: false })).toBe(
      [
        "Arna — held by the northern brigades since Mon 3 Mar 2025",
        "Taken from the garrison · 3 of 4 outlets",
        "Figures  killed since 1 Mar: at least 40, nine of them",
        "         children — River Valley Monitor, one origin, 3",
        "         outlets [c1 c2 c3 +2]",
        "         ⚠ wounded: dozens [c9]",
        "",
        "Mon 3 Mar 2025",
        "The garrison left.",
        "  “The garrison left the town before dawn, residents said.”",
        "   — The Courier",
        "",
        "4 articles",
        "Try /timeline Arna · /claim c1",
      ].join("\n"),
    );
  });

  test("colours only when it may, and shows the same words then", () => {
    const coloured = render(answer, { width: 60, colour: true });
    expect(coloured).toContain("\x1b[");
    expect(stripVTControlCharacters(coloured)).toBe(render(answer, { width: 60, colour: false }));
  });

  test("no row is wider than the screen", () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 20, max: 140 }), (any, width) => {
        for (const row of render(any, { width, colour: false }).split("\n"))
          expect(stringWidth(row)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  test("no escape sequence, control or direction mark of an article gets through", () => {
    fc.assert(
      fc.property(anyAnswer, (any) => {
        expect(render(any, { width: 80, colour: false })).not.toMatch(
          /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("keeps letters whole: nothing but spaces is lost between the rows", () => {
    const words = fc.string({ unit: "grapheme-ascii", maxLength: 300 });
    fc.assert(
      fc.property(words, (title) => {
        const shown = render({ kind: "info", title, sections: [] }, { width: 20, colour: false });
        expect(shown.replace(/\s/g, "")).toBe(title.replace(/\s/g, ""));
      }),
    );
  });

  test("takes a screen too narrow to read for 20 columns", () => {
    const rows = render(answer, { width: 0, colour: false }).split("\n");
    expect(Math.max(...rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(20);
  });
});
