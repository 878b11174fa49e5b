import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDocument } from "../../src/ingest/document.ts";

const received = "2031-06-30";
const scraps = [
  "---\n",
  "outlet: A\n",
  "published: 2031-06-01\n",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "\t",
  "\uFEFF",
  "\u2028",
  "Share this:",
  "By Ada Lin",
  "By",
  "Date",
  "SARN, Veria — ",
  "(CNN) — ",
  "June 6, 2031",
  "Published ",
  "[12] ",
  "- ",
  "# ",
  "**",
  "== ",
  " \\n ",
  "(AA Photo)",
  "Rebels took the port on Friday.",
  "and the island's government",
  "Port Falls To Rebels",
  "Source: Reuters",
  "Read more:",
  "…",
  "“",
  "0",
  "-- ",
  "Feb. 29",
  "99/99/2031",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 20 })), { maxLength: 40 })
    .map((parts) => parts.join("")),
);

describe("toDocument", () => {
  test("puts every character but white space into exactly one part, in order", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { parts, datelinePlace, published } = toDocument({ path: "a", text: source, received });
        let at = 0;
        for (const {
          span: [start, end],
        } of parts) {
          expect(source.slice(at, start).trim()).toBe("");
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(source.slice(at).trim()).toBe("");
        expect(at).toBeLessThanOrEqual(source.length);
        for (const span of [datelinePlace, published.from]) {
          if (span) expect(source.slice(...span).trim()).not.toBe("");
        }
        expect(published.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads CRLF as LF, but for the offsets", () => {
    const strip = (source: string) => {
      const document = toDocument({ path: "a", text: source, received });
      const parts = document.parts.map(({ kind, span }) => [kind, source.slice(...span).replaceAll("\r\n", "\n")]);
      const { headline, byline, outlet, dateline, agency } = document;
      return { parts, headline, byline, outlet, dateline, agency, date: document.published.date };
    };
    fc.assert(
      fc.property(
        text.map((source) => source.replaceAll("\r", "")),
        (source) => {
          expect(strip(source.replaceAll("\n", "\r\n"))).toEqual(strip(source));
        },
      ),
      { numRuns: 500 },
    );
  });

  const paragraph =
    "Rebels took the port of Sarn on Friday, June 6, residents said, after two days of shelling that cut the road.";
  test.each([
    ["paragraphs", `${paragraph}\n\n`],
    [
      "wrapped lines",
      "The rebels have pressed an offensive against forces of the\nisland government since Wednesday, the same day on which a\n",
    ],
    ["one line", `${paragraph} `],
    ["capitals", "THE PORT OF SARN AND THE NORTH-EAST, "],
    ["capitals in lines", `${"THE PORT-OF SARN ".repeat(8)}\n`],
    ["blank lines", "\n \n"],
    ["brackets", "(((((((( "],
    ["rules", "-- —— ** == \n"],
    ["dates", "June 6, 2031 10:15 GMT | \n"],
    ["names", "Ada Lin Bo Tan\n"],
  ])("takes two megabytes of %s in linear time", (_, piece) => {
    const source = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const before = process.cpuUsage();
    toDocument({ path: "a", text: source, received });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});
