import type { Claim } from "../model/claim.ts";
import { judge } from "./judge.ts";
import { join, type Profile } from "./profile.ts";
import type { Slots } from "./slots.ts";
import type { Comparison } from "./views.ts";

/** A claim of the article being added, with its slots resolved. */
export interface Draft {
  readonly claim: Claim;
  readonly slots: Slots;
  readonly profile: Profile;
}

export interface Member {
  readonly draft: Draft;
  /** Why it joined the others of its article; empty for the first. */
  readonly comparisons: readonly Comparison[];
}

/** Claims of one article about one event: headline, lede, "its fall" three paragraphs on. */
export interface Cluster {
  readonly members: readonly Member[];
  readonly profile: Profile;
}

/** Groups the claims of one article. The most complete claims come first, so that the vaguer ones find somebody to join. */
export function cluster(drafts: readonly Draft[]): Cluster[] {
  const clusters: Cluster[] = [];
  const ordered = [...drafts].sort((a, b) => completeness(b) - completeness(a) || a.claim.span[0] - b.claim.span[0]);
  for (const draft of ordered) {
    const { at, comparisons } = bestHome(draft, clusters);
    const home = clusters[at];
    const member = { draft, comparisons };
    if (home) clusters[at] = { members: [...home.members, member], profile: join(home.profile, draft.profile) };
    else clusters.push({ members: [member], profile: draft.profile });
  }
  return clusters;
}

function bestHome(draft: Draft, clusters: readonly Cluster[]) {
  let home: { at: number; points: number; comparisons: readonly Comparison[] } = { at: -1, points: 0, comparisons: [] };
  for (const [at, { profile }] of clusters.entries()) {
    const verdict = judge(draft.profile, profile, true);
    if (verdict.same && verdict.points > home.points) home = { at, ...verdict };
  }
  return home;
}

export function completeness({ claim, profile }: Draft): number {
  const stated = claim.when && claim.when.basis !== "inferred" ? (claim.when.precision === "day" ? 3 : 2) : 0;
  return stated + profile.places.length * 2 + profile.actors.length + (claim.quantity ? 2 : 0) + (claim.origin ? 1 : 0);
}
