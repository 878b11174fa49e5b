import type { Span } from "../../model/span.ts";

/** A counted number, with the words that bound it. */
export interface Amount {
  /** From the first bounding word to the last of the number, without the unit: "at least 704". */
  readonly span: Span;
  /** Null where the words give no lower bound: "up to 50". */
  readonly low: number | null;
  /** Null where the words give no upper bound: "more than 1,500". */
  readonly high: number | null;
  readonly text: string;
  /** The counted thing's words, if directly after: "people", "senior officers"; "them" in "nine of them". */
  readonly unit?: string;
  /** True for "about 200", "nearly 300", "dozens". */
  readonly approximate: boolean;
}

/** A number as it stands, before the words around it are read. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** "dozens", "several": no figure at all. */
  readonly vague: boolean;
  /** What its last word multiplies by: 1,000,000 in "2 million"; 1 where there is none. */
  readonly scale: number;
}
