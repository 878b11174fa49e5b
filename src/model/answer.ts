/** How a line stands: ⚠ disputed, ≈ date inferred, → expected and not yet so. */
export type Mark = "disputed" | "inferred" | "expected";

/** One line of an answer. All strings are plain text from articles or from us: renderers escape every one of them. */
export interface Line {
  /** Short lead shown apart or bold: "Figures", "5 Dec". */
  readonly label?: string;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** Smaller print: "Syrian Observatory for Human Rights, one origin, 3 outlets". */
  readonly note?: string;
  /** Exact words of an article, shown as a quotation. */
  readonly quote?: { readonly words: string; readonly source: string };
  readonly event?: string;
  /** Claim ids that the line rests on. */
  readonly claims?: readonly string[];
}

export interface Section {
  readonly heading?: string;
  readonly lines: readonly Line[];
}

/** One day of a timeline, as contract.md fixes it for `--json`. */
export interface TimelineEntry {
  readonly date: string;
  readonly lines: readonly { readonly text: string; readonly event: string; readonly claims: readonly string[] }[];
}

/** What a command says, before any platform has a say in how. */
export interface Answer {
  /** `answer`: the record holds something. `empty`: it holds nothing on this. `error`: the request was wrong. `info`: help and the like. */
  readonly kind: "answer" | "empty" | "error" | "info";
  readonly title: string;
  readonly summary?: string;
  readonly sections: readonly Section[];
  readonly footer?: string;
  /** Commands worth trying next, as typed: "/status Homs". */
  readonly suggestions?: readonly string[];
  readonly entries?: readonly TimelineEntry[];
}
