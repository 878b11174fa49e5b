import type { Change } from "../model/change.ts";

/** How many claims of an article did what. */
export interface Counts {
  /** Began an event. */
  readonly added: number;
  /** Gave an event on record another independent voice, or its figure a newer value. */
  readonly corroborated: number;
  readonly disputed: number;
  /** Said what was on record, by a voice that had said it; or all of them, when the article was known. */
  readonly unchanged: number;
  /** Said otherwise than in the article's earlier version; and said no longer. */
  readonly corrected: number;
  readonly withdrawn: number;
}

/** What adding one article did. */
export interface Added {
  readonly document: string;
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

export const none: Counts = { added: 0, corroborated: 0, disputed: 0, unchanged: 0, corrected: 0, withdrawn: 0 };

export const sum = (a: Counts, b: Counts): Counts => ({
  added: a.added + b.added,
  corroborated: a.corroborated + b.corroborated,
  disputed: a.disputed + b.disputed,
  unchanged: a.unchanged + b.unchanged,
  corrected: a.corrected + b.corrected,
  withdrawn: a.withdrawn + b.withdrawn,
});
