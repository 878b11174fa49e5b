import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { annotated, texts } from "./invented.ts";

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, "quality.ts"), ...args]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quality-"));
  mkdirSync(join(folder, "velm"));
  for (const [name, text] of texts) writeFileSync(join(folder, "velm", name), text);
  writeFileSync(join(folder, "velm.json"), JSON.stringify(annotated().annotation));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a folder of sets is exported and scored, a column a set", async () => {
  const { stdout } = await run(folder, "--misses");
  expect(stdout).toMatch(/^ +velm +mean$/m);
  expect(stdout).toMatch(/^provenance_broken +0\.000 +0\.000$/m);
  expect(stdout).toMatch(/^mention_recall +(\d\.\d{3}) +\1$/m);
  expect(stdout).toContain("role       Velm: wanted /port/"); // no article calls it one
});

test.each([["/no/such/folder"], ["--mises"]])("%s is one line and exit code 2", async (asked) => {
  await expect(run(asked)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^[^\n]+\n$/) });
});
