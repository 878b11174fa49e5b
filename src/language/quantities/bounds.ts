import type { Numeral } from "./amount.ts";

/** The words that make a number a bound or an estimate: "at least", "up to", "nearly", "some"; "or more", "+", "or so". */

/** A number with the words that bound it read. */
interface Bounded {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

type Kind = "least" | "most" | "nearly" | "above" | "about" | "exactly";

/** What each phrase makes of the number after it; the longest that fits counts, so "no more than" is not "more than". */
const PHRASES: Readonly<Record<Kind, string>> = {
  least:
    "at least; at the least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum; upwards of; upward of; more than; " +
    "well over; far more than; many more than; well above; over; above; beyond; in excess of; greater than; exceeds; exceeded; exceeding; exceed; " +
    "surpasses; surpassed; surpassing; surpass; tops; topped; topping",
  most: "at most; at the most; no more than; not more than; a maximum of; maximum; up to; as many as; as much as; fewer than; less than; under; below",
  nearly:
    "nearly; almost; close to; just under; just short of; a little under; slightly less than; slightly fewer than; approaching; not quite; practically",
  above: "just over; slightly more than; slightly over; a little over; a little more than; just above; just more than",
  about:
    "about; around; some; approximately; approx; approx.; roughly; an estimated; estimated; an approximate; circa; perhaps; possibly; maybe; " +
    "probably; in the region of; on the order of; ~",
  exactly: "exactly; precisely; a total of; a combined; only; just; merely",
};
const KINDS = new Map(
  Object.entries(PHRASES).flatMap(([kind, phrases]) =>
    phrases.split("; ").map((phrase) => [phrase, kind as Kind] as const),
  ),
);
const ENDINGS = new Set([...KINDS.keys()].map((phrase) => phrase.split(" ").at(-1)));
const MAX_WORDS = 4;

/** "under 50" bounds, "under two commanders" does not; nor does "control over three villages". */
const PREPOSITION =
  /\b(?:control|authority|rule|sovereignty|jurisdiction|command|dispute|row|talks|anger|concern|concerns|fight|war|flew|flying|victory|fighting|clashes|custody|take|takes|took|taken|taking|seize|handed|hand) (?:over|around|about|beyond|above|below)$/i;

const TAILS: readonly (readonly [Kind, RegExp])[] = [
  ["least", /^(?:\+|[- ]plus\b| or more\b| and more\b| and counting\b)/i],
  ["most", /^ or (?:fewer|less)\b/i],
  ["about", /^(?:-odd\b| or so\b)/i],
];

/** Reads the bounding words on both sides, outermost last: "perhaps as many as 300" is at most 300 and an estimate. */
export function readBounds(text: string, from: number, numeral: Numeral & { readonly range?: boolean }): Bounded {
  let start = numeral.start;
  const kinds: Kind[] = [];
  for (let step = 0; step < 3; step++) {
    const lead = leading(text, from, numeral, start);
    if (!lead || (lead.kind === "least" && kinds.length > 0)) break; // "took over at least 10 areas"
    kinds.push(lead.kind);
    start = lead.start;
  }
  const tail = TAILS.map(([kind, pattern]) => ({
    kind,
    match: pattern.exec(text.slice(numeral.end, numeral.end + 16)),
  })).find((one) => one.match);
  if (tail) kinds.push(tail.kind);
  return { start, end: numeral.end + (tail?.match?.[0].length ?? 0), ...bounded(numeral, kinds) };
}

function leading(text: string, from: number, numeral: Numeral, start: number): { kind: Kind; start: number } | null {
  const lead = text.slice(Math.max(from, start - 40), start);
  const words = /[ \u00a0~]$/.test(lead)
    ? lead
        .trimEnd()
        .split(/[ \u00a0(]/)
        .slice(-MAX_WORDS)
    : [];
  if (!ENDINGS.has(words.at(-1)?.toLowerCase() ?? "")) return null;
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(-count).join(" ");
    const kind = KINDS.get(phrase.toLowerCase());
    if (kind)
      return isPreposition(lead, phrase, numeral)
        ? null
        : { kind, start: start - (lead.length - lead.lastIndexOf(phrase)) };
  }
  return null;
}

const isPreposition = (lead: string, phrase: string, numeral: Numeral): boolean =>
  PREPOSITION.test(lead.trimEnd()) || (/^(?:under|below|above)$/i.test(phrase) && numeral.low < 10);

/** "Nearly 300" lies a tenth below its figure at most, "just over 300" a tenth above; "more than" and "fewer than" keep the
 *  figure they name as the bound. */
function bounded(
  numeral: Numeral & { readonly range?: boolean },
  kinds: readonly Kind[],
): Pick<Bounded, "low" | "high" | "approximate"> {
  const { low, high } = numeral;
  const approximate = numeral.vague || kinds.some((kind) => kind === "about" || kind === "nearly" || kind === "above");
  const bound = numeral.range ? undefined : kinds.find((kind) => kind !== "about" && kind !== "exactly");
  if (bound === "least") return { low, high: null, approximate };
  if (bound === "most") return { low: null, high, approximate };
  if (bound === "nearly") return { low: Math.floor((low * 9) / 10), high, approximate };
  if (bound === "above") return { low, high: Math.ceil((high * 11) / 10), approximate };
  return { low, high, approximate };
}
