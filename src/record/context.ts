import type { LocalEntity } from "../model/entity.ts";
import { normal } from "./names.ts";

/** What the whole document says about where we are. */
export interface Context {
  /** Told from any other by what it says: for what is only known within one article. */
  readonly document: string;
  /** Codes of the countries it is about, most mentioned first. */
  readonly countries: readonly string[];
  /** Towns with geography that it names, most mentioned first. */
  readonly towns: readonly LocalEntity[];
}

/** The document's countries and towns, by how often they are mentioned. */
export function contextOf(document: string, entities: readonly LocalEntity[]): Context {
  const placed = entities
    .filter((entity) => entity.kind === "place" && entity.geography)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const weight = new Map<string, number>();
  for (const { geography, mentions } of placed) {
    if (geography?.country) weight.set(geography.country, (weight.get(geography.country) ?? 0) + mentions.length);
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return {
    document,
    countries: ranked
      .filter(([, n]) => n * 3 >= most)
      .map(([code]) => code)
      .slice(0, 3),
    towns: placed.filter((entity) => entity.geography!.key.includes("/")),
  };
}

/** The town a site stands in: the one its name gives, else the one named shortly before, else the one the document is mostly about. */
export function townOf(local: LocalEntity, { towns }: Context): LocalEntity | null {
  const words = normal(local.name).split(" ");
  const inName = towns.find((town) => words.includes(normal(town.name)));
  if (inName) return inName;
  const [start, end] = local.mentions[0] ?? [0, 0];
  const gaps = towns.map((town) => ({
    town,
    gap: Math.min(...town.mentions.map(([from]) => (from < end ? start - from : Infinity))),
  }));
  const nearest = gaps.sort((a, b) => a.gap - b.gap)[0];
  return nearest && nearest.gap < shortly ? nearest.town : (towns[0] ?? null);
}

/** Characters within which a town just named is still meant. */
const shortly = 250;
