import type { Change, ChangeKind } from "../model/change.ts";
import { type Counts, none, sum } from "./added.ts";
import { change, changeOf } from "./changes.ts";
import type { Cluster, Draft } from "./cluster.ts";
import { merged, openEvent, updateEvent, type Written, withoutOwnVoice, writeClaims } from "./filing.ts";
import { findHome, type Home } from "./placing.ts";
import type { Profile } from "./profile.ts";
import { mostTelling } from "./rebuild.ts";
import { replaced } from "./series.ts";
import type { ClaimRow, DocumentRow, EntityRow, EventRow, Storage } from "./storage.ts";
import type { Succession } from "./versions.ts";

/** Everything about the article that filing its clusters needs. */
export interface Case {
  readonly document: DocumentRow;
  /** Voice of the article where it names nobody. */
  readonly own: string;
  /** What became of the claims of an earlier version. */
  readonly succession: ReadonlyMap<Draft, Succession>;
  readonly storage: Storage;
}

interface Filed {
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

/** Puts every cluster into its event, found or new. */
export async function fileClusters(clusters: readonly Cluster[], article: Case): Promise<Filed> {
  const mates = new Map<number, Profile[]>();
  const changes: Change[] = [];
  let counts = none;
  for (const cluster of clusters) {
    const home = await findHome(cluster, mates, article.storage);
    const filed = await fileOne(cluster, home, article);
    mates.set(filed.event, [...(mates.get(filed.event) ?? []), cluster.profile]);
    changes.push(...filed.changes);
    counts = sum(counts, filed.counts);
  }
  return { changes, counts };
}

async function fileOne(
  cluster: Cluster,
  home: Home | null,
  article: Case,
): Promise<Filed & { readonly event: number }> {
  const { document, own, succession, storage } = article;
  const profile = withoutOwnVoice(cluster.profile, own);
  const before = home?.event ?? (await emptied(cluster, article)) ?? (await openEvent(cluster, storage));
  const kind = changeOf(
    home ? home.event.profile : null,
    profile,
    merged(before, profile),
    !home && (await replaced(profile, storage)),
  );
  const why = home?.judgement.comparisons ?? [];
  const written = await writeClaims(cluster, before, why, document, (draft) => succession.get(draft)?.old, storage);
  const rows = written.map(({ row }) => row);
  const event = await updateEvent(before, merged(before, profile), rows, storage);
  return { event: event.id, ...report(written, kind, event, article) };
}

/** An event of the earlier version that has lost all its claims and is now told again. */
async function emptied(cluster: Cluster, { succession, storage }: Case): Promise<EventRow | null> {
  for (const { draft } of cluster.members) {
    const old = succession.get(draft)?.old;
    const event = old && old.type === cluster.profile.type ? await storage.event(old.event) : null;
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
