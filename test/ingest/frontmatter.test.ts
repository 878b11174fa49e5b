import { describe, expect, test } from "vitest";
import { frontMatterFault } from "../../src/ingest/frontmatter.ts";
import { read } from "./shape.ts";

const body = "Troops left the harbour on Monday, residents said.";

describe("front matter", () => {
  test("gives outlet, day, address, title and byline", () => {
    const text = `---\noutlet: "The Ledger"\npublished: 2031-03-04\nurl: https://ledger.example/a\ntitle: 'Harbour emptied'\nbyline: Ada Lin\nsection: world\n---\n${body}\n`;
    const document = read(text);
    expect(document).toMatchObject({
      outlet: "The Ledger",
      url: "https://ledger.example/a",
      headline: "Harbour emptied",
      byline: "Ada Lin",
      published: { date: "2031-03-04", basis: "stated" },
    });
    expect(text.slice(...document.published.from!)).toBe("2031-03-04");
    expect(document.parts.map((part) => part.kind)).toEqual(["frontmatter", "body"]);
  });

  test.each([
    ["2031-03-04T23:30:00-05:00", "2031-03-04"],
    ['"2031-03-04 10:15"', "2031-03-04"],
    ["March 4, 2031", "2031-03-04"],
    ["4 March 2031, 10:15 GMT", "2031-03-04"],
  ])("reads the day %s", (value, date) => {
    expect(read(`---\npublished: ${value}\n---\n${body}`).published).toMatchObject({ date, basis: "stated" });
  });

  test.each(["2031-13-40", "soon", "~", ""])("states no day with %j", (value) => {
    expect(read(`---\noutlet: A\npublished: ${value}\n---\n${body}`).published.basis).toBe("assumed");
  });

  test("takes the day from a dated address", () => {
    const { published, outlet } = read(`---\nurl: "https://www.ledger.example/2031/3/4/harbour"\n---\n${body}`);
    expect(published).toEqual({ date: "2031-03-04", basis: "stated", from: null });
    expect(outlet).toBe("ledger.example");
  });

  test("reads a title with a colon, which is no YAML", () => {
    expect(read(`---\ntitle: Harbour: what we know\noutlet: A\n---\n${body}`).headline).toBe("Harbour: what we know");
  });

  test("reads CRLF after a byte order mark", () => {
    const text = `\uFEFF---\r\noutlet: A\r\n---\r\n${body}\r\n`;
    const { outlet, parts } = read(text);
    expect(outlet).toBe("A");
    expect(parts.map(({ span }) => text.slice(...span))).toEqual(["---\r\noutlet: A\r\n---", body]);
  });

  test.each([
    ["never closes", `---\noutlet: A\n${body}`],
    ["holds prose", `---\nIt rained.\n---\n${body}`],
    ["holds nothing", `---\n---\n${body}`],
    ["stands further down", `${body}\n---\noutlet: A\n---\n`],
  ])("is text when the block %s", (_, text) => {
    const { outlet, parts } = read(text);
    expect(outlet).toBeNull();
    expect(parts.every((part) => part.kind !== "frontmatter")).toBe(true);
    expect(frontMatterFault(text)).toBeNull();
  });

  test("a url that is no address is left out", () => {
    expect(read(`---\nurl: javascript:alert(1)\n---\n${body}`).url).toBeNull();
  });
});
