import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArticleError, listArticles, readArticle } from "../../src/ingest/read.ts";

let dir: string;
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "ingest-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe("readArticle", () => {
  test("keeps byte order mark and CRLF, as spans count them", async () => {
    const path = put("bom.txt", "\uFEFFFighting resumed.\r\nIt stopped.\r\n");
    expect(await readArticle(path, "2031-06-30")).toEqual({
      path,
      text: "\uFEFFFighting resumed.\r\nIt stopped.\r\n",
      received: "2031-06-30",
    });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /is empty/],
    ["blank", "\uFEFF \r\n\t\n", /is empty/],
    ["latin1", Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]), /not UTF-8; save it as UTF-8/],
    ["cut", Uint8Array.from([0x41, 0xe2, 0x80]), /not UTF-8/],
    ["utf16le", Buffer.from("\uFEFFThe town fell.", "utf16le"), /UTF-16; save it as UTF-8/],
    ["utf16be", Uint8Array.from([0xfe, 0xff, 0x00, 0x41]), /UTF-16/],
    ["nul", "The town\0 fell.", /NUL byte at 8/],
    ["pdf", "%PDF-1.7 text", /is a PDF/],
    ["docx", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]), /zip archive or office document/],
    ["page", "\n<!DOCTYPE html><html><p>The town fell.", /web page; save the article's text alone/],
    ["line", `Intro.\n${"word ".repeat(250_000)}`, /line of more than 1000000 characters \(line 2\)/],
    ["large", "A line of text.\n".repeat(700_000), /11 MB; the limit is 10 MB/],
    ["front", "---\noutlet: [The Ledger\n  published\n---\nText.", /front matter that cannot be read/],
  ])("refuses what is no article: %s", async (name, content, fault) => {
    const path = put(`bad-${name}`, content);
    const error = await readArticle(path, "2031-06-30").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ArticleError);
    const { message } = error as ArticleError;
    expect(message).toMatch(fault);
    expect(message.startsWith(path)).toBe(true);
    expect(message).not.toContain("\n");
  });

  test.each([
    ["a folder", () => dir, /is a folder/],
    ["a missing file", () => join(dir, "nowhere.txt"), /does not exist; check the path/],
    ["a name below a file", () => join(put("plain.txt", "x"), "y.txt"), /cannot be read \(ENOTDIR\)/],
    ["a device", () => "/dev/null", /not a regular file/],
  ])("refuses %s", async (_, path, fault) => {
    await expect(readArticle(path(), "2031-06-30")).rejects.toThrow(fault);
  });

  test("names a file with a line break in its name on one line", async () => {
    const error = await readArticle(join(dir, "a\nb.txt"), "2031-06-30").catch((caught: Error) => caught);
    expect((error as Error).message).not.toContain("\n");
  });
});

describe("listArticles", () => {
  test("lists text files in order of name and nothing else", async () => {
    const folder = join(dir, "set");
    mkdirSync(join(folder, "inner.txt"), { recursive: true });
    for (const name of ["b.txt", "a.MD", "c", "B.txt", ".hidden.txt", "README.md", "readme", "d.json", "e.html"]) {
      writeFileSync(join(folder, name), "x");
    }
    symlinkSync(join(folder, "b.txt"), join(folder, "link.txt"));
    symlinkSync(join(folder, "gone.txt"), join(folder, "broken.txt"));
    expect((await listArticles(folder)).map((path) => basename(path))).toEqual([
      "B.txt",
      "a.MD",
      "b.txt",
      "c",
      "link.txt",
    ]);
  });

  test.each([
    ["nowhere", /does not exist/],
    ["file.txt", /is a file; name the folder/],
  ])("refuses %s", async (name, fault) => {
    put("file.txt", "x");
    const error = await listArticles(join(dir, name)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ArticleError);
    expect((error as ArticleError).message).toMatch(fault);
  });
});
