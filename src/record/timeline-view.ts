import type { ClaimType } from "../model/claim.ts";
import type { When } from "../model/when.ts";
import type { EventCard } from "./cards.ts";

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
