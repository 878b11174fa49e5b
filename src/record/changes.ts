import type { Change, ChangeKind } from "../model/change.ts";
import { equal, meet } from "./compare/number.ts";
import type { Count, Profile } from "./profile.ts";
import { conflicts } from "./standing.ts";
import type { ClaimRow, DocumentRow, EntityRow } from "./storage.ts";

/** What a cluster did to the event it joined; `before` is null for a new event. */
export function changeOf(before: Profile | null, cluster: Profile, after: Profile, replaces: boolean): ChangeKind {
  if (!before) return replaces ? "figure changed" : "new event";
  if (disputes(before, cluster, after)) return "disputed";
  if (cluster.counts.some((count) => outgrows(count, before.counts))) return "figure changed";
  return addsVoice(before, cluster) ? "corroborated" : "repeated";
}

/** A field comes into dispute, or a number or denial that nobody gave before joins one that is. */
function disputes(before: Profile, cluster: Profile, after: Profile): boolean {
  const now = conflicts(after);
  const then = conflicts(before);
  if (now.some((field) => !then.includes(field))) return true;
  const odd = cluster.counts.some((count) => before.counts.every((known) => !meet(count, known)));
  const denies = Object.keys(cluster.deniers).some((voice) => !before.deniers[voice]);
  return (now.includes("quantity") && odd) || (now.includes("modality") && denies);
}

/** Larger than every number of its kind so far, and newer. */
function outgrows(count: Count, known: readonly Count[]): boolean {
  const alike = known.filter((one) => one.measure === count.measure && one.of === count.of);
  return alike.length > 0 && alike.every((one) => follows(count, one));
}

/** True when the first is a later number of the same people: larger, or by the same voice another. */
export const follows = (next: Count, last: Count): boolean =>
  next.day >= last.day && !equal(next, last) && !meet(next, last) && (next.low ?? 0) > (last.high ?? last.low ?? 0);

const addsVoice = (before: Profile, cluster: Profile) =>
  Object.keys(cluster.voices).some((voice) => !before.voices[voice]);

/** A change as alerts read it. `about`: the entities in the claim's slots. */
export function change(
  kind: ChangeKind,
  claim: ClaimRow,
  title: string,
  document: DocumentRow,
  about: readonly EntityRow[],
): Change {
  const origin = about.find((entity) => entity.id === claim.origin);
  return {
    kind,
    event: `e${claim.event}`,
    claim: `c${claim.id}`,
    document: `d${document.id}`,
    type: claim.type,
    title,
    words: claim.text,
    outlet: document.outlet,
    origin: origin?.name ?? null,
    about: about.map(({ id, name, aliases }) => ({
      id: `n${id}`,
      names: [...new Set([name, ...aliases.map((alias) => alias.form)])],
    })),
  };
}
