import type { LocalEntity } from "../model/entity.ts";
import { type Context, townOf } from "./context.ts";
import { groundKeys, keysOf, plainly } from "./entity-keys.ts";
import { choose } from "./same-entity.ts";
import { sideOf } from "./sides.ts";
import { siteName, siteOf } from "./sites.ts";
import type { EntityRow, Storage } from "./storage.ts";

/** Finds the entity of the record that a local one is, or makes it. */
export async function resolve(local: LocalEntity, context: Context, storage: Storage): Promise<EntityRow> {
  const keys = keysOf(local, context);
  const known = new Map<number, EntityRow>();
  for (const key of keys) for (const row of await storage.entitiesByKey(key)) known.set(row.id, row);
  const match = choose(local, [...known.values()], context, keys);
  const row = match ? await enrich(match, local, context, storage) : await create(local, context, storage);
  for (const key of [...keys, ...groundKeys(row)]) await storage.addEntityKey(key, row.id);
  return row;
}

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
  for (const form of new Set([local.name, ...local.forms])) {
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
