import type { ClaimType, Modality } from "../model/claim.ts";
import type { DateBasis } from "../model/document.ts";
import type { EntityKind, Geography } from "../model/entity.ts";
import type { Standing } from "../model/event.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import type { When } from "../model/when.ts";
import type { Profile } from "./profile.ts";
import type { Side } from "./sides.ts";
import type { Comparison } from "./views.ts";

// What the record keeps, and the only way it reads and writes it. Ids are numbers here; answers see them as "c12".

export interface DocumentRow {
  readonly id: number;
  readonly path: string;
  /** Last part of the path. */
  readonly file: string;
  readonly hash: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string;
  readonly basis: DateBasis;
  readonly text: string;
  /** Codes of the countries it is about. */
  readonly countries: readonly string[];
  /** The first document with nearly the same words. */
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

/** An entity in one document. */
export interface Appearance {
  readonly document: number;
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
  readonly standing: Standing;
  /** Claims not withdrawn; an event with none is kept only for the withdrawn ones. */
  readonly claims: number;
  readonly outlets: number;
  /** The claim that says it best, and how well. */
  readonly best: number | null;
  readonly bestScore: number;
  readonly profile: Profile;
}

export interface ClaimRow {
  readonly id: number;
  readonly event: number;
  readonly document: number;
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
  readonly withdrawn: boolean;
}

/** Tables of the record as one transaction sees them. */
export interface Storage {
  // documents
  documentsLike(like: { path: string; url: string | null; hash: string }): Promise<DocumentRow[]>;
  document(id: number): Promise<DocumentRow | null>;
  insertDocument(row: Omit<DocumentRow, "id">): Promise<number>;
  updateDocument(row: DocumentRow): Promise<void>;
  /** How many of the hashes each document has, most first. */
  sharing(hashes: readonly number[]): Promise<{ document: number; shared: number; of: number }[]>;
  setShingles(document: number, hashes: readonly number[]): Promise<void>;

  // entities
  entitiesByKey(key: string): Promise<EntityRow[]>;
  entity(id: number): Promise<EntityRow | null>;
  insertEntity(row: Omit<EntityRow, "id" | "documents" | "aliases">): Promise<number>;
  updateEntity(row: EntityRow): Promise<void>;
  addForm(entity: number, form: string, uses: number): Promise<void>;
  addEntityKey(key: string, entity: number): Promise<void>;
  setAppearance(row: Appearance): Promise<void>;
  removeAppearances(document: number): Promise<void>;

  // events and claims
  /** Events filed under the key on days between these, newest first. */
  eventsFiled(key: string, from: string, to: string, limit: number): Promise<{ event: number; day: string }[]>;
  event(id: number): Promise<EventRow | null>;
  insertEvent(row: Omit<EventRow, "id">): Promise<number>;
  updateEvent(row: EventRow): Promise<void>;
  setEventKeys(event: number, keys: readonly string[], day: string): Promise<void>;
  insertClaim(row: Omit<ClaimRow, "id">): Promise<number>;
  updateClaim(row: ClaimRow): Promise<void>;
  claimsOfDocument(document: number): Promise<ClaimRow[]>;
  claimsOfEvent(event: number): Promise<ClaimRow[]>;
}
