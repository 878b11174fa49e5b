import type { EntityKind, Geography, LocalEntity } from "../model/entity.ts";
import { type Context, townOf } from "./context.ts";
import { folded, initials, normal } from "./names.ts";
import { isBare, surnameKey } from "./people.ts";
import { type Side, sideOf } from "./sides.ts";
import { siteName, siteOf } from "./sites.ts";

/** What an article calls somebody or some place, as a key that every article with the same name arrives at. It says nothing yet of
 *  who else is meant by it: handles are grouped into entities by `grouping.ts`. Pure, so that the order of articles cannot show. */
export interface Handle {
  /** "person:abo mohamad golani", "bare:golani@SY", "group:vagner grop", "acro:hts@SY", "place:SY/hama", "said:group:rebels@SY". */
  readonly key: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** A bare surname, an acronym, a place without position: whoever alone it can mean is meant. */
  readonly short: boolean;
  /** Under which it is found by others that may be the same. */
  readonly keys: readonly string[];
  /** Full names that the article gives to the same one, as keys of their own. */
  readonly links: readonly Handle[];
  readonly name: string;
  readonly geography: Geography | null;
  readonly site: string | null;
  readonly side: Side | null;
}

/** The handle of one article's person, group or place. */
export function handleOf(local: LocalEntity, context: Context): Handle {
  if (local.kind === "place") return placeHandle(local, context);
  if (!local.named) return described(local, context);
  const names = [...new Set([local.name, ...local.forms])];
  return local.kind === "person" ? personHandle(local, names, context) : groupHandle(local, names, context);
}

const blank = (local: LocalEntity) => ({
  kind: local.kind,
  named: local.named,
  short: false,
  links: [],
  name: local.name,
  geography: local.geography,
  site: null,
  side: sideIn(local),
});

/** A description is the same only within one country; of a single person only within one article. */
function described(local: LocalEntity, { countries, document }: Context): Handle {
  const where = local.kind === "person" ? document : (countries[0] ?? document);
  const name = plainly(local.name);
  return { ...blank(local), name, key: `said:${local.kind}:${normal(name)}@${where}`, keys: [] };
}

/** "Advancing rebels" and "remaining rebels" are rebels. */
export const plainly = (description: string): string =>
  description.replace(
    /^(?:(?:the|these|those|some|other|several|many|most|more|all|both|various|remaining|advancing|attacking|retreating|fleeing|invading)\s+)+/i,
    "",
  ) || description;

function personHandle(local: LocalEntity, names: readonly string[], { countries }: Context): Handle {
  const full = names.filter((name) => !isBare(name));
  const own = (name: string): Handle => ({
    ...blank(local),
    name,
    key: `person:${folded(name)}`,
    keys: [surnameKey(name)],
  });
  const [first, ...rest] = full.map(own);
  if (first) return { ...first, links: apart(rest, first) };
  const bare = folded(local.name);
  return {
    ...blank(local),
    short: true,
    key: `bare:${bare}@${countries[0] ?? ""}`,
    keys: [surnameKey(local.name)],
  };
}

const apart = (rest: readonly Handle[], first: Handle): Handle[] => [
  ...new Map(rest.filter((one) => one.key !== first.key).map((one) => [one.key, one])).values(),
];

function groupHandle(local: LocalEntity, forms: readonly string[], { countries }: Context): Handle {
  const names = [...new Set(forms.map(core))];
  const at = `@${countries[0] ?? ""}`;
  const [acronyms, full] = [names.filter(isAcronym), names.filter((name) => !isAcronym(name))];
  const short = acronyms.map((name): Handle => {
    const letters = folded(name);
    return { ...blank(local), name, short: true, key: `acro:${letters}${at}`, keys: [`short:${letters}`] };
  });
  const own = (name: string): Handle => ({
    ...blank(local),
    name,
    key: `group:${folded(name)}${isOffice(name) ? at : ""}`,
    keys: [`group:${folded(name)}`, ...shortOf(name), ...short.flatMap(({ keys }) => keys)],
  });
  const [first, ...rest] = full.map(own);
  return first ? { ...first, links: apart([...rest, ...short], first) } : short[0]!;
}

/** "the Taliban movement", "RSF fighters" are Taliban and RSF; "Houthis" are the Houthi whom others write of. */
const core = (name: string): string =>
  name
    .replace(
      /(?<=\p{Lu}[\p{L}\d]{2,}) (?:group|movement|militia|organi[sz]ation|network|rebels|fighters|militants|insurgents|forces)$/u,
      "",
    )
    .replace(/^(\p{Lu}\p{Ll}{3,}) Group$/u, "$1")
    .replace(/^(\p{Lu}\p{Ll}{2,}[^aeiou]i)s$/u, "$1");

/** The acronyms that a name may go by, "M23" for "March 23 Movement" too, and the name itself where it is one word: "HAMAS" in a
 *  headline is Hamas. */
function shortOf(name: string): string[] {
  const letters = initials(name);
  const known = letters.length > 2 || letters === "un" || letters === "eu";
  const numbered = /^(\p{Lu})\p{L}+ (\d+)\b/u.exec(name);
  const number = numbered ? [`short:${folded(numbered[1]! + numbered[2]!)}`] : [];
  return [
    ...(known ? [`short:${folded(letters)}`] : []),
    ...number,
    ...(/\s/.test(name) ? [] : [`short:${folded(name)}`]),
  ];
}

export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.&]{1,6}$/u.test(name);

const offices =
  /^(?:the |ministry|ministries|of|and|for|department|defen[cs]e|interior|foreign|affairs|health|justice|information|finance|government|army|navy|air|force|forces|armed|police|national|parliament|senate|congress|cabinet|presidency|supreme|court|council|general|staff|state|security|military|guard|border|coast|\s)+$/i;

/** "Defense Ministry", "National Police": every country has one. */
const isOffice = (name: string): boolean => offices.test(name);

function placeHandle(local: LocalEntity, context: Context): Handle {
  const names = [...new Set([local.name, ...local.forms])].map((name) => `name:${folded(name)}`);
  const { geography } = local;
  if (geography) return { ...blank(local), key: `place:${geography.key}`, keys: [...names, `in:${geography.country}`] };
  const town = townOf(local, context);
  const site = siteOf(local.name, town?.name ?? null);
  const where = town?.geography?.key ?? context.document;
  if (site) {
    const ground = town?.geography ? [`in:${town.geography.country}`, `in:${town.geography.key}`] : [];
    const name = town ? siteName(local.name, town.name) : plainName(local);
    const about = { name, geography: town?.geography ?? null, site: site.kind };
    return { ...blank(local), ...about, key: `site:${site.kind}:${site.own}@${where}`, keys: ground };
  }
  if (!local.named) return { ...described(local, context), kind: "place" };
  return {
    ...blank(local),
    short: true,
    key: `name:${folded(local.name)}@${context.countries[0] ?? ""}`,
    keys: names,
  };
}

const plainName = (local: LocalEntity) => (local.named ? local.name : plainly(local.name));

const sideIn = (local: LocalEntity) => {
  if (local.kind === "place") return null;
  if (isOffice(local.name)) return sideOf(local.name);
  const words = local.named ? local.roles.map((role) => role.text).join("; ") : local.name;
  return local.named && local.kind === "person" ? null : sideOf(words);
};
