import type { Answer, Line, Section } from "../model/answer.ts";
import type { Change, ChangeKind } from "../model/change.ts";
import type { Draft } from "./stage.ts";

/** The article that brought the changes. */
export interface Source {
  readonly document: string;
  readonly outlet: string | null;
  readonly headline: string | null;
}

const headings: Record<ChangeKind, string> = {
  corrected: "Corrected",
  withdrawn: "No longer said",
  disputed: "Contradicts what is on record",
  "figure changed": "New figure",
  "new event": "New",
  corroborated: "Confirmed from another origin",
  repeated: "Said again",
};
/** More would not be read in a chat; the rest is counted. */
const mostLines = 8;
const longestQuote = 280;

/** What a channel is told of one article: what is new, in the article's own words, and who says it. */
export function compose(draft: Draft, source: Source): Answer {
  const events = [...Map.groupBy(draft.changes, ({ kind, event }) => `${kind} ${event}`).values()];
  const shown = events.slice(0, mostLines);
  const more = events.length - shown.length;
  const names = draft.about.join(", ");
  return {
    kind: "answer",
    title: names === "" ? "New on record" : `New on ${names}`,
    summary: [source.outlet, source.headline && `“${source.headline}”`].filter(Boolean).join(" · ") || source.document,
    sections: sections(shown, source),
    ...(more > 0 && { footer: `and ${more} more of this article on record` }),
    suggestions: shown.slice(0, 1).map(([first]) => `/claim ${first!.claim}`),
  };
}

/** One section a kind of change, in the order in which the kinds come. */
function sections(events: readonly (readonly Change[])[], source: Source): Section[] {
  const byKind = Map.groupBy(events, ([first]) => first!.kind);
  return [...byKind].map(([kind, of]) => ({
    heading: headings[kind],
    lines: of.map((changes) => line(changes, source)),
  }));
}

function line(changes: readonly Change[], source: Source): Line {
  const first = changes[0]!;
  const words = first.words.replace(/\s+/g, " ").trim();
  return {
    text: first.title,
    ...(first.origin && { note: `according to ${first.origin}` }),
    ...(first.kind === "disputed" && { marks: ["disputed"] as const }),
    quote: {
      words: words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words,
      source: first.outlet ?? source.headline ?? source.document,
    },
    event: first.event,
    claims: changes.map(({ claim }) => claim),
  };
}
