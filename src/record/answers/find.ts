import type { EntityKind } from "../../model/entity.ts";
import { distance, folded, initials, normal } from "../names.ts";
import { comparePeople, surnameKey } from "../people.ts";
import type { Reader } from "../reader.ts";
import type { EntityRow } from "../storage.ts";
import type { Found } from "../views.ts";
import { entityCard } from "./entity.ts";

const allKinds: readonly EntityKind[] = ["place", "person", "group"];
/** So many entities are looked through for a close name. */
const neighbours = 3000;

/** What a typed name means, best match first. See `Views.find`. */
export async function find(name: string, kinds: readonly EntityKind[] | undefined, reader: Reader): Promise<Found> {
  const wanted = kinds ?? allKinds;
  if (normal(name) === "") return { entity: null, others: [], near: [] };
  const rows = await candidates(name, wanted, reader);
  const ranked = rows
    .map((row) => ({ row, rank: likeness(name, row) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(b.row.named) - Number(a.row.named) ||
        b.row.documents - a.row.documents ||
        a.row.id - b.row.id,
    );
  const first = ranked[0];
  if (!first) return { entity: null, others: [], near: await near(name, wanted, reader) };
  const others = ranked.slice(1, 6).map(({ row }) => ({ id: `n${row.id}`, kind: row.kind, name: row.name }));
  return { entity: await entityCard(first.row, reader), others, near: [] };
}

async function candidates(name: string, kinds: readonly EntityKind[], reader: Reader): Promise<EntityRow[]> {
  const keys = [`name:${folded(name)}`, `group:${folded(name)}`, `group:${folded(initials(name))}`, surnameKey(name)];
  const found = [
    ...(await Promise.all(keys.map((key) => reader.entitiesByKey(key)))).flat(),
    ...(await reader.entitiesLike(name.trim(), kinds, 40)),
  ];
  const rows = new Map(
    found.filter((row) => row.documents > 0 && kinds.includes(row.kind)).map((row) => [row.id, row]),
  );
  return [...rows.values()];
}

/** 4 the same name, 3 the same under another spelling, 2 only the surname, 1 part of the name, 0 another name. */
function likeness(name: string, row: EntityRow): number {
  const ranks = row.aliases.map(({ form }) => {
    if (normal(form) === normal(name)) return 4;
    if (folded(form) === folded(name) || (initials(form) !== "" && initials(form) === normal(name))) return 3;
    if (row.kind === "person") {
      const verdict = comparePeople(form, name);
      if (verdict !== "different") return verdict === "same" ? 3 : 2;
    }
    return ` ${normal(form)} `.includes(` ${normal(name)} `) ? 1 : 0;
  });
  return Math.max(0, ...ranks) + (row.site ? -0.5 : 0);
}

/** Names a slip or two away. */
async function near(name: string, kinds: readonly EntityKind[], reader: Reader): Promise<string[]> {
  const typed = normal(name);
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const close = new Map<string, number>();
  for (const kind of kinds) {
    for (const row of await reader.entities(kind, neighbours)) {
      if (!row.named) continue;
      const words = row.aliases.flatMap(({ form }) => [normal(form), ...normal(form).split(" ")]);
      const gap = Math.min(
        ...words.filter((word) => Math.abs(word.length - typed.length) <= allowed).map((word) => distance(word, typed)),
      );
      if (gap <= allowed) close.set(row.name, gap - Math.min(0.9, row.documents / 100));
    }
  }
  return [...close]
    .sort((a, b) => a[1] - b[1])
    .map(([one]) => one)
    .slice(0, 5);
}

/** Names for autocomplete: those that begin with what was typed before those that only hold it. */
export async function names(
  typed: string,
  kinds: readonly EntityKind[],
  limit: number,
  reader: Reader,
): Promise<string[]> {
  const rows = await reader.entitiesLike(typed.trim(), kinds, limit * 4);
  const begins = (row: EntityRow) => (normal(row.name).startsWith(normal(typed)) ? 0 : 1);
  const sorted = [...rows].sort(
    (a, b) => Number(b.named) - Number(a.named) || begins(a) - begins(b) || b.documents - a.documents,
  );
  return [...new Set(sorted.map((row) => row.name))].slice(0, limit);
}
