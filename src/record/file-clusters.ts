import type { Change, ChangeKind } from "../model/change.ts";
import { type Counts, none, sum } from "./added.ts";
import { change, changeOf } from "./changes.ts";
import type { Cluster, Draft } from "./cluster.ts";
import { independent, merged, openEvent, updateEvent } from "./filing.ts";
import { findHome, type Home } from "./placing.ts";
import { join, type Profile } from "./profile.ts";
import { mostTelling } from "./rebuild.ts";
import { replaced } from "./series.ts";
import type { ClaimRow, EntityRow, EventRow } from "./storage.ts";
import { type Case, type Intention, type Written, writeClaims } from "./writing.ts";

interface Filed {
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

/** What the article says of one event. */
interface Share {
  readonly clusters: readonly Cluster[];
  readonly profile: Profile;
  /** The event it is about, and why; null for a new one. */
  readonly home: Home | null;
}

/** Puts every cluster into its event, found or new. Ids of events and claims follow the text. */
export async function fileClusters(clusters: readonly Cluster[], article: Case): Promise<Filed> {
  const shares = (await findShares(clusters, article)).sort((a, b) => beginning(a) - beginning(b));
  const opened: { share: Share; event: EventRow }[] = [];
  for (const share of shares) opened.push({ share, event: await eventFor(share, article) });
  const written = await writeClaims(opened.flatMap(intentions), article);
  let filed: Filed = { changes: [], counts: none };
  for (const { share, event } of opened) {
    const own = share.clusters.flatMap(({ members }) => members.map(({ draft }) => written.get(draft)!));
    const { changes, counts } = await fileShare(share, event, own, article);
    filed = { changes: [...filed.changes, ...changes], counts: sum(filed.counts, counts) };
  }
  return filed;
}

/** Finds each cluster's event. Clusters that find the same one share it, unless the article itself tells them apart. */
async function findShares(clusters: readonly Cluster[], { own, storage }: Case): Promise<Share[]> {
  const shares: Share[] = [];
  const mates = new Map<number, Profile[]>();
  for (const cluster of clusters) {
    const home = await findHome(cluster, mates, storage);
    const mate = home && shares.findIndex((share) => share.home?.event.id === home.event.id);
    const before = mate === null ? undefined : shares[mate];
    const profile = independent(before ? join(before.profile, cluster.profile) : cluster.profile, own);
    const share = { clusters: [...(before?.clusters ?? []), cluster], profile, home };
    if (before) shares[mate!] = share;
    else shares.push(share);
    if (home) mates.set(home.event.id, [...(mates.get(home.event.id) ?? []), cluster.profile]);
  }
  return shares;
}

const beginning = ({ clusters }: Share): number =>
  Math.min(...clusters.flatMap(({ members }) => members.map(({ draft }) => draft.claim.span[0])));

async function eventFor(share: Share, article: Case): Promise<EventRow> {
  return share.home?.event ?? (await emptied(share, article)) ?? (await openEvent(share.profile, article.storage));
}

const intentions = ({ share, event }: { share: Share; event: EventRow }): Intention[] =>
  share.clusters.flatMap(({ members }) =>
    members.map(({ draft, comparisons }) => ({
      draft,
      event: event.id,
      why: share.home?.judgement.comparisons ?? comparisons,
    })),
  );

async function fileShare(share: Share, before: EventRow, written: readonly Written[], article: Case): Promise<Filed> {
  const { home, profile } = share;
  const after = merged(before, profile);
  const kind = changeOf(
    home?.event.profile ?? null,
    profile,
    after,
    !home && (await replaced(profile, article.storage)),
  );
  const event = await updateEvent(
    before,
    after,
    written.map(({ row }) => row),
    article.storage,
  );
  return report(written, kind, event, article);
}

/** An event of the earlier version that has lost all its claims and is now told again. */
async function emptied({ clusters, profile }: Share, { succession, storage }: Case): Promise<EventRow | null> {
  for (const { draft } of clusters.flatMap(({ members }) => members)) {
    const old = succession.get(draft)?.old;
    const event = old && old.type === profile.type ? await storage.event(old.event) : null;
    if (event?.claims === 0) return event;
  }
  return null;
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

/** One change for what is new in the event, one for each claim that its article corrected. */
function report(written: readonly Written[], kind: ChangeKind, event: EventRow, { document, succession }: Case): Filed {
  const fate = ({ draft }: Written) => succession.get(draft);
  const fresh = written.filter((one) => !fate(one)).map(({ row }) => row);
  const corrected = written.filter((one) => fate(one)?.changed).map(({ row }) => row);
  const about = peopleIn(written.map(({ draft }) => draft));
  const tell = (what: ChangeKind, row: ClaimRow) => change(what, row, event.title, document, about);
  const news = fresh.length > 0 ? [tell(kind, mostTelling(fresh))] : [];
  const kept = { ...none, unchanged: written.length - fresh.length - corrected.length, corrected: corrected.length };
  return {
    changes: [...news, ...corrected.map((row) => tell("corrected", row))],
    counts: { ...kept, [bucket[kind]]: kept[bucket[kind]] + fresh.length },
  };
}

/** Whoever and whatever the claims are about, each once. */
function peopleIn(drafts: readonly Draft[]): EntityRow[] {
  const all = drafts.flatMap(({ slots }) => [slots.place, slots.actor, slots.target, slots.origin]);
  return [...new Map(all.filter((entity) => entity !== null).map((entity) => [entity.id, entity])).values()];
}
