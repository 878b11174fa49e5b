import { readFileSync } from "node:fs";

/** The entries of a word list under `data/lexicon/`: lines, without blank ones and `#` comments. */
export function readLexicon(name: string): string[] {
  const lines = readFileSync(new URL(`../../data/lexicon/${name}`, import.meta.url), "utf8").split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
}
