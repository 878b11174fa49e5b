import { normal } from "./names.ts";

/** Kinds of places that stand in a town and may be taken, hit or emptied without it. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ["prison", /\b(?:prisons?|jails?|detention (?:center|centre|facility)|penitentiary)\b/],
  ["airport", /\b(?:airports?|airfields?|air ?strips?|airdromes?)\b/],
  ["base", /\b(?:air ?bases?|bases?|barracks|garrisons?|headquarters|command post)\b/],
  ["hospital", /\b(?:hospitals?|clinics?)\b/],
  ["bridge", /\bbridges?\b/],
  ["dam", /\bdams?\b/],
  ["port", /\b(?:sea)?ports?\b/],
  ["citadel", /\b(?:citadel|fortress|castle)\b/],
  ["palace", /\bpalace\b/],
  ["crossing", /\b(?:crossings?|checkpoints?|border post)\b/],
  ["school", /\b(?:schools?|universit(?:y|ies)|college)\b/],
  ["plant", /\b(?:(?:power|nuclear) (?:plant|station)s?|refiner(?:y|ies)|factor(?:y|ies)|depots?|warehouses?)\b/],
  ["camp", /\bcamps?\b/],
  ["station", /\bstations?\b/],
  ["embassy", /\b(?:embassy|consulate)\b/],
  ["market", /\bmarkets?\b/],
  ["church", /\b(?:mosques?|church(?:es)?|cathedral|monastery|shrine)\b/],
  ["theatre", /\b(?:theat(?:re|er)|stadium|mall|cinema|hotel)\b/],
  ["sites", /\b(?:sites|facilities|installations|positions|villages|towns|neighbou?rhoods|districts|areas|suburbs)\b/],
];

/** Words that tell no prison from another in the same town. */
const plain = new Set(
  "central main city town key local military notorious police command s of in near at and nearby several province".split(
    " ",
  ),
);

export interface Site {
  /** "prison" */
  readonly kind: string;
  /** What sets it apart from others of its kind in the town, "" when nothing does: "munzenze". */
  readonly own: string;
}

/** Reads "Hama's central prison" as a prison of no name of its own; null for a town, river or country. */
export function siteOf(name: string, town: string | null): Site | null {
  const text = normal(name);
  const found = kinds.find(([, words]) => words.test(text));
  if (!found) return null;
  const of = new Set(town ? normal(town).split(" ") : []);
  const proper = new Set((name.match(/\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? []).flatMap((word) => normal(word).split(" ")));
  const words = text.replace(found[1], " ").split(" ");
  const own = words.filter((word) => word && proper.has(word) && !of.has(word) && !plain.has(word));
  const sort = found[0] === "sites" ? [found[1].exec(text)![0]] : [];
  return { kind: found[0], own: [...sort, ...own].join(" ") };
}

/** What to call a site out of its article: "the city's central prison" in Hama is "central prison in Hama". */
export function siteName(name: string, town: string): string {
  if (/\p{Lu}/u.test(name.slice(1)) || ` ${normal(name)} `.includes(` ${normal(town)} `)) return name;
  return `${name.replace(/^(?:(?:the|its|their|a|an)\s+)?(?:(?:city|town)['’]s\s+)?/i, "")} in ${town}`;
}
