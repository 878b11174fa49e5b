import type { Change, ChangeKind } from "../model/change.ts";
import { type Counts, none, sum } from "./added.ts";
import { mostTelling } from "./best.ts";
import { change, changeOf } from "./changes.ts";
import type { Cluster, Draft } from "./cluster.ts";
import { rebuild, shareOf, updateEvent } from "./filing.ts";
import { join, type Profile } from "./profile.ts";
import { refile } from "./refile.ts";
import type { Resolver } from "./resolve.ts";
import { isNextFigure } from "./series.ts";
import { settle } from "./settle.ts";
import type { ClaimRow, EntityRow, EventRow } from "./storage.ts";
import { tellingOf } from "./tellings.ts";
import { type Case, writeClaims } from "./writing.ts";

export interface Filed {
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

/** What the article tells, each with its id and event. */
interface Told {
  readonly cluster: Cluster;
  readonly telling: number;
  readonly event: number;
}

/** Puts what an article tells into events, found or new. `disturbed`: events that have to be reckoned anew for other reasons. */
export async function fileClusters(
  clusters: readonly Cluster[],
  article: Case,
  disturbed: ReadonlySet<number>,
  resolver: Resolver,
): Promise<Filed> {
  const { storage } = article;
  const { told, before, moved } = await place(clusters, article);
  const intentions = told.flatMap(({ cluster: { members }, telling, event }) =>
    members.map(({ draft, comparisons }) => ({ draft, telling, event, why: comparisons })),
  );
  const written = await writeClaims(intentions, article);
  for (const { cluster, telling } of told)
    await storage.setFirst(telling, Math.min(...cluster.members.map(({ draft }) => written.get(draft)!.id)));
  const stale = new Set([...moved, ...disturbed]);
  await resolver.prepare(clusters.map(({ profile }) => profile));
  const people = await peopleIn([...written.values()], storage);
  let filed: Filed = { changes: [], counts: none };
  for (const [id, share] of Map.groupBy(told, (one) => one.event)) {
    const rows = share.flatMap(({ cluster }) =>
      cluster.members.map(({ draft }) => ({ draft, row: written.get(draft)! })),
    );
    const profile = await shareOf(
      share.map(({ cluster }) => cluster.profile),
      article.document.id,
      resolver,
    );
    const old = before.get(id) ?? null;
    const event = await brought(
      id,
      old,
      profile,
      rows.map(({ row }) => row),
      stale,
      resolver,
      article,
    );
    stale.delete(id);
    const next =
      old === null &&
      (await isNextFigure(
        share.map(({ cluster }) => cluster.profile),
        storage,
      ));
    const kind = changeOf(old?.profile ?? null, profile, event.profile, next);
    const { changes, counts } = report(rows, kind, event, people, article);
    filed = { changes: [...filed.changes, ...changes], counts: sum(filed.counts, counts) };
  }
  for (const id of stale) await rebuild(id, resolver, storage);
  return filed;
}

/** Files the tellings and finds the event of each. `before`: the events on record as they were. */
async function place(clusters: readonly Cluster[], { document, succession, storage }: Case) {
  const ids = new Map<number, Cluster>();
  const unsettled = new Set<number>();
  const vacant = new Map<number, number>();
  for (const cluster of [...clusters].sort((a, b) => beginning(a) - beginning(b))) {
    const old = cluster.members.map(({ draft }) => succession.get(draft)?.old).filter((row) => row !== undefined);
    const first = Math.min(Number.MAX_SAFE_INTEGER, ...old.map((row) => row.id));
    const { row, keys } = tellingOf(cluster, document, first);
    const { id, displaced } = await storage.insertTelling(row, keys);
    ids.set(id, cluster);
    unsettled.add(id);
    for (const other of displaced) for (const one of await storage.followersOf(other)) unsettled.add(one.id);
    const told = old.find((one) => one.type === row.type);
    if (told) vacant.set(id, told.event);
  }
  const changed = await settle(unsettled, storage);
  const { event, disturbed } = await refile(new Set([...ids.keys(), ...changed]), vacant, storage);
  const told = [...ids].map(([telling, cluster]): Told => ({ cluster, telling, event: event.get(telling)! }));
  const before = new Map<number, EventRow>();
  for (const id of new Set(told.map((one) => one.event))) {
    const row = await storage.event(id);
    if (row && row.claims > 0) before.set(id, row);
  }
  return { told, before, moved: disturbed };
}

const beginning = ({ members }: Cluster): number => Math.min(...members.map(({ draft }) => draft.claim.span[0]));

/** The event with the article's share in it. */
async function brought(
  id: number,
  old: EventRow | null,
  share: Profile,
  rows: readonly ClaimRow[],
  stale: ReadonlySet<number>,
  resolver: Resolver,
  { storage }: Case,
): Promise<EventRow> {
  if (stale.has(id)) return (await rebuild(id, resolver, storage))!;
  const event = old ?? { ...(await storage.event(id))!, claims: 0, best: null, bestScore: 0 };
  return updateEvent(event, old ? join(old.profile, share) : share, rows, storage);
}

const bucket: Readonly<Record<ChangeKind, keyof Counts>> = {
  "new event": "added",
  corroborated: "corroborated",
  "figure changed": "corroborated",
  disputed: "disputed",
  repeated: "unchanged",
  corrected: "corrected",
  withdrawn: "withdrawn",
};

interface Written {
  readonly draft: Draft;
  readonly row: ClaimRow;
}

/** One change for what is new in the event, one for each claim that its article corrected. */
function report(
  written: readonly Written[],
  kind: ChangeKind,
  event: EventRow,
  people: ReadonlyMap<number, EntityRow>,
  { document, succession }: Case,
): Filed {
  const fate = ({ draft }: Written) => succession.get(draft);
  const fresh = written.filter((one) => !fate(one)).map(({ row }) => row);
  const corrected = written.filter((one) => fate(one)?.changed).map(({ row }) => row);
  const named = written.flatMap(({ row }) => slotsIn(row)).map((handle) => people.get(handle)!);
  const about = [...new Map(named.map((entity) => [entity.id, entity])).values()];
  const tell = (what: ChangeKind, row: ClaimRow) =>
    change(what, { ...row, event: event.id }, event.title, document, about);
  const news = fresh.length > 0 ? [tell(kind, mostTelling(fresh))] : [];
  const kept = { ...none, unchanged: written.length - fresh.length - corrected.length, corrected: corrected.length };
  return {
    changes: [...news, ...corrected.map((row) => tell("corrected", row))],
    counts: { ...kept, [bucket[kind]]: kept[bucket[kind]] + fresh.length },
  };
}

const slotsIn = ({ place, actor, target, origin }: ClaimRow): number[] =>
  [place, actor, target, origin].filter((handle) => handle !== null);

/** Whoever and whatever the claims are about, by handle. */
async function peopleIn(claims: readonly ClaimRow[], storage: Case["storage"]): Promise<Map<number, EntityRow>> {
  const found = await storage.entitiesOf([...new Set(claims.flatMap(slotsIn))]);
  const rows = await storage.withNames([...new Map(found.map(({ entity }) => [entity.id, entity])).values()]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(found.map(({ handle, entity }) => [handle, byId.get(entity.id)!]));
}
