import type { LocalEntity } from "../model/entity.ts";
import type { Context } from "./context.ts";
import { folded, initials, normal } from "./names.ts";
import { comparePeople, isBare } from "./people.ts";
import type { EntityRow } from "./storage.ts";

/** Which of the entities found under its keys a local one is; null when it is none of them, or could be several. */
export function choose(
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
  const sure = full.filter((row) => !isOffice(local.name) || meets(row.scope, context.countries));
  if (sure.length > 0) return best(sure);
  const near = known.filter((row) => meets(row.scope, context.countries) && abbreviates(local, row));
  return near.length === 1 ? near[0]! : null;
}

const offices =
  /^(?:the |ministry|ministries|of|and|for|department|defen[cs]e|interior|foreign|affairs|health|justice|information|finance|government|army|navy|air|force|forces|armed|police|national|parliament|senate|congress|cabinet|presidency|supreme|court|council|general|staff|state|security|military|guard|border|coast|\s)+$/i;

/** "Defense Ministry", "National Police": every country has one. */
const isOffice = (name: string): boolean => offices.test(name);

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
