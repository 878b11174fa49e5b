import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import type { Geography } from "../../model/entity.ts";
import { normalName, withoutArticle } from "./normal.ts";
import { SortedLines } from "./sorted-lines.ts";

export interface Place {
  /** "SY/hama", "SY/province/hama", "SY", "/middle east". */
  readonly key: string;
  readonly name: string;
  readonly kind: "city" | "province" | "country" | "region";
  /** ISO 3166 code, "" for a region of many countries. */
  readonly country: string;
  readonly geography: Geography | null;
  /** Of its country. */
  readonly capital: boolean;
}

export interface Found {
  /** Likeliest first: countries, then by population. Never empty. */
  readonly places: readonly Place[];
  /** The name is also a common word or a given name ("Nice", "Nancy"): believe it only with help from the context. */
  readonly doubtful: boolean;
}

const newline = 10;

/** The file holds rows, an empty line, then names in order, each with where the rows begin that it may mean: searched where it lies. */
class Gazetteer {
  private readonly bytes: Buffer;
  private readonly names: SortedLines;
  private readonly seen = new Map<string, Found | null>();

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.names = new SortedLines(bytes, bytes.indexOf("\n\n") + 2);
  }

  find(name: string): Found | null {
    const known = this.seen.get(name);
    if (known !== undefined) return known;
    const normal = normalName(name);
    const line = this.names.after(normal) ?? this.names.after(withoutArticle(normal));
    const found = line === null ? null : this.read(line);
    if (this.seen.size > 50_000) this.seen.clear();
    this.seen.set(name, found);
    return found;
  }

  private read(line: string): Found {
    const doubtful = line.endsWith("!");
    const starts = (doubtful ? line.slice(0, -1) : line).split(" ");
    return { places: starts.map((start) => this.place(Number.parseInt(start, 36))), doubtful };
  }

  /** @param start the byte at which the row begins */
  private place(start: number): Place {
    const cells = this.bytes.toString("utf8", start, this.bytes.indexOf(newline, start)).split("\t");
    const [key, name, kind, country, latitude, longitude, population, capital] = cells as [string, ...string[]];
    const geography = latitude
      ? { key, country: country!, latitude: +latitude, longitude: +longitude!, population: +population! }
      : null;
    return { key, name: name!, kind: kind as Place["kind"], country: country!, geography, capital: capital === "1" };
  }
}

let gazetteer: Gazetteer | undefined;

/** The places a name may mean, in any of its usual spellings; null when the gazetteer has none. */
export function findPlaces(name: string): Found | null {
  const file = new URL("../../../data/places/places.tsv.zst", import.meta.url);
  gazetteer ??= new Gazetteer(zstdDecompressSync(readFileSync(file)));
  return gazetteer.find(name);
}
