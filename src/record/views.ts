import type { ClaimType } from "../model/claim.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { When } from "../model/when.ts";
import type { ClaimCard, DocumentCard, EventCard, Figure, Ref, Voice } from "./cards.ts";

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

/** Who holds a place, by the latest claims that do not deny it. */
export interface Holding {
  readonly place: Ref;
  /** Who holds it, most often named first: ["anti-regime forces", "Hayat Tahrir al-Sham"]. Empty when nobody says. */
  readonly holders: readonly Ref[];
  /** Named groups said to lead or be the holders ("led by HTS"), so that an answer can say "HTS-led forces". */
  readonly led: readonly Ref[];
  /** From whom it was taken, most often named first. */
  readonly from: readonly Ref[];
  readonly since: When | null;
  readonly event: EventCard;
  /** Voices of the losing side that say so too: "the army confirms". */
  readonly confirmed: readonly Voice[];
  /** Voices that deny it. */
  readonly denied: readonly Voice[];
  /** Outlets that say so, and all outlets that write about the place. */
  readonly outlets: readonly string[];
  readonly outletsOfPlace: readonly string[];
  /** Earlier changes of hands, newest first. */
  readonly earlier: readonly EventCard[];
}

/** A count with what speaks against it. */
export interface Tally {
  readonly figure: Figure;
  /** Counts inside it: "110 of them civilians". */
  readonly parts: readonly Figure[];
  /** Earlier figures that it replaced, newest first. */
  readonly history: readonly Figure[];
  /** Figures for the same scope and time that cannot hold beside it. */
  readonly against: readonly Figure[];
}

/** What one side is called, by how many outlets. */
export interface Called {
  readonly name: string;
  readonly outlets: readonly string[];
  readonly claims: readonly string[];
}

/** Everything `/status` needs; `place` is null for the whole record. */
export interface Status {
  readonly place: Entity | null;
  /** The place's own holding (one or none); for the whole record the latest of each place, newest first. */
  readonly holdings: readonly Holding[];
  /** Most recent and widest carried first. */
  readonly tallies: readonly Tally[];
  /** Asserted events, newest first, the widest carried first within a day; holdings and tallies left out. */
  readonly latest: readonly EventCard[];
  /** Expected or possible, not yet asserted; newest first. */
  readonly expected: readonly EventCard[];
  /** How each outlet calls those who took the place (or are on the attack, for the whole record). */
  readonly called: readonly Called[];
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly newest: string | null;
  /** Claim ids the answer rests on, the most telling first. */
  readonly evidence: readonly string[];
}

/** What a timeline is asked for; every filter may be left out. Days are ISO and inclusive. */
export interface TimelineQuery {
  /** Entity ids that must take part (place, actor, target or origin). */
  readonly about?: readonly string[];
  /** Words that must occur, where `about` found no entity. */
  readonly words?: string;
  readonly place?: string;
  readonly who?: string;
  readonly type?: ClaimType;
  readonly from?: string;
  readonly to?: string;
  /** Choose only the N most newsworthy days … */
  readonly days?: number;
  /** … and K lines a day. */
  readonly lines?: number;
}

export interface TimelineLine {
  readonly event: EventCard;
  /** An article's own words. */
  readonly text: string;
  readonly claims: readonly string[];
  readonly disputed: boolean;
  /** Null when an article states the day; else what it was worked out from: "relative" = a weekday or "last week" (day shown
   *  is the first it can be), "inferred" = taken over from elsewhere. */
  readonly inferred: "relative" | "inferred" | null;
}

export interface TimelineDay {
  /** ISO day; the first day of an event that took longer or is only known by month or year. */
  readonly date: string;
  /** "day" unless only the week, month, year or a range is known. */
  readonly precision: When["precision"];
  readonly lines: readonly TimelineLine[];
}

export interface Timeline {
  /** In order of date, old background in its place. */
  readonly days: readonly TimelineDay[];
  /** Forecasts and possibilities, apart. */
  readonly expected: readonly TimelineLine[];
  /** How many events fit but carry no date. */
  readonly undated: number;
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
  /** Why it joined its event; empty when it began the event. */
  readonly comparisons: readonly Comparison[];
  /** Sum of the points, and what was needed; null when it began the event. */
  readonly score: { readonly points: number; readonly needed: number } | null;
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
  sources(): Promise<Sources>;
}
