// Makes data/lexicon/names/given-names.zst out of the World Gender-Name Dictionary of WIPO (wgnd_noctry.csv) and the forenames
// of names-by-country (common-forenames-by-country.csv).
//   node src/language/training/given-names.ts --wgnd FILE --forenames FILE --treebank DIR
// Left out: words that a dictionary or the treebank has in small letters, adjectives of origin, countries and large towns.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { constants, zstdCompressSync } from "node:zlib";
import { findPlaces } from "../names/gazetteer.ts";
import { givenKey } from "../names/given.ts";
import { demonyms, peoples } from "../names/lexicon.ts";
import { inflectedForms } from "./forms.ts";

const { values } = parseArgs({
  options: {
    wgnd: { type: "string", default: "" },
    forenames: { type: "string", default: "" },
    treebank: { type: "string", default: "" },
    out: { type: "string", default: "data/lexicon/names/given-names.zst" },
  },
});

const largeTown = 20_000;
const dictionary = inflectedForms();
const small = smallWords(values.treebank);

/** Words that the treebank writes in small letters. */
function smallWords(dir: string): Set<string> {
  const lines = ["gum", "ewt"].flatMap((name) => readFileSync(join(dir, `${name}-train.conllu`), "utf8").split("\n"));
  return new Set(lines.map((line) => line.split("\t")[1] ?? "").filter((word) => /^[a-z]+$/.test(word)));
}

function isWanted(name: string): boolean {
  if (!/^[a-z]{3,12}$/.test(name) || small.has(name) || dictionary.has(name)) return false;
  const written = name.charAt(0).toUpperCase() + name.slice(1);
  return !demonyms.has(written) && !peoples.has(written) && !isKnownPlace(written);
}

function isKnownPlace(name: string): boolean {
  const found = findPlaces(name);
  const [top] = found?.places ?? [];
  if (top?.kind !== "city") return top !== undefined;
  return found?.doubtful === false && (top.geography?.population ?? 0) > largeTown;
}

/** Cells of a table whose cells hold no commas. */
const cells = (file: string): string[][] =>
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

/** Key of a name → the genders it was met with: "f", "m", "fm", "". */
const genders = new Map<string, string>();
function add(name: string, gender: string): void {
  const key = givenKey(name);
  if (!isWanted(key)) return;
  const known = genders.get(key) ?? "";
  const letter = /^[fm]$/i.test(gender) ? gender.toLowerCase() : "";
  genders.set(key, known.includes(letter) ? known : `${known}${letter}`);
}

/** Names that countries give to different genders stand in that table only as parts of double names: "MING WEI". */
const parts = new Map<string, number>();
for (const [name = "", gender = ""] of cells(values.wgnd)) {
  const words = name.split(" ");
  if (words.length === 1) add(name, gender);
  else for (const word of words) parts.set(word, (parts.get(word) ?? 0) + 1);
}
for (const [word, times] of parts) if (times > 1) add(word, "");
for (const row of cells(values.forenames)) add(row.at(-1) ?? "", row.at(-3) ?? "");
const lines = [...genders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, letters]) => `${name}\t${letters}\n`);
writeFileSync(values.out, zstdCompressSync(lines.join(""), { params: { [constants.ZSTD_c_compressionLevel]: 19 } }));
console.log(`${lines.length} given names → ${values.out}`);
