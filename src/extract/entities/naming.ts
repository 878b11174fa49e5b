import { demonyms, peoples, personNouns, titleModifiers, titleWords } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import type { Span } from "../../model/span.ts";

/** Words behind a name that bring in another for the same one: ", better known as Hemedti", ", which Baku calls Khankendi". */
const introductions: readonly RegExp[] = [
  /^,?\s*(?:\(|(?:who|which) (?:is|was|are|were) |also |better |widely |commonly |usually |locally |popularly |then |formerly |previously |once |now )*(?:known|referred to) (?:(?:in|to|by|among) [\p{L} ]{2,30} )?(?:as|by)(?: (?:his|her|its|the) (?:nom de guerre|war name|alias|nickname|acronym|initials|(?:\p{Lu}\p{L}+ )?(?:acronym|initials)))?,?/u,
  /^,?\s*\(?(?:which|whom|that) (?:[\p{L}’'-]+ ){1,5}(?:calls?|called|refers? to as|knows? as|knew as)/u,
  /^,?\s*\(?(?:which|that|who)? ?(?:calls?|called|calling|styles?|styling) (?:itself|himself|herself|themselves)/u,
  /^, (?:the|its|an?) (?:\p{L}+ ){0,2}names? (?:for|of)/u,
  /^,?\s*\(?(?:(?:who|which) (?:is|was) )?(?:also |formerly |previously |once |now |sometimes )+called/u,
  /^,?\s*\(?(?:who )?(?:goes|went|fights|fought) (?:by|under) the (?:name|alias|nom de guerre|nickname)(?: of)?/u,
  /^,?\s*(?:\(|also |formerly |whose )*(?:his |her |the )?(?:nom de guerre|war name|real name|birth name|nickname|alias|a\.k\.a\.?|aka|alias)(?: (?:is|was))?:?/u,
];
const named =
  /^\s*["“‘]?((?:the )?(?:(?:al|el|ash|as|ad)-)?\p{Lu}[\p{L}\d’'-]*(?:\s(?:(?:al|el|bin|abu|ibn|de|von)[\s-])?\p{Lu}[\p{L}’'-]+){0,3})(?!['’]s)/u;
/** ", the leader of a faction of the group, who is …": what a person is may stand between. */
const appositive =
  /^, (?:an?|the|its|their|his|her) [^,;.()“”"]{2,90}, (?=who |better known|also known|known (?:as|by)|nom de guerre)/u;
const farthest = 190;

/** Another name for the same one, as the text brings it in, with where it stands; null where it brings in none. */
export function introduced(text: string, name: Name, end: number): { text: string; span: Span } | null {
  const behind = text.slice(name.span[1], Math.min(end, name.span[1] + farthest));
  const skipped = name.kind === "person" ? (appositive.exec(behind)?.[0].slice(0, -2).length ?? 0) : 0;
  for (const from of new Set([0, skipped])) {
    const found = nameIn(behind, from, name.kind !== "person");
    if (found && found.text !== name.text)
      return { text: found.text, span: [name.span[1] + found.at, name.span[1] + found.at + found.text.length] };
  }
  return null;
}

function nameIn(behind: string, from: number, article: boolean): { text: string; at: number } | null {
  for (const words of introductions) {
    const said = words.exec(behind.slice(from));
    const found = said && named.exec(behind.slice(from + said[0].length));
    if (!found) continue;
    const full = found[1]!.replace(/['’]s?$/, "");
    const bare = full.replace(/^the /, "");
    const owner = /^['’]s/.test(behind.slice(from + said[0].length + found[0].length));
    if (owner || (bare !== full && !article) || isOrigin(bare) || isRank(bare)) continue;
    return { text: bare, at: behind.indexOf(bare, from + said[0].length) };
  }
  return null;
}

/** "which Moscow calls Russian land", "whom Hakim called Monday" name nothing. */
const isOrigin = (name: string): boolean => {
  const first = name.split(/[\s-]/)[0]!;
  return demonyms.has(first) || peoples.has(first) || day.test(first);
};
const day =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "better known as Senior General" gives a rank. */
const isRank = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => titleWords.has(word) || titleModifiers.has(word) || personNouns.has(word));

/** The name before "as Mohamed Hamdan Daglo is known"; null where there is none. */
export function knownAs(text: string, { kind, span }: Name): string | null {
  if (kind !== "person" || !/^ is (?:\p{L}+ ){0,2}known\b/u.test(text.slice(span[1], span[1] + 40))) return null;
  return (
    /(\p{Lu}[\p{L}’'-]+), as (?:\p{L}+\.? ){0,2}$/u.exec(text.slice(Math.max(0, span[0] - 60), span[0]))?.[1] ?? null
  );
}

/** Hemedti in “Mohamed Hamdan "Hemedti" Daglo”, two names that are one; null where nothing of the sort stands between. */
export function nickname(text: string, name: Name, next: Name): string | null {
  if (name.kind !== "person" || next.kind !== "person" || next.span[0] - name.span[1] > 30) return null;
  return /^ ["“‘'](\p{Lu}[\p{L}’ -]+)["”’'] $/u.exec(text.slice(name.span[1], next.span[0]))?.[1] ?? null;
}
