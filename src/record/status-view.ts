import type { Entity } from "../model/entity.ts";
import type { When } from "../model/when.ts";
import type { EventCard, Figure, Ref, Voice } from "./cards.ts";

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
