import type { LocalEntity } from "../model/entity.ts";
import { folded, initials, normal, skeleton } from "./names.ts";
import { comparePeople, isBare, surname } from "./people.ts";
import { sideOf } from "./sides.ts";
import { siteName, siteOf } from "./sites.ts";
import type { EntityRow, Storage } from "./storage.ts";

/** What the whole document says about where we are. */
export interface Context {
  readonly document: number;
  /** Codes of the countries it is about, most mentioned first. */
  readonly countries: readonly string[];
  /** Towns with geography that it names, most mentioned first. */
  readonly towns: readonly LocalEntity[];
}

/** The document's countries and towns, by how often they are mentioned. */
export function contextOf(document: number, entities: readonly LocalEntity[]): Context {
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

/** Finds the entity of the record that a local one is, or makes it. `taken`: entities already met in this document. */
export async function resolve(local: LocalEntity, context: Context, storage: Storage): Promise<EntityRow> {
  const keys = keysOf(local, context);
  const known = new Map<number, EntityRow>();
  for (const key of keys) for (const row of await storage.entitiesByKey(key)) known.set(row.id, row);
  const match = choose(local, [...known.values()], context, keys);
  const row = match ? await enrich(match, local, context, storage) : await create(local, context, storage);
  for (const key of [...keys, ...groundKeys(row)]) await storage.addEntityKey(key, row.id);
  return row;
}

/** Under which the towns of a country and the sites of a town are found together. */
export const groundKeys = ({ kind, geography, site }: EntityRow): string[] => {
  if (kind !== "place" || !geography) return [];
  return [`in:${geography.country}`, ...(site ? [`in:${geography.key}`] : [])];
};

/** The town a site stands in: the one its name gives, else the one named shortly before, else the one the document is mostly about. */
function townOf(local: LocalEntity, { towns }: Context): LocalEntity | null {
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

/** Under which keys an entity is looked up and found again. */
export function keysOf(local: LocalEntity, context: Context): string[] {
  if (!local.named && local.kind !== "place") return [descriptionKey(local, context)];
  if (local.kind === "place") return placeKeys(local, context);
  if (local.kind === "person") return unique(local.forms.map((form) => `person:${skeleton(surname(form))}`));
  const short = local.forms.flatMap((form) => [folded(form), foldedInitials(form)]).filter((key) => key.length > 1);
  return unique(short.map((key) => `group:${key}`));
}

const unique = (keys: readonly string[]) => [...new Set(keys)];

/** Acronyms meet full names: "HTS" and "Hayat Tahrir al-Sham". Short ones would meet by chance. */
const foldedInitials = (form: string) => {
  const letters = initials(form);
  return letters.length > 2 || letters === "un" || letters === "eu" ? folded(letters) : "";
};

/** A description is the same only within one country; of a single person only within one article. */
function descriptionKey(local: LocalEntity, { countries, document }: Context): string {
  const where = local.kind === "person" ? `d${document}` : (countries[0] ?? `d${document}`);
  return `said:${local.kind}:${normal(plainly(local.name))}@${where}`;
}

/** "Advancing rebels" and "remaining rebels" are rebels. */
const plainly = (description: string): string =>
  description.replace(
    /^(?:(?:the|these|those|some|other|several|many|most|more|all|both|various|remaining|advancing|attacking|retreating|fleeing|invading)\s+)+/i,
    "",
  ) || description;

function placeKeys(local: LocalEntity, context: Context): string[] {
  if (local.geography) return [`place:${local.geography.key}`, `name:${folded(local.name)}`];
  const town = townOf(local, context);
  const site = siteOf(local.name, town?.name ?? null);
  if (site) return [`site:${site.kind}:${site.own}@${town?.geography?.key ?? `d${context.document}`}`];
  if (!local.named) return [`said:place:${normal(local.name)}@${context.countries[0] ?? `d${context.document}`}`];
  return unique(local.forms.map((form) => `name:${folded(form)}`));
}

function choose(
  local: LocalEntity,
  known: readonly EntityRow[],
  context: Context,
  keys: readonly string[],
): EntityRow | null {
  const same = known.filter((row) => row.kind === local.kind && row.named === local.named);
  if (!local.named || keys[0]?.startsWith("site:")) return same[0] ?? null;
  if (local.kind === "place") return choosePlace(local, same, context);
  return local.kind === "person" ? choosePerson(local, same, context) : chooseGroup(local, same, context);
}

function choosePlace(local: LocalEntity, known: readonly EntityRow[], context: Context): EntityRow | null {
  const { geography } = local;
  if (geography) {
    const unplaced = known.filter((row) => !row.geography && !row.site && meets(row.scope, [geography.country]));
    return known.find((row) => row.geography?.key === geography.key && !row.site) ?? unplaced[0] ?? null;
  }
  const near = known.filter(
    (row) => !row.site && meets(row.geography ? [row.geography.country] : row.scope, context.countries),
  );
  return near.length === 1 ? near[0]! : (near.find((row) => !row.geography) ?? null);
}

function choosePerson(local: LocalEntity, known: readonly EntityRow[], context: Context): EntityRow | null {
  const possible = known.filter((row) => !contradicted(local, row));
  const full = possible.filter((row) => pairs(local, row).includes("same"));
  if (full.length > 0) return best(full);
  const partly = possible.filter((row) => pairs(local, row).includes("part") && meets(row.scope, context.countries));
  return partly.length === 1 ? partly[0]! : null;
}

/** How each form compares with each alias. */
const pairs = (local: LocalEntity, row: EntityRow) =>
  local.forms.flatMap((form) => row.aliases.map((alias) => comparePeople(form, alias.form)));

/** Sharing a bare surname says nothing when both have full names and no two of these agree: Bashar and Hafez Assad. */
function contradicted(local: LocalEntity, row: EntityRow): boolean {
  const mine = local.forms.filter((form) => !isBare(form));
  const theirs = row.aliases.map((alias) => alias.form).filter((form) => !isBare(form));
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((a) => theirs.some((b) => comparePeople(a, b) === "same"));
}

function chooseGroup(local: LocalEntity, known: readonly EntityRow[], context: Context): EntityRow | null {
  const names = new Set(local.forms.map(folded));
  const full = known.filter((row) => row.aliases.some((alias) => names.has(folded(alias.form))));
  if (full.length > 0) return best(full);
  const near = known.filter((row) => meets(row.scope, context.countries) && abbreviates(local, row));
  return near.length === 1 ? near[0]! : null;
}

/** One side's acronym is the other's first letters. */
function abbreviates(local: LocalEntity, row: EntityRow): boolean {
  const theirs = row.aliases.map((alias) => alias.form);
  const spells = (short: string, long: string) => /^[\p{Lu}.]{2,}$/u.test(short) && initials(long) === normal(short);
  return local.forms.some((a) => theirs.some((b) => spells(a, b) || spells(b, a)));
}

const best = (rows: readonly EntityRow[]) => [...rows].sort((a, b) => b.documents - a.documents || a.id - b.id)[0]!;

/** Nothing known about either speaks against nothing. */
const meets = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));

async function create(local: LocalEntity, context: Context, storage: Storage): Promise<EntityRow> {
  const town = local.kind === "place" && !local.geography ? townOf(local, context) : null;
  const site = town || (local.kind === "place" && !local.geography) ? siteOf(local.name, town?.name ?? null) : null;
  const fresh = {
    kind: local.kind,
    name: site && town ? siteName(local.name, town.name) : local.named ? local.name : plainly(local.name),
    named: local.named,
    scope: context.countries,
    geography: local.geography ?? (site ? (town?.geography ?? null) : null),
    side: sideIn(local),
    site: site?.kind ?? null,
  };
  const id = await storage.insertEntity(fresh);
  return count({ ...fresh, id, documents: 0, aliases: [] }, local, storage);
}

async function enrich(row: EntityRow, local: LocalEntity, context: Context, storage: Storage): Promise<EntityRow> {
  const counted = await count(row, local, storage);
  const richer = {
    ...counted,
    name: nameOf(counted),
    scope: [...new Set([...row.scope, ...context.countries])].slice(0, 8),
    geography: row.geography ?? local.geography,
    side: row.side ?? sideIn(local),
  };
  if (differs(richer, row)) await storage.updateEntity(richer);
  return richer;
}

const differs = (a: EntityRow, b: EntityRow) =>
  a.name !== b.name || a.scope.length !== b.scope.length || a.geography !== b.geography || a.side !== b.side;

/** Counts the document's forms among the aliases. */
async function count(row: EntityRow, local: LocalEntity, storage: Storage): Promise<EntityRow> {
  const aliases = new Map(row.aliases.map((alias) => [alias.form, alias.uses]));
  for (const form of unique([local.name, ...local.forms])) {
    await storage.addForm(row.id, form, 1);
    aliases.set(form, (aliases.get(form) ?? 0) + 1);
  }
  return { ...row, aliases: [...aliases].map(([form, uses]) => ({ form, uses })) };
}

const sideIn = (local: LocalEntity) => {
  if (local.kind === "place") return null;
  const words = local.named ? local.roles.map((role) => role.text).join("; ") : local.name;
  return local.named && local.kind === "person" ? null : sideOf(words);
};

/** The name to show: the full form in most articles; an acronym or bare surname only when there is nothing else. */
function nameOf(row: EntityRow): string {
  if (row.site || !row.named) return row.name;
  const rank = (form: string) => (row.kind === "place" ? 0 : /\s|-/.test(form) ? 0 : 1);
  const sorted = [...row.aliases].sort(
    (a, b) => rank(a.form) - rank(b.form) || b.uses - a.uses || b.form.length - a.form.length,
  );
  return sorted[0]?.form ?? row.name;
}
