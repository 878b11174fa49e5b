import type { ClaimType } from "../../src/model/claim.ts";
import type { Span } from "../../src/model/span.ts";
import type { AnnotatedEvent, AnnotatedMention, AnnotatedSet, Wanted } from "./annotation.ts";

/** An annotated mention with what its event hands down to it. */
export interface Mention {
  readonly event: string;
  readonly doc: string;
  readonly quote: string;
  readonly span: Span;
  readonly types: readonly ClaimType[];
  readonly wanted: Wanted;
  readonly optional: boolean;
  readonly cluster: boolean;
}

/** All mentions of a set. Throws when a quote is not in its article. */
export const mentionsOf = (set: AnnotatedSet): Mention[] =>
  set.annotation.events.flatMap((event) => event.mentions.map((mention) => mentionOf(mention, event, set)));

function mentionOf(mention: AnnotatedMention, event: AnnotatedEvent, { texts }: AnnotatedSet): Mention {
  const { doc, quote } = mention;
  const start = texts.get(doc)?.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`${doc} does not hold “${quote}”.`);
  return {
    event: event.id,
    doc,
    quote,
    span: [start, start + quote.length],
    types: [event.type, ...(event.alt ?? []), ...(mention.alt ?? [])],
    wanted: { ...slotsOf(event), ...slotsOf(mention) },
    optional: mention.optional ?? false,
    cluster: mention.cluster ?? true,
  };
}

export const slots = ["place", "actor", "origin", "modality", "when", "quantity"] as const;
export type Slot = (typeof slots)[number];

const slotsOf = (from: Wanted): Wanted =>
  Object.fromEntries(slots.filter((slot) => from[slot] !== undefined).map((slot) => [slot, from[slot]]));
