import { basename } from "node:path";
import type { AnnotatedSet } from "./annotation.ts";
import { bCubed } from "./clusters.ts";
import { scoreEntities } from "./entities.ts";
import type { Exported } from "./ledger.ts";
import { fits, type Match, matchOf, type Sourced } from "./match.ts";
import { type Mention, mentionsOf, type Slot, slots } from "./mentions.ts";
import { Tally } from "./tally.ts";

/** Figure → value between 0 and 1, but `provenance_broken`, a count; null where a set has nothing to measure it by. */
export type Figures = Readonly<Record<string, number | null>>;

export interface Score {
  readonly figures: Figures;
  /** One line for everything missed, wrong or spurious. */
  readonly misses: readonly string[];
}

type Pair = readonly [mention: Mention, match: Match | null];

/** Scores an export against the annotation of its articles. README.md beside this file says what each figure means. */
export function scoreOf(set: AnnotatedSet, ledger: Exported): Score {
  const files = new Map(ledger.documents.map(({ id, path }) => [id, basename(path)]));
  const fileOf = (document: string) => files.get(document) ?? document;
  const claims = ledger.claims.map((claim) => ({ claim, file: fileOf(claim.document) }));
  const events = new Map(ledger.events.map((event) => [event.id, event]));
  const mentions = mentionsOf(set);
  const pairs = mentions.map((mention): Pair => [mention, matchOf(mention, claims, events)]);
  const required = pairs.filter(([{ optional }]) => !optional);
  const spurious = spuriousIn(claims, mentions, set);
  const entities = scoreEntities(set.annotation.entities, ledger.entities, fileOf);
  const disputes = scoreDisputes(set, pairs, (id) => (events.get(id)?.disputes.length ?? 0) > 0);
  const fields = scoreSlots(required);
  return {
    figures: {
      provenance_broken: claims.filter((one) => !isQuoted(one, set)).length,
      mention_recall: tally(required, ([, match]) => match !== null).ratio,
      fully_right: tally(required, ([, match]) => match !== null && [...match.slots.values()].every(Boolean)).ratio,
      strict_precision: spurious.precision,
      ...fields.figures,
      b3: bCubed(
        required
          .filter(([{ cluster }]) => cluster)
          .map(([{ event }, match]) => ({ wanted: event, got: match?.claim.event ?? null })),
      ),
      entity_recall: entities.found.ratio,
      entity_roles: entities.roles.ratio,
      entity_aliases: entities.aliases.ratio,
      entity_documents: entities.documents.ratio,
      disputes: disputes.ratio,
    },
    misses: [...fields.misses, ...spurious.misses, ...entities.misses, ...disputes.misses],
  };
}

/** The claim's words stand in its article where its span says. */
const isQuoted = ({ claim, file }: Sourced, { texts }: AnnotatedSet): boolean =>
  texts.get(file)?.slice(...claim.span) === claim.text;

function tally<T>(items: readonly T[], right: (item: T) => boolean): Tally {
  const all = new Tally();
  for (const item of items) all.add(right(item));
  return all;
}

/** Each kind of slot, and all together, over the mentions that were found. */
function scoreSlots(pairs: readonly Pair[]) {
  const tallies = new Map<Slot, Tally>(slots.map((slot) => [slot, new Tally()]));
  const all = new Tally();
  const misses: string[] = [];
  for (const [mention, match] of pairs) {
    const where = `${mention.doc} “${clip(mention.quote)}”`;
    if (!match) misses.push(`missed     ${mention.event}: ${where}`);
    for (const [slot, right] of match?.slots ?? []) {
      tallies.get(slot)!.add(right);
      all.add(right);
      if (!right)
        misses.push(
          `${slot.padEnd(10)} ${mention.event}: wanted ${JSON.stringify(mention.wanted[slot])}, got ${JSON.stringify(match!.claim[slot])} in ${where}`,
        );
    }
  }
  const figures = Object.fromEntries([...tallies].map(([slot, { ratio }]) => [slot, ratio]));
  return { figures: { ...figures, all_fields: all.ratio }, misses };
}

/** Claims of the types that are annotated to the last that no mention accounts for. */
function spuriousIn(claims: readonly Sourced[], mentions: readonly Mention[], { annotation }: AnnotatedSet) {
  const strict = claims.filter(({ claim }) => annotation.exhaustive.includes(claim.type));
  const wrong = strict.filter((one) => !mentions.some((mention) => fits(one, mention)));
  return {
    precision: strict.length === 0 ? null : 1 - wrong.length / strict.length,
    misses: wrong.map(({ claim, file }) => `spurious   ${claim.type}: ${file} “${clip(claim.text)}”`),
  };
}

/** A dispute is found when an event that a mention of it was put into is disputed. */
function scoreDisputes({ annotation }: AnnotatedSet, pairs: readonly Pair[], disputed: (event: string) => boolean) {
  const found = ({ about }: { about: string }) =>
    pairs.some(([{ event }, match]) => event === about && match !== null && disputed(match.claim.event));
  const missed = annotation.disputes.filter((one) => !found(one));
  return {
    ratio: tally(annotation.disputes, found).ratio,
    misses: missed.map(({ about, why }) => `dispute    ${about}: ${why}`),
  };
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};
