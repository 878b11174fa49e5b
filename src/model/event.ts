import type { ClaimType } from "./claim.ts";
import type { When } from "./when.ts";

/** `single`: one origin. `corroborated`: two or more independent origins. `disputed`: claims that cannot all hold. */
export type Standing = "single" | "corroborated" | "disputed";

/** Which field the claims of one event disagree about, and the claims. */
export interface Dispute {
  readonly field: "quantity" | "when" | "modality" | "actor";
  readonly claims: readonly string[];
}

/** What several claims are about. Nothing of it is typed in by hand; all follows from its claims. */
export interface Event {
  readonly id: string;
  readonly type: ClaimType;
  readonly title: string;
  /** Entity id. */
  readonly place: string | null;
  readonly when: When | null;
  readonly claims: readonly string[];
  readonly outlets: readonly string[];
  readonly documents: readonly string[];
  /** Independent origins: entity ids, agencies, or outlets in their own voice. */
  readonly origins: readonly string[];
  readonly standing: Standing;
  readonly disputes: readonly Dispute[];
}
