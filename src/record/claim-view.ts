import type { ClaimCard, DocumentCard, EventCard } from "./cards.ts";

/** One named comparison behind a merge, as stored with the claim. */
export interface Comparison {
  /** "same place" */
  readonly name: string;
  /** Weight times how far it holds; negative speaks against. */
  readonly points: number;
  /** What was compared: "Hama = Hama". */
  readonly note: string;
}

/** Everything `/claim` needs. */
export interface ClaimView {
  readonly claim: ClaimCard;
  readonly document: DocumentCard;
  readonly event: EventCard;
  /** The other claims of the event, oldest article first. */
  readonly others: readonly ClaimCard[];
  /** Why it counts to its event: how what its article tells compares with the telling that leads the event, or, in that one, how the claim
   *  compares with what else its article says. Empty for the claim that all others are compared with. */
  readonly comparisons: readonly Comparison[];
  /** Sum of the points, and what was needed; null where nothing was compared. */
  readonly score: { readonly points: number; readonly needed: number } | null;
  /** The first claim of what it was compared with; null where nothing was. */
  readonly against: string | null;
}

/** One article's share of an event, and why it counts to it. */
export interface TellingView {
  readonly claims: readonly ClaimCard[];
  /** Against the leading telling; empty for that one. */
  readonly comparisons: readonly Comparison[];
  readonly points: number;
}

/** Why an event is one, and why what is like it is another. */
export interface Explanation {
  readonly event: EventCard;
  /** Points from which on two tellings are one event. */
  readonly needed: number;
  /** The leading one first, then the likest. */
  readonly tellings: readonly TellingView[];
  /** The likest events that are kept apart, with what speaks for and against. */
  readonly apart: readonly {
    readonly event: { readonly id: string; readonly title: string };
    readonly comparisons: readonly Comparison[];
    readonly points: number;
  }[];
}
