import type { Change, ChangeKind } from "../../model/change.ts";
import type { ClaimType } from "../../model/claim.ts";
import type { Stage } from "../stage.ts";

/** What upsets the record comes before what adds to it. */
const kinds: readonly ChangeKind[] = [
  "corrected",
  "withdrawn",
  "disputed",
  "figure changed",
  "new event",
  "corroborated",
  "repeated",
];

/** What happened comes before what was said or is always so. */
const types: readonly ClaimType[] = [
  "control",
  "casualties",
  "displacement",
  "combat",
  "detention",
  "movement",
  "policy",
  "diplomacy",
  "affiliation",
  "statement",
  "description",
];

/** Puts the weightiest changes first, in the article's order where they weigh the same. */
export const rankByWeight: Stage = {
  name: "rank by weight",
  run: (drafts) => drafts.map((draft) => ({ ...draft, changes: draft.changes.toSorted(byWeight) })),
};

const byWeight = (a: Change, b: Change) =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || types.indexOf(a.type) - types.indexOf(b.type);
