import type { Document } from "./document.ts";
import type { LocalEntity } from "./entity.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";
import type { When } from "./when.ts";

export const claimTypes = [
  "control",
  "movement",
  "combat",
  "casualties",
  "displacement",
  "detention",
  "diplomacy",
  "policy",
  "affiliation",
  "statement",
  "description",
] as const;
export type ClaimType = (typeof claimTypes)[number];

/** Types that happen on a day; positions, ties and descriptions do not. */
export const happenings: readonly ClaimType[] = claimTypes.filter(
  (type) => type !== "affiliation" && type !== "statement" && type !== "description",
);

export type Modality = "asserted" | "expected" | "possible" | "denied";

/** One thing that one article asserts. A pure function of the document: it knows no other article. */
export interface Claim {
  readonly type: ClaimType;
  /** The exact clause or sentence: `document.text.slice(...span)`. */
  readonly text: string;
  readonly span: Span;
  /** The word or words that evoke the event. */
  readonly trigger: Span;
  /** Lemma of the trigger, for comparing: "capture". */
  readonly lemma: string;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly actor: LocalEntity | null;
  readonly target: LocalEntity | null;
  readonly place: LocalEntity | null;
  readonly when: When | null;
  readonly quantity: Quantity | null;
  /** Whom the outlet names as knowing it; null in the outlet's own voice. */
  readonly origin: LocalEntity | null;
  /** True when the words are a direct quotation of the origin. */
  readonly quoted: boolean;
  readonly modality: Modality;
  /** The sentence the claim stands in, for showing it as evidence. */
  readonly sentence: Span;
}

/** Everything one article says: what goes into the record. */
export interface Reading {
  readonly document: Document;
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
}
