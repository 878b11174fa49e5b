import { comparePeople } from "./people.ts";
import type { HandleRow } from "./storage.ts";

// Which handles mean one entity. Everything here is a function of the set of handles and of what all articles say of them.

/** A handle with what all articles on record say of it. */
export interface Known {
  readonly row: HandleRow;
  /** Countries of the articles that use it. */
  readonly countries: readonly string[];
  /** Handles that articles give to the same one, with how many do. */
  readonly links: ReadonlyMap<string, number>;
}

/** Groups full names: spellings of one name, and names that an article gives to one. Two full names that differ never meet through a
 *  third that resembles both. Canonical: the order of `all` does not show. */
export function groupFull(all: readonly Known[]): Known[][] {
  const ordered = [...all].sort(byKey);
  const home = new Map<Known, Known[]>(ordered.map((one) => [one, [one]]));
  const unite = (a: Known, b: Known) => {
    const [one, two] = [home.get(a)!, home.get(b)!];
    if (one === two) return;
    one.push(...two);
    for (const each of two) home.set(each, one);
  };
  for (const [at, a] of ordered.entries())
    for (const b of ordered.slice(at + 1))
      if (
        spellAlike(a, b) &&
        !torn(a, ordered) &&
        !torn(b, ordered) &&
        home.get(a)!.every((x) => home.get(b)!.every((y) => spellAlike(x, y)))
      )
        unite(a, b);
  for (const a of ordered) for (const b of ordered) if (a.links.has(b.row.key)) unite(a, b);
  return [...new Set(home.values())];
}

/** "J. Novak" between "Jan Novak" and "Josef Novak" is neither's. */
function torn(one: Known, all: readonly Known[]): boolean {
  if (!/^\p{L} /u.test(nameIn(one))) return false;
  const alike = all.filter((other) => other !== one && spellAlike(one, other));
  return alike.some((a) => alike.some((b) => a !== b && !spellAlike(a, b)));
}

export const byKey = (a: Known, b: Known): number => (a.row.key < b.row.key ? -1 : a.row.key > b.row.key ? 1 : 0);

/** Two spellings of one person's full name. Names of groups are equal when folded, or are linked. */
export const spellAlike = (a: Known, b: Known): boolean =>
  a.row.kind === "person" && b.row.kind === "person" && comparePeople(nameIn(a), nameIn(b)) === "same";

const nameIn = ({ row }: Known): string => row.key.slice(row.key.indexOf(":") + 1).replace(/@[^@]*$/, "");

/** The group that a short name means: the only one of its countries it can stand for; null when there is none, or are several. */
export function meantBy(short: Known, groups: readonly (readonly Known[])[]): readonly Known[] | null {
  const { key, kind } = short.row;
  if (kind === "person")
    return only(groups.filter((group) => shareCountry(group, short) && group.some((one) => isSurnameOf(short, one))));
  if (kind === "place") return only(groups.filter((group) => shareCountry(group, short)));
  const given = groups.filter((group) =>
    group.some((one) => [...one.links.keys()].some((link) => letters(link) === letters(key)) || isWord(one, key)),
  );
  const possible = given.length > 0 ? given : groups;
  return possible.length === 1 ? possible[0]! : only(possible.filter((group) => shareCountry(group, short)));
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? all[0]! : null);

const letters = (key: string): string | null => /^acro:(.*)@/.exec(key)?.[1] ?? null;

const isWord = (one: Known, acronym: string): boolean => nameIn(one) === letters(acronym);

const isSurnameOf = (short: Known, one: Known): boolean => comparePeople(nameIn(one), nameIn(short)) === "part";

/** Nothing known about either speaks against nothing. */
function shareCountry(group: readonly Known[], { countries }: Known): boolean {
  const theirs = group.flatMap((one) => one.countries);
  return countries.length === 0 || theirs.length === 0 || theirs.some((code) => countries.includes(code));
}

/** Acronyms that mean nobody on record are one wherever they are used, as long as no country could mean another by them. */
export const isEverywhere = ({ row }: Known, groups: readonly (readonly Known[])[]): boolean =>
  row.kind === "group" && groups.length === 0;
