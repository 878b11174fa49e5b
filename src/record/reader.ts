import type { ClaimType, Modality } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Appearance, ClaimRow, DocumentRow, EntityRow, EventRow, Storage } from "./storage.ts";
import type { Totals } from "./views.ts";

/** Which events are wanted. Events without live claims never are. */
export interface EventQuery {
  /** Where it happened: any of these. */
  readonly places?: readonly number[];
  /** Entities that take part in any slot; all of them must. */
  readonly about?: readonly number[];
  readonly types?: readonly ClaimType[];
  readonly modalities?: readonly Modality[];
  /** Days of the event, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** By day, or those that most outlets carry first; undated ones last. */
  readonly order: "newest" | "oldest" | "widest";
  readonly limit: number;
}

/** Which claims are wanted, newest article first. Withdrawn ones never are. */
export interface ClaimQuery {
  readonly actor?: number;
  readonly origin?: number;
  readonly entity?: number;
  readonly types?: readonly ClaimType[];
  readonly limit: number;
}

/** What answers ask of the tables, each by an index. */
export interface Reader extends Pick<Storage, "standing" | "tellingProfile" | "tellingsOfEvents" | "tellingsNear"> {
  totals(): Promise<Totals>;
  document(id: number): Promise<DocumentRow | null>;
  /** Newest first, without their texts' cost where `limit` is small. */
  documents(limit: number): Promise<DocumentRow[]>;
  outlets(): Promise<{ outlet: string; articles: number; claims: number; newest: string }[]>;
  entity(id: number): Promise<EntityRow | null>;
  entitiesByKey(key: string): Promise<EntityRow[]>;
  /** Any form begins with or contains the text, most mentioned first. */
  entitiesLike(text: string, kinds: readonly EntityKind[], limit: number): Promise<EntityRow[]>;
  entities(kind: EntityKind | null, limit: number): Promise<EntityRow[]>;
  appearancesOf(entity: number): Promise<Appearance[]>;
  appearancesIn(document: number): Promise<Appearance[]>;
  /** Entities that share documents with this one, most first. */
  company(entity: number, limit: number): Promise<{ entity: number; documents: number }[]>;
  event(id: number): Promise<EventRow | null>;
  events(query: EventQuery): Promise<EventRow[]>;
  claim(id: number): Promise<ClaimRow | null>;
  claims(query: ClaimQuery): Promise<ClaimRow[]>;
  claimsOfEvent(event: number): Promise<ClaimRow[]>;
  claimsOfDocument(document: number): Promise<ClaimRow[]>;
  /** Events with a claim that holds all the words, newest claim first. */
  eventsWithWords(words: readonly string[], limit: number): Promise<number[]>;
  /** Entities named as origin, by number of claims. */
  origins(limit: number): Promise<{ entity: number; claims: number }[]>;
}
