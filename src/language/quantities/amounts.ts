import type { Span } from "../../model/span.ts";
import { findTimes } from "../dates/dates.ts";
import type { Amount } from "./amount.ts";
import { readBounds } from "./bounds.ts";
import { countsNothing } from "./exclude.ts";
import { noneIn } from "./none.ts";
import { joinRanges } from "./ranges.ts";
import { numeralsIn } from "./scan.ts";
import { unitAfter } from "./unit.ts";

/** Figures of a date are none of a count, whatever day they are reckoned from. */
const ANY_DAY = { date: "2000-01-01" };

/** All counts in `text.slice(...span)`, left to right, none overlapping, with offsets into `text`. Shares, ages, dates, money,
 *  distances, spans of time, ordinals, scores and names with a number count nothing and are left out. */
export function findAmounts(text: string, span: Span): Amount[] {
  const [from, view] = [Math.max(0, span[0]), text.slice(0, span[1])];
  const numerals = numeralsIn(view, from);
  const times = numerals.length === 0 ? [] : findTimes(text, span, ANY_DAY).filter((time) => time.role !== "duration");
  const inTime = within(times.map((time) => time.span));
  const counted = joinRanges(
    view,
    from,
    numerals.filter((numeral) => !inTime(numeral.start)),
  )
    .filter((numeral) => !countsNothing(view, from, numeral))
    .map((numeral) => {
      const { start, end, ...bounds } = readBounds(view, from, numeral);
      return amount(view, [start, end], bounds, unitAfter(view, end, numeral.high === 1)?.unit);
    });
  return merge(counted, noneIn(view, from));
}

/** Whether a position lies in one of the spans; asked from left to right. */
function within(spans: readonly Span[]): (position: number) => boolean {
  let at = 0;
  return (position) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= position) at++;
    return at < spans.length && (spans[at]?.[0] ?? 0) <= position;
  };
}

function amount(
  text: string,
  span: Span,
  bounds: Pick<Amount, "low" | "high" | "approximate">,
  unit: string | undefined,
): Amount {
  return { span, ...bounds, text: text.slice(span[0], span[1]), ...(unit === undefined ? {} : { unit }) };
}

/** In order, and where two overlap the earlier one. */
function merge(a: readonly Amount[], b: readonly Amount[]): Amount[] {
  const kept: Amount[] = [];
  for (const next of [...a, ...b].sort((x, y) => x.span[0] - y.span[0])) {
    if (next.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(next);
  }
  return kept;
}
