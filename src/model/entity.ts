import type { Span } from "./span.ts";

export type EntityKind = "person" | "group" | "place";

/** What somebody is called or said to be: "head of Hayat Tahrir al-Sham". */
export interface Role {
  readonly text: string;
  readonly span: Span;
}

/** Where a place is, from the gazetteer. */
export interface Geography {
  /** Stable key of the gazetteer's row: "SY/hama". */
  readonly key: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** A person, group or place as one article speaks of it, with all its mentions there linked. */
export interface LocalEntity {
  readonly kind: EntityKind;
  /** The fullest form in the article: "Abu Mohammad al-Jolani". */
  readonly name: string;
  /** Every form used, the name first; acronyms and noms de guerre included. */
  readonly forms: readonly string[];
  /** False for a description: "anti-regime forces", "a security source", "residents". */
  readonly named: boolean;
  readonly roles: readonly Role[];
  readonly mentions: readonly Span[];
  readonly geography: Geography | null;
}

/** The same across articles. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly roles: readonly { readonly text: string; readonly claims: readonly string[] }[];
  /** Document ids. */
  readonly documents: readonly string[];
  readonly geography: Geography | null;
}
