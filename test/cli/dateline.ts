import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cli = join(import.meta.dirname, "../../src/cli.ts");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own in which the real command line runs, with its own ledger and articles. */
export function newsroom(articles: Readonly<Record<string, string | Buffer>> = {}) {
  const root = mkdtempSync(join(tmpdir(), "dateline-"));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(root, name), text);
  const env = { PATH: process.env.PATH, DATABASE_URL: "sqlite:ledger.db", ARTICLES_DIR: "." };

  function start(args: readonly string[], extra: Readonly<Record<string, string>> = {}): ChildProcess {
    return spawn(process.execPath, [cli, ...args], { cwd: root, env: { ...env, ...extra }, stdio: "pipe" });
  }

  return {
    root,
    write: (name: string, text: string | Buffer) => writeFileSync(join(root, name), text),
    start,
    /** Runs to its end on this standard input. */
    run: (args: readonly string[], input = "", extra: Readonly<Record<string, string>> = {}) => {
      const child = start(args, extra);
      child.stdin!.end(input);
      return ended(child);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What a process wrote until it ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  const written = { out: "", err: "" };
  child.stdout!.setEncoding("utf8").on("data", (text: string) => (written.out += text));
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (written.err += text));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...written })));
}

/** Waits until a process has written what is expected. */
export function says(child: ChildProcess, expected: RegExp, within = 20_000): Promise<string> {
  let heard = "";
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It never said ${expected}: ${heard}`)), within);
    child.stdout!.on("data", (text) => {
      heard += text;
      if (!expected.test(heard)) return;
      clearTimeout(timer);
      resolve(heard);
    });
  });
}
