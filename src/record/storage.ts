import type { ClaimType } from "../model/claim.ts";
import type { Profile } from "./profile.ts";
import type {
  Appearance,
  BareEntity,
  ClaimDraft,
  ClaimRow,
  DocumentRow,
  EntityRow,
  EventRow,
  HandleRow,
  Standing,
  TellingRole,
  TellingRow,
  Trait,
} from "./rows.ts";

export type * from "./rows.ts";

// The only way the record reads and writes what it keeps.

/** Tables of the record as one transaction sees them. */
export interface Storage {
  // documents
  documentsLike(like: {
    path: string;
    url: string | null;
    hash: string;
    publisher: string;
    headline: string | null;
  }): Promise<DocumentRow[]>;
  document(id: number): Promise<DocumentRow | null>;
  insertDocument(row: Omit<DocumentRow, "id">): Promise<number>;
  updateDocument(row: DocumentRow): Promise<void>;
  /** Documents with nearly the same words. */
  copiesOf(document: number): Promise<DocumentRow[]>;
  setCopies(document: number, copies: readonly number[]): Promise<void>;
  /** How many of the hashes each document has, most first. */
  sharing(hashes: readonly number[]): Promise<{ document: number; shared: number; of: number }[]>;
  setShingles(document: number, hashes: readonly number[]): Promise<void>;

  // people, groups and places
  handles(keys: readonly string[]): Promise<HandleRow[]>;
  handlesUnder(keys: readonly string[]): Promise<(HandleRow & { readonly under: string })[]>;
  handlesById(ids: readonly number[]): Promise<HandleRow[]>;
  handlesOf(entities: readonly number[]): Promise<HandleRow[]>;
  keysOf(handles: readonly number[]): Promise<string[]>;
  insertHandle(row: Omit<HandleRow, "id" | "entity">): Promise<HandleRow>;
  addHandleKeys(rows: readonly { readonly key: string; readonly handle: number }[]): Promise<void>;
  setEntityOf(handle: number, entity: number): Promise<void>;
  traits(handles: readonly number[]): Promise<(Trait & { readonly n: number })[]>;
  /** Counts each one more time, or one less. */
  countTraits(rows: readonly Trait[], by: 1 | -1): Promise<void>;
  entity(id: number): Promise<EntityRow | null>;
  entitiesOf(handles: readonly number[]): Promise<{ readonly handle: number; readonly entity: BareEntity }[]>;
  /** With every name they go by. */
  withNames(entities: readonly BareEntity[]): Promise<EntityRow[]>;
  insertEntity(row: Omit<BareEntity, "id">): Promise<number>;
  updateEntity(row: BareEntity): Promise<void>;
  /** Each appears in one document more, or less. */
  countDocuments(entities: readonly number[], by: 1 | -1): Promise<void>;
  /** Who asks for the one is shown the other. */
  redirectEntity(from: number, to: number): Promise<void>;
  /** In how many documents any handle of each entity appears. */
  documentsOf(entities: readonly number[]): Promise<{ readonly entity: number; readonly documents: number }[]>;
  insertAppearances(
    rows: readonly (Omit<Appearance, "entity"> & { readonly traits: readonly Trait[] })[],
  ): Promise<void>;
  /** Takes the appearances of a document out, and returns what they said. */
  removeAppearances(document: number): Promise<{ readonly handles: number[]; readonly traits: Trait[] }>;

  // tellings
  insertTelling(row: Omit<TellingRow, "id">, keys: readonly string[]): Promise<{ id: number; displaced: number[] }>;
  /** Takes the tellings of a document out. `disturbed`: those that may stand otherwise now. */
  removeTellings(document: number): Promise<{ removed: Standing[]; disturbed: number[] }>;
  standing(id: number): Promise<Standing | null>;
  standings(ids: readonly number[]): Promise<Standing[]>;
  tellingProfile(id: number): Promise<Profile>;
  /** Tellings filed under any of the keys on days that each side finds near; with `listed` only those that others may follow. */
  tellingsNear(query: NearQuery): Promise<Standing[]>;
  followersOf(lead: number): Promise<Standing[]>;
  tellingsOf(document: number, type: ClaimType): Promise<Standing[]>;
  tellingsOfEvents(events: readonly number[]): Promise<Standing[]>;
  /** Tellings whose claims have any of the handles in a slot. */
  eventsAround(handles: readonly number[], documents: readonly number[]): Promise<number[]>;
  setRole(id: number, role: TellingRole, lead: number, points: number): Promise<void>;
  /** Puts a telling and its claims into an event. */
  setEvent(telling: number, event: number): Promise<void>;
  setFirst(telling: number, claim: number): Promise<void>;

  // events and claims
  event(id: number): Promise<EventRow | null>;
  insertEvent(row: Omit<EventRow, "id">): Promise<number>;
  updateEvent(row: EventRow): Promise<void>;
  redirectEvent(from: number, to: number): Promise<void>;
  insertClaim(row: ClaimDraft): Promise<number>;
  updateClaim(id: number, row: ClaimDraft): Promise<void>;
  withdrawClaims(document: number): Promise<void>;
  claimsOfDocument(document: number): Promise<ClaimRow[]>;
  claimsOfEvent(event: number): Promise<ClaimRow[]>;
}

export interface NearQuery {
  readonly keys: readonly string[];
  readonly day: string;
  readonly near: readonly [from: string, to: string];
  readonly listed: boolean;
}
