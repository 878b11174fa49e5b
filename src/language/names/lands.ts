import { readFileSync } from "node:fs";

export interface Land {
  /** ISO 3166 code; "" for a region. */
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
  /** Adjective first: "Turkish", "Turk". */
  readonly demonyms: readonly string[];
}

const list = (text: string | undefined): string[] => (text ?? "").split(";").filter(Boolean);

function read(file: string, coded: boolean): Land[] {
  const text = readFileSync(new URL(`../../../data/lexicon/${file}`, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
  return lines.map((line) => {
    const cells = line.split("|");
    const [code, name, others, demonyms] = coded ? cells : ["", ...cells];
    return { code: code!, name: name!, others: list(others), demonyms: list(demonyms) };
  });
}

/** Every country, with the names newspapers use and its demonyms. */
export const countryRows: readonly Land[] = read("countries.txt", true);

/** Wide regions, waters, and lands that are no member state. */
export const regionRows: readonly Land[] = read("regions.txt", false);
