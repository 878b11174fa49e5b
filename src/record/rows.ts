import type { ClaimType, Modality } from "../model/claim.ts";
import type { DateBasis } from "../model/document.ts";
import type { EntityKind, Geography } from "../model/entity.ts";
import type { Standing as EventStanding } from "../model/event.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import type { When } from "../model/when.ts";
import type { Profile } from "./profile.ts";
import type { Side } from "./sides.ts";
import type { Comparison } from "./views.ts";

// What the record keeps, as rows. Ids are numbers here; answers see them as "c12".

export interface DocumentRow {
  readonly id: number;
  readonly path: string;
  /** Last part of the path. */
  readonly file: string;
  readonly hash: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** What to call the outlet: "unnamed outlet (a.txt)" where nothing says. */
  readonly publisher: string;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string;
  readonly basis: DateBasis;
  readonly text: string;
  /** Codes of the countries it is about. */
  readonly countries: readonly string[];
  /** The oldest document with nearly the same words, where it is not this one. */
  readonly sameAs: number | null;
  /** Claims not withdrawn. */
  readonly claims: number;
}

export interface EntityRow {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  /** Codes of the countries its articles are about. */
  readonly scope: readonly string[];
  readonly geography: Geography | null;
  /** Side of a fight that its description or roles put it on. */
  readonly side: Side | null;
  /** What kind of site it is, where it is no town but stands in one, whose geography it then has: "prison". */
  readonly site: string | null;
  readonly documents: number;
  readonly aliases: readonly { readonly form: string; readonly uses: number }[];
}

/** An entity without what it is called where. */
export type BareEntity = Omit<EntityRow, "aliases">;

/** What articles call somebody or some place; several handles may mean one entity. */
export interface HandleRow {
  readonly id: number;
  /** Equal for every article that uses the name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** A bare surname, an acronym, a place without position. */
  readonly short: boolean;
  readonly name: string;
  readonly geography: Geography | null;
  readonly site: string | null;
  readonly entity: number | null;
}

/** Something that articles say of a handle: a form of its name, what to call it where forms do not stand alone ("prison in Hama"), a country
 *  they are about, a side, another handle for the same. */
export interface Trait {
  readonly handle: number;
  readonly kind: "form" | "name" | "country" | "side" | "link";
  readonly value: string;
}

/** A handle in one document. */
export interface Appearance {
  readonly document: number;
  readonly handle: number;
  readonly entity: number;
  readonly forms: readonly string[];
  readonly roles: readonly { readonly text: string; readonly span: Span }[];
  readonly mentions: readonly Span[];
}

export interface EventRow {
  readonly id: number;
  readonly type: ClaimType;
  readonly title: string;
  readonly place: number | null;
  /** Most often named actor. */
  readonly actor: number | null;
  readonly when: When | null;
  readonly modality: Modality;
  readonly standing: EventStanding;
  /** Claims not withdrawn; an event with none is kept only for the withdrawn ones. */
  readonly claims: number;
  readonly outlets: number;
  /** The claim that says it best, and how well. */
  readonly best: number | null;
  readonly bestScore: number;
  readonly profile: Profile;
}

/** How a telling stands among those it may be compared with: others follow a `lead`; `follower` is like its lead; `apart` is like a lead
 *  that its own article tells apart from it. */
export type TellingRole = "lead" | "follower" | "apart";

/** Where a telling stands, without what it says. */
export interface Standing {
  readonly id: number;
  readonly document: number;
  /** Settled by what it says alone: the smaller comes first, and the most complete tellings come first. */
  readonly rank: string;
  readonly role: TellingRole;
  /** The telling it follows; itself where it follows none. */
  readonly lead: number;
  readonly points: number;
  readonly event: number | null;
  /** Oldest claim. */
  readonly first: number;
}

/** What one article says of one event. */
export interface TellingRow extends Standing {
  readonly type: ClaimType;
  /** ISO day under which it is filed, and those on which others may be filed that are compared with it. */
  readonly day: string;
  readonly near: readonly [from: string, to: string];
  readonly profile: Profile;
}

/** A claim as it is written: its slots are handles. */
export interface ClaimDraft extends Omit<ClaimRow, "id" | "withdrawn"> {
  readonly telling: number;
}

export interface ClaimRow {
  readonly id: number;
  readonly event: number;
  readonly document: number;
  /** Null once withdrawn. */
  readonly telling: number | null;
  readonly type: ClaimType;
  readonly text: string;
  readonly span: Span;
  readonly trigger: Span;
  readonly sentence: Span;
  readonly lemma: string;
  readonly rule: string;
  readonly actor: number | null;
  readonly target: number | null;
  readonly place: number | null;
  readonly when: When | null;
  readonly quantity: Quantity | null;
  readonly origin: number | null;
  readonly quoted: boolean;
  readonly modality: Modality;
  readonly comparisons: readonly Comparison[];
  /** The words in earlier versions of the article, oldest first. */
  readonly earlier: readonly string[];
  readonly withdrawn: boolean;
}
