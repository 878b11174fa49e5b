import type { Span } from "./span.ts";

export type PartKind =
  | "frontmatter"
  | "headline"
  | "byline"
  | "date"
  | "dateline"
  | "credit"
  | "heading"
  | "caption"
  | "furniture"
  | "body";

/** A stretch of the article. Parts are in order, do not overlap, and together hold every character that is no white space. A part
 *  is one line or less, but for front matter and for body that came hard-wrapped: there one part is one paragraph, and its
 *  line breaks stand in the middle of sentences. A dateline ("HAMA, Syria — ") is a part of its own; the body part of its line begins
 *  after it. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

export type DateBasis = "stated" | "inferred" | "assumed";

/** The day an article was published. `stated`: front matter, a date line, a dateline with a date. `inferred`: worked out
 *  from dates and weekdays in the text. `assumed`: nothing to go by but the day it was received. */
export interface Published {
  /** ISO day. */
  readonly date: string;
  readonly basis: DateBasis;
  /** The words it rests on, where there are any. */
  readonly from: Span | null;
}

/** An article taken apart: what is headline, byline, dateline, furniture and what is body. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** Without its dash or colon: "HAMA, Syria". */
  readonly dateline: string | null;
  /** The place the dateline names first: "HAMA". */
  readonly datelinePlace: Span | null;
  /** A wire agency credited for the whole text ("[Source: Reuters]", "BEIRUT (Reuters) —", byline "AFP"). */
  readonly agency: string | null;
  readonly published: Published;
  readonly parts: readonly Part[];
}
