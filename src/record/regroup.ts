import { describe } from "./describe.ts";
import { groupFull, isEverywhere, type Known, meantBy, spellAlike } from "./grouping.ts";
import type { BareEntity, HandleRow, Storage } from "./storage.ts";

/** What regrouping did: handles that mean another entity than before. */
export type Moved = readonly number[];

/** Works out anew which entities the handles mean that something new was said of, and those that hang on them; then describes the entities
 *  of all handles of the article, which was added (`by` 1) or taken out (-1). */
export async function regroup(
  changed: readonly HandleRow[],
  spoken: readonly number[],
  by: 1 | -1,
  storage: Storage,
): Promise<Moved> {
  const { moved, left } =
    changed.length > 0 ? await assign(await around(changed, storage), storage) : { moved: [], left: [] };
  await describe({ spoken, moved, left, by }, storage);
  return moved;
}

/** The handles to be grouped: `groups` of full names, and `shorts`, each with the groups it may stand for. */
interface Scene {
  readonly groups: readonly (readonly Known[])[];
  readonly shorts: readonly { readonly short: Known; readonly possible: readonly (readonly Known[])[] }[];
}

async function around(changed: readonly HandleRow[], storage: Storage): Promise<Scene> {
  const full = await closure(
    changed.filter((row) => !row.short),
    storage,
  );
  const scene = new Map([...full.map(({ row }) => row), ...changed].map((row) => [row.id, row]));
  for (let size = 0; size < scene.size; ) {
    size = scene.size;
    for (const row of await hangingOn([...scene.values()], storage)) if (!scene.has(row.id)) scene.set(row.id, row);
  }
  const here = new Set(full.map(({ row }) => row.id));
  const rest = await known(
    [...scene.values()].filter((row) => !here.has(row.id)),
    storage,
  );
  const mates = Map.groupBy(
    rest.filter(({ row }) => !row.short),
    ({ row }) => row.entity,
  );
  const groups = [...groupFull(full), ...mates.values()];
  return {
    groups,
    shorts: await withGroups(
      rest.filter(({ row }) => row.short),
      groups,
      storage,
    ),
  };
}

/** Shorts found under the same keys, full names that these may stand for, and whatever has meant the same entity so far. */
async function hangingOn(rows: readonly HandleRow[], storage: Storage): Promise<HandleRow[]> {
  const under = await storage.handlesUnder(await storage.keysOf(rows.map((row) => row.id)));
  const shorts = rows.filter((row) => row.short);
  const theirs = new Set(await storage.keysOf(shorts.map((row) => row.id)));
  const near = under.filter((row) => row.short || theirs.has(row.under));
  const entities = [...rows, ...near].map((row) => row.entity).filter((entity) => entity !== null);
  return [...near, ...(await storage.handlesOf([...new Set(entities)]))];
}

async function withGroups(shorts: readonly Known[], groups: readonly (readonly Known[])[], storage: Storage) {
  const keysOf = async (rows: readonly Known[]) => new Set(await storage.keysOf(rows.map(({ row }) => row.id)));
  const filed = await Promise.all(groups.map(async (group) => ({ group, keys: await keysOf(group) })));
  return Promise.all(
    shorts.map(async (short) => {
      const keys = await keysOf([short]);
      const possible = filed
        .filter(
          ({ group, keys: theirs }) =>
            group[0]!.row.kind === short.row.kind && [...keys].some((key) => theirs.has(key)),
        )
        .map(({ group }) => group);
      return { short, possible };
    }),
  );
}

/** Everything reachable by spelling, by links, and by having meant one entity so far. Handles nobody uses any more are left out. */
async function closure(seeds: readonly HandleRow[], storage: Storage): Promise<Known[]> {
  const found = new Map<number, Known>();
  let edge: readonly HandleRow[] = seeds;
  while (edge.length > 0) {
    const fresh = await known(edge, storage);
    for (const one of fresh) found.set(one.row.id, one);
    const linked = await storage.handles(fresh.flatMap(({ links }) => [...links.keys()]));
    const people = fresh.filter(({ row }) => row.kind === "person" && row.named);
    const under = await storage.handlesUnder(await storage.keysOf(people.map(({ row }) => row.id)));
    const spelt = under.filter((row) => !row.short && people.some((one) => spellAlike(one, bare(row))));
    const mates = await storage.handlesOf(fresh.map(({ row }) => row.entity).filter((entity) => entity !== null));
    const next = [...linked, ...spelt, ...mates].filter((row) => !row.short && !found.has(row.id));
    edge = [...new Map(next.map((row) => [row.id, row])).values()];
  }
  return [...found.values()];
}

const bare = (row: HandleRow): Known => ({ row, countries: [], links: new Map() });

/** The rows with their traits; those that no article uses any more are left out. */
async function known(rows: readonly HandleRow[], storage: Storage): Promise<Known[]> {
  const traits = Map.groupBy(await storage.traits(rows.map((row) => row.id)), (trait) => trait.handle);
  return rows
    .filter((row) => traits.has(row.id))
    .map((row) => {
      const own = traits.get(row.id)!;
      return {
        row,
        countries: own.filter(({ kind }) => kind === "country").map(({ value }) => value),
        links: new Map(own.filter(({ kind }) => kind === "link").map(({ value, n }) => [value, n])),
      };
    });
}

/** Gives every group its entity: that of the oldest handle which no other group has a better right to. */
async function assign({ groups, shorts }: Scene, storage: Storage): Promise<{ moved: number[]; left: number[] }> {
  const sets = new Map<unknown, HandleRow[]>(groups.map((group) => [group, group.map(({ row }) => row)]));
  for (const { short, possible } of shorts) {
    const home = meantBy(short, possible) ?? (isEverywhere(short, possible) ? short.row.key.split("@")[0] : short);
    sets.set(home, [...(sets.get(home) ?? []), short.row]);
  }
  const heirs = heirsOf([...sets.values()]);
  const went: HandleRow[] = [];
  for (const rows of sets.values()) {
    const entity = await entityFor(rows, heirs, storage);
    for (const row of rows.filter((each) => each.entity !== entity)) {
      await storage.setEntityOf(row.id, entity);
      if (row.entity !== null) went.push(row);
    }
  }
  return { moved: went.map((row) => row.id), left: went.map((row) => row.entity!) };
}

/** Who asks for one of the entities that go up in another is led there. */
async function entityFor(
  rows: readonly HandleRow[],
  heirs: ReadonlyMap<number, readonly HandleRow[]>,
  storage: Storage,
): Promise<number> {
  const own = [...heirs].filter(([, heir]) => heir === rows).map(([entity]) => entity);
  if (own.length === 0) return storage.insertEntity(blankEntity(rows[0]!));
  const entity = Math.min(...own);
  for (const from of own) if (from !== entity) await storage.redirectEntity(from, entity);
  return entity;
}

/** Which group each entity goes on in: the one with its oldest handle. */
function heirsOf(sets: readonly (readonly HandleRow[])[]): Map<number, readonly HandleRow[]> {
  const heirs = new Map<number, { readonly rows: readonly HandleRow[]; readonly oldest: number }>();
  for (const rows of sets) {
    for (const { entity, id } of rows) {
      const before = entity === null ? undefined : heirs.get(entity);
      if (entity !== null && (!before || id < before.oldest)) heirs.set(entity, { rows, oldest: id });
    }
  }
  return new Map([...heirs].map(([entity, { rows }]) => [entity, rows]));
}

const blankEntity = ({ kind, name, named, geography, site }: HandleRow): Omit<BareEntity, "id"> => ({
  kind,
  name,
  named,
  scope: [],
  geography,
  side: null,
  site,
  documents: 0,
});
