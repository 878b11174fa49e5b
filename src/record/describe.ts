import type { BareEntity, HandleRow, Storage, Trait } from "./storage.ts";

/** What an article that came or went touched. */
interface Touched {
  /** Handles that it uses. */
  readonly spoken: readonly number[];
  /** Handles that mean another entity than before. */
  readonly moved: readonly number[];
  /** Entities that handles went away from. */
  readonly left: readonly number[];
  readonly by: 1 | -1;
}

/** Brings name, countries, side and number of documents of the entities up to date. */
export async function describe({ spoken, moved, left, by }: Touched, storage: Storage): Promise<void> {
  const found = await storage.entitiesOf([...new Set([...spoken, ...moved])]);
  const gone = await Promise.all([...new Set(left)].map((id) => storage.entity(id)));
  const rows = new Map(
    [...found.map(({ entity }) => entity), ...gone.filter((row) => row !== null)].map((row) => [row.id, row]),
  );
  const unsettled = [...left, ...found.filter(({ handle }) => moved.includes(handle)).map(({ entity }) => entity.id)];
  const counted = new Map(
    (await storage.documentsOf([...new Set(unsettled)])).map((row) => [row.entity, row.documents]),
  );
  const named = new Set(found.filter(({ handle }) => spoken.includes(handle)).map(({ entity }) => entity.id));
  const handles = Map.groupBy(await storage.handlesOf([...rows.keys()]), (row) => row.entity!);
  const traits = Map.groupBy(
    await storage.traits([...handles.values()].flat().map(({ id }) => id)),
    ({ handle }) => handle,
  );
  const steady = [...named].filter((id) => !unsettled.includes(id));
  await storage.countDocuments(steady, by);
  for (const [id, before] of rows) {
    const own = handles.get(id) ?? [];
    const row = named.has(id) ? { ...before, documents: before.documents + by } : before;
    const documents = unsettled.includes(id) ? (counted.get(id) ?? 0) : row.documents;
    const next = described(
      { ...row, documents },
      own,
      own.flatMap((handle) => traits.get(handle.id) ?? []),
    );
    if (differs(row, next)) await storage.updateEntity(next);
  }
}

const differs = (a: BareEntity, b: BareEntity): boolean =>
  a.name !== b.name ||
  a.documents !== b.documents ||
  a.scope.join() !== b.scope.join() ||
  a.side !== b.side ||
  a.geography?.key !== b.geography?.key;

function described(
  row: BareEntity,
  handles: readonly HandleRow[],
  traits: readonly (Trait & { readonly n: number })[],
): BareEntity {
  const sum = (kind: Trait["kind"]) => {
    const all = new Map<string, number>();
    for (const trait of traits) if (trait.kind === kind) all.set(trait.value, (all.get(trait.value) ?? 0) + trait.n);
    return [...all].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  };
  const placed = handles.find((one) => one.geography !== null);
  return {
    ...row,
    name: row.site || !row.named ? (sum("name")[0]?.[0] ?? row.name) : nameOf(row, sum("form")),
    scope: sum("country").map(([code]) => code),
    side: (sum("side")[0]?.[0] ?? null) as BareEntity["side"],
    geography: placed?.geography ?? null,
  };
}

/** The name to show: the full form in most articles; an acronym or bare surname only when there is nothing else. */
function nameOf(row: BareEntity, forms: readonly (readonly [string, number])[]): string {
  const rank = (form: string) => (row.kind === "place" ? 0 : /\s|-/.test(form) ? 0 : 1);
  const sorted = [...forms].sort(
    ([a, m], [b, n]) => rank(a) - rank(b) || n - m || b.length - a.length || (a < b ? -1 : 1),
  );
  return sorted[0]?.[0] ?? row.name;
}
