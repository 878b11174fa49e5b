import type { Numeral } from "./amount.ts";
import type { Bounded } from "./ranges.ts";

/** The words that make a number a bound or an estimate: "at least", "up to", "nearly", "some"; "or more", "+", "or so". */

type Kind = "least" | "most" | "nearly" | "above" | "about" | "exactly";

/** In order: "no more than" is found before "more than". Each pattern ends where the number begins. */
const LEADS: readonly (readonly [Kind, RegExp])[] = [
  ["most", /\b(?:no more than|not more than|at most|at the most|a maximum of|maximum|no greater than)$/i],
  [
    "least",
    /\b(?:no fewer than|no less than|not less than|not fewer than|at least|at the very least|a minimum of|minimum|upwards? of)$/i,
  ],
  [
    "above",
    /\b(?:just over|slightly more than|slightly over|a little over|a little more than|just above|just more than)$/i,
  ],
  [
    "nearly",
    /\b(?:nearly|almost|close to|just under|just short of|a little under|slightly less than|approaching|not quite|practically)$/i,
  ],
  ["most", /\b(?:up to|as many as|as much as|fewer than|less than|below)$/i],
  [
    "least",
    /\b(?:(?:well |far |many |much )?(?:more than|over|above|beyond|in excess of)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|greater than)$/i,
  ],
  [
    "about",
    /(?:\b(?:about|around|some|approximately|approx\.?|roughly|an estimated|estimated|an approximate|circa|perhaps|possibly|maybe|probably|nearer|in the region of|on the order of)|~)$/i,
  ],
  ["exactly", /\b(?:exactly|precisely|a total of|a combined|only|just|merely)$/i],
];

/** "under 50" bounds, "under two commanders" does not; nor does "control over three villages". */
const PREPOSITION =
  /\b(?:control|authority|rule|sovereignty|jurisdiction|command|dispute|row|talks|anger|concern|concerns|fight|war|flew|flying|victory|fighting|clashes|custody) (?:over|around|about|beyond|above|below)$/i;

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
    const lead = leading(text, from, start);
    if (!lead) break;
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

function leading(text: string, from: number, start: number): { kind: Kind; start: number } | null {
  const raw = text.slice(Math.max(from, start - 40), start);
  const lead = raw.replace(/[ \u00a0]$/, "");
  if (lead === raw && !raw.endsWith("~")) return null;
  if (PREPOSITION.test(lead)) return null;
  for (const [kind, pattern] of LEADS) {
    const match = pattern.exec(lead);
    if (match) return { kind, start: start - (raw.length - lead.length) - match[0].length };
  }
  return null;
}

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
  if (bound === "nearly") return { low: Math.floor(low * 0.9), high, approximate };
  if (bound === "above") return { low, high: Math.ceil(high * 1.1), approximate };
  return { low, high, approximate };
}
