import type { Figure } from "../cards.ts";
import { meet } from "../compare/number.ts";
import type { Count } from "../profile.ts";
import { countOf } from "../slots.ts";
import type { ClaimRow, EventRow } from "../storage.ts";
import type { Tally } from "../views.ts";
import type { Cards } from "./cards.ts";

interface Counted {
  readonly claim: ClaimRow;
  readonly count: Count;
}

/** The numbers of one event: what is counted in all, what of it are parts, and what does not agree. Null when it has none. */
export async function tallyOf(event: EventRow, cards: Cards): Promise<Tally | null> {
  const claims = (await cards.reader.claimsOfEvent(event.id)).filter((claim) => !claim.withdrawn && claim.quantity);
  const counted = await Promise.all(claims.map(async (claim) => ({ claim, count: await read(claim, cards) })));
  const groups = await Promise.all(group(counted).map((same) => figure(same, event, cards)));
  const whole = groups.filter((one) => one.of === null);
  const ranked = (whole.length > 0 ? whole : groups).sort(byWeight);
  const [first, ...rest] = ranked;
  if (!first) return null;
  return {
    figure: first,
    parts: groups.filter((one) => one.of !== null && one !== first && (one.low ?? 0) <= (first.high ?? first.low ?? 0)),
    history: rest.filter((one) => one.until < first.until && isSmaller(one, first)),
    against: rest.filter((one) => !(one.until < first.until && isSmaller(one, first))),
  };
}

/** Later figures stand for earlier, smaller ones; then the widest carried. */
const byWeight = (a: Figure, b: Figure): number => {
  if (a.until !== b.until && isSmaller(a, b) !== isSmaller(b, a)) return isSmaller(a, b) === a.until < b.until ? 1 : -1;
  return b.outlets.length - a.outlets.length || b.claims.length - a.claims.length;
};

const isSmaller = (a: Figure, b: Figure) => (a.high ?? a.low ?? 0) < (b.low ?? b.high ?? 0);

async function read(claim: ClaimRow, cards: Cards): Promise<Count> {
  const document = await cards.document(claim.document);
  const target = claim.target === null ? null : await cards.entity(claim.target);
  return countOf(
    claim,
    claim.quantity!,
    { target },
    {
      published: document!.published,
      voice: `o${claim.origin}`,
      sentence: document!.text.slice(...claim.sentence),
    },
  );
}

/** Claims whose numbers agree, told apart by who is counted. */
function group(counted: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = [];
  for (const one of counted) {
    const home = groups.find(([first]) => agree(first!.count, one.count));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

const agree = (a: Count, b: Count) => a.measure === b.measure && a.of === b.of && meet(a, b);

async function figure(same: readonly Counted[], event: EventRow, cards: Cards): Promise<Figure> {
  const claims = same.map(({ claim }) => claim);
  const exact = same.find(({ count }) => count.low !== null && count.low === count.high) ?? same[0]!;
  const voices = await cards.voices(claims);
  const places = await cards.refs([...new Set(claims.map((claim) => claim.place).filter((id) => id !== null))]);
  return {
    measure: exact.count.measure,
    low: exact.count.low,
    high: exact.count.high,
    text: exact.claim.quantity!.text,
    of: exact.count.of,
    since: same.map(({ count }) => count.since).find((since) => since !== null) ?? null,
    until: same
      .map(({ count }) => count.day)
      .sort()
      .at(-1)!,
    places,
    voices,
    outlets: [...new Set(voices.flatMap((voice) => voice.outlets))].sort(),
    claims: claims.map((claim) => `c${claim.id}`),
    event: `e${event.id}`,
  };
}

/** Running totals of one voice in a row: the newest stands, the smaller ones before it are its history. */
export function inSeries(tallies: readonly Tally[]): Tally[] {
  const newest = [...tallies].sort((a, b) =>
    a.figure.until < b.figure.until ? 1 : a.figure.until > b.figure.until ? -1 : 0,
  );
  const kept: Tally[] = [];
  for (const tally of newest) {
    const at = kept.findIndex((later) => succeeds(later.figure, tally.figure));
    if (at < 0) kept.push(tally);
    else kept[at] = { ...kept[at]!, history: [...kept[at]!.history, tally.figure] };
  }
  return kept;
}

const succeeds = (later: Figure, earlier: Figure): boolean =>
  later.measure === earlier.measure &&
  later.of === earlier.of &&
  isSmaller(earlier, later) &&
  later.voices.some((a) => a.entity !== null && earlier.voices.some((b) => a.entity === b.entity));
