import type { ClaimType } from "./claim.ts";

export type ChangeKind =
  | "new event"
  | "corroborated"
  | "repeated"
  | "disputed"
  | "figure changed"
  | "corrected"
  | "withdrawn";

/** What adding one article did to the record. Alerts consume it and compare nothing themselves. */
export interface Change {
  readonly kind: ChangeKind;
  readonly event: string;
  readonly claim: string;
  readonly document: string;
  readonly type: ClaimType;
  /** The event's title: "Hama captured". */
  readonly title: string;
  /** The exact words of the claim. */
  readonly words: string;
  readonly outlet: string | null;
  readonly origin: string | null;
  /** Ids and every name of what the claim is about, for matching subscriptions. */
  readonly about: readonly { readonly id: string; readonly names: readonly string[] }[];
}
