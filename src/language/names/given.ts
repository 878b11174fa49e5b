import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import { wordlist } from "../wordlist.ts";
import { SortedLines } from "./sorted-lines.ts";

export type Gender = "female" | "male";

const words = (file: string): Set<string> => new Set(wordlist(`names/${file}`).flatMap((line) => line.split(/\s+/)));
const female = words("given-names-female");
const male = words("given-names-male");

let others: SortedLines | undefined;

/** Names of the whole world, by `givenKey`, with the genders they are given to: "f", "m", "fm", "". */
function genders(word: string): string | null {
  if (!/^\p{Lu}\p{Ll}{2}/u.test(word)) return null;
  const file = new URL("../../../data/lexicon/names/given-names.zst", import.meta.url);
  others ??= new SortedLines(zstdDecompressSync(readFileSync(file)));
  return others.after(givenKey(word));
}

/** A name as the list of names has it: "Félix" → "felix". */
export const givenKey = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .toLowerCase();

/** A word that people are named by; words that mean something in small letters are not told for names. */
export const isGivenName = (word: string): boolean => female.has(word) || male.has(word) || genders(word) !== null;

/** Null where the name is not known, or known for both. */
export function genderOfGiven(word: string): Gender | null {
  if (female.has(word) !== male.has(word)) return female.has(word) ? "female" : "male";
  const known = female.has(word) ? null : genders(word);
  return known === "f" ? "female" : known === "m" ? "male" : null;
}
