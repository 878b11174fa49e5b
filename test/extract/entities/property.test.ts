import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEntities } from "../../../src/extract/entities/entities.ts";
import { parse } from "../../../src/language/parse.ts";
import type { Document } from "../../../src/model/document.ts";

const documentOf = (text: string): Document => ({
  path: "any.txt",
  text,
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  dateline: null,
  datelinePlace: null,
  agency: null,
  published: { date: "2026-05-04", basis: "assumed", from: null },
  parts: [{ kind: "body", span: [0, text.length] }],
});

const word = fc.constantFrom(
  ..."The the Horak Ivana President al - ' ’s of for and in ( ) , . “ ” rebels army city Kyiv Ministry HTS he they it I said who U.N. Syrian 12 March \n is leader a".split(
    " ",
  ),
);
const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

describe("any text", () => {
  test.each([
    ["words of news", prose],
    ["arbitrary characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("of %s gives entities whose mentions and roles lie in the text, in order", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const entities = readEntities(documentOf(text), parse(text, [0, text.length]));
        for (const { name, forms, mentions, roles } of entities.all) {
          expect(forms[0]).toBe(name);
          for (const [start, end] of [...mentions, ...roles.map((role) => role.span)]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect([...mentions].sort((a, b) => a[0] - b[0])).toEqual(mentions);
        }
        const all = entities.within([0, text.length]);
        expect(all.length).toBe(entities.all.reduce((sum, entity) => sum + entity.mentions.length, 0));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["acronyms", "U.N. ".repeat(20_000)],
    [
      "names",
      Array.from({ length: 15_000 }, (_, i) => `Hassan X${i.toString(26).replace(/\d/g, "y")}, said,`).join(" "),
    ],
    ["particles", "al-".repeat(20_000)],
    ["pronouns", "the rebels said he ".repeat(8_000)],
  ])("of many %s takes no longer than it must", (_, text) => {
    const sentences = parse(text, [0, text.length]);
    const started = performance.now();
    readEntities(documentOf(text), sentences);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
