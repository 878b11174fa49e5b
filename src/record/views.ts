import type { Entity, EntityKind } from "../model/entity.ts";
import type { ClaimCard, DocumentCard, EventCard, Ref, Voice } from "./cards.ts";
import type { ClaimView, Explanation } from "./claim-view.ts";
import type { Called, Status } from "./status-view.ts";
import type { Timeline, TimelineQuery } from "./timeline-view.ts";

export type { ClaimView, Comparison, Explanation, TellingView } from "./claim-view.ts";
export type { Called, Holding, Status, Tally } from "./status-view.ts";
export type { Timeline, TimelineDay, TimelineLine, TimelineQuery } from "./timeline-view.ts";

/** How much is on record. */
export interface Totals {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
  readonly entities: number;
  readonly outlets: number;
  /** Day of the newest article; null while the record is empty. */
  readonly newest: string | null;
}

/** What a typed name means. */
export interface Found {
  /** The best match by name, alias, spelling or acronym; null when nothing fits. */
  readonly entity: Entity | null;
  /** Others of the same name, most often mentioned first ("Assad": Bashar, Hafez). */
  readonly others: readonly Ref[];
  /** Names close to what was typed, for "Did you mean …"; empty when `entity` is set. */
  readonly near: readonly string[];
}

/** Everything `/who` needs. */
export interface Profile {
  readonly entity: Entity;
  readonly called: readonly Called[];
  readonly roles: readonly {
    readonly text: string;
    readonly claims: readonly ClaimCard[];
    readonly outlets: readonly string[];
  }[];
  /** Groups led, joined or backed, and members or backers, as claimed: `words` are the article's. */
  readonly ties: readonly { readonly other: Ref; readonly words: string; readonly claims: readonly string[] }[];
  /** Events in which it acts or suffers, newest first. */
  readonly did: readonly EventCard[];
  /** Quotes and statements of which it is the origin, newest first. */
  readonly said: readonly ClaimCard[];
  readonly first: DocumentCard | null;
  readonly last: DocumentCard | null;
  /** Who is named in the same articles, most often first. */
  readonly company: readonly { readonly other: Ref; readonly documents: number }[];
}

/** Everything `/sources` needs. */
export interface Sources {
  readonly outlets: readonly {
    readonly outlet: string;
    readonly articles: number;
    readonly claims: number;
    readonly newest: string;
  }[];
  /** Newest first. */
  readonly documents: readonly DocumentCard[];
  /** Origins by number of claims, with who carries them. */
  readonly origins: readonly Voice[];
}

/** What answers may read. Ids that are not on record give null; nothing here throws for want of data. */
export interface Views {
  totals(): Promise<Totals>;
  /** Looks a typed name up. `kinds` narrows ("place" for /status). */
  find(name: string, kinds?: readonly EntityKind[]): Promise<Found>;
  /** Names that begin with or contain what was typed so far, most mentioned first: autocomplete. */
  names(
    typed: string,
    options?: { readonly kinds?: readonly EntityKind[]; readonly limit?: number },
  ): Promise<readonly string[]>;
  /** Everyone and everything of a kind, most mentioned first. */
  list(kind: EntityKind, limit?: number): Promise<readonly (Ref & { readonly documents: number })[]>;
  /** `place`: an entity id; left out, the whole record. */
  status(place?: string): Promise<Status>;
  timeline(query: TimelineQuery): Promise<Timeline>;
  profile(entity: string): Promise<Profile | null>;
  claim(id: string): Promise<ClaimView | null>;
  event(id: string): Promise<{ readonly event: EventCard; readonly claims: readonly ClaimCard[] } | null>;
  /** Why an event is one: see `Explanation`. */
  explain(event: string): Promise<Explanation | null>;
  sources(): Promise<Sources>;
}
