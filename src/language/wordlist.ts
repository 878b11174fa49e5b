import { readFileSync } from "node:fs";

/** The entries of a word list in data/lexicon ("dates/occasions"), one a line; "#" begins a comment. In the order of the file. */
export function wordlist(name: string): string[] {
  const text = readFileSync(new URL(`../../data/lexicon/${name}.txt`, import.meta.url), "utf8");
  const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.filter((line) => line !== "");
}
