import type { ClaimType, Modality } from "../model/claim.ts";
import type { DateBasis } from "../model/document.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Dispute, Standing } from "../model/event.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import type { When } from "../model/when.ts";

/** Points at an entity and says what to call it. */
export interface Ref {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Somebody who independently knows: a named origin, a wire agency, or an outlet speaking for itself.
 *  Near-verbatim articles of two outlets are one voice, that of the first. */
export interface Voice {
  readonly kind: "origin" | "agency" | "outlet";
  readonly name: string;
  /** Entity id when kind is `origin`. */
  readonly entity: string | null;
  /** Who carried it; sorted, each once. */
  readonly outlets: readonly string[];
  readonly claims: readonly string[];
}

/** One article as answers cite it. */
export interface DocumentCard {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  /** Its name, else the site it came from, else "unnamed outlet (a.txt)". */
  readonly outlet: string;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO day. */
  readonly published: string;
  readonly publishedBasis: DateBasis;
  /** How many claims it makes. */
  readonly claims: number;
}

/** One claim as answers show it. */
export interface ClaimCard {
  readonly id: string;
  readonly event: string;
  readonly document: string;
  /** Its name, else the site it came from, else "unnamed outlet (a.txt)". */
  readonly outlet: string;
  /** ISO day on which the article came out. */
  readonly published: string;
  readonly type: ClaimType;
  /** Exact words of the article. */
  readonly text: string;
  readonly span: Span;
  readonly trigger: Span;
  /** The whole sentence they stand in, exact. */
  readonly sentence: string;
  readonly actor: Ref | null;
  readonly target: Ref | null;
  readonly place: Ref | null;
  readonly when: When | null;
  readonly quantity: Quantity | null;
  readonly origin: Ref | null;
  readonly quoted: boolean;
  readonly modality: Modality;
  readonly rule: string;
  /** True once a newer version of the article no longer says it. */
  readonly withdrawn: boolean;
  /** The words in earlier versions of the article, oldest first. */
  readonly earlier: readonly string[];
}

/** One event as answers show it. */
export interface EventCard {
  readonly id: string;
  readonly type: ClaimType;
  /** "Hama captured" */
  readonly title: string;
  readonly place: Ref | null;
  /** Whom the claims name as doing it, most often named first. */
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  readonly when: When | null;
  /** `asserted` as soon as one claim asserts it. */
  readonly modality: Modality;
  readonly standing: Standing;
  readonly disputes: readonly Dispute[];
  /** Claim ids in order. */
  readonly claims: readonly string[];
  readonly outlets: readonly string[];
  /** Outlets that said it otherwise in an earlier version of their article, and those that no longer say it. */
  readonly corrected: readonly string[];
  readonly withdrawn: readonly string[];
  readonly documents: readonly string[];
  /** Independent voices, the widest carried first. */
  readonly voices: readonly Voice[];
  /** The claim that says it best: dated, complete, from a headline or lede. Its `text` is the line to quote. */
  readonly best: ClaimCard;
}

/** What one voice puts the number at. Voices that agree (same or overlapping bounds) share a figure. */
export interface Figure {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  /** As an article writes it: "at least 704". */
  readonly text: string;
  /** Who is counted, when the claim says so: "civilians". */
  readonly of: string | null;
  /** ISO day since when it is counted; null for one incident or when nothing is said. */
  readonly since: string | null;
  /** ISO day up to which it is counted: stated, else the article's day. */
  readonly until: string;
  /** Places the claims give. */
  readonly places: readonly Ref[];
  readonly voices: readonly Voice[];
  readonly outlets: readonly string[];
  readonly claims: readonly string[];
  readonly event: string;
}
