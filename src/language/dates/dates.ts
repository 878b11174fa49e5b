import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import { isIsoDay } from "./days.ts";
import { takeClocks } from "./refine/clock.ts";
import { dropNames } from "./refine/names.ts";
import { narrowParts } from "./refine/parts.ts";
import { joinRanges } from "./refine/ranges.ts";
import { readRoles } from "./refine/roles.ts";
import { mergeWeekdays } from "./refine/weekday.ts";
import type { Context, Found, TimeRole } from "./rule.ts";
import { scan } from "./scan.ts";

export * from "./days.ts";
export { findDay } from "./findday.ts";
export type { TimeRole } from "./rule.ts";

export interface Anchor {
  /** ISO day the words are reckoned from: the day of publication. */
  readonly date: string;
  /** ISO day the text last told of, for "the next day"; without it such words are not read. */
  readonly told?: string;
}

/** Words that say when. The span holds "since", "until", "before", "after", "for", "between" and "from … to", for they bear on
 *  the meaning, but not a bare "on", "in", "at" or "by". */
export interface TimePhrase {
  readonly span: Span;
  /** With role `since` it runs to the anchor; `until`, `before` and `after` give the time they name, not the side of it;
   *  `duration` only says how long, so its `when` is that long up to the anchor and its basis `inferred`. */
  readonly when: When;
  readonly role: TimeRole;
  /** "HH:MM" on a 24-hour clock, as the words give it, in whatever zone they mean. */
  readonly clock?: string;
}

export interface TimeOptions {
  /** True when the verb speaks of what is to come: "will meet on Thursday". */
  readonly future?: boolean;
}

type Refiner = (context: Context, found: readonly Found[]) => Found[];

/** In order: what a word stands beside is settled before how it bears on the sentence. */
const refiners: readonly Refiner[] = [mergeWeekdays, takeClocks, narrowParts, joinRanges, dropNames, readRoles];

/** All times in `text.slice(...span)`, left to right, none overlapping, with offsets into `text`. Pure; linear in the length of
 *  the span. Throws a RangeError for an anchor that is no ISO day. */
export function findTimes(text: string, span: Span, anchor: Anchor, options: TimeOptions = {}): TimePhrase[] {
  if (!isIsoDay(anchor.date)) throw new RangeError(`not an ISO day: ${anchor.date}`);
  const context: Context = {
    text: text.slice(0, span[1]),
    from: Math.max(0, span[0]),
    anchor: anchor.date,
    future: options.future ?? false,
    told: anchor.told ?? null,
  };
  const found = refiners.reduce<readonly Found[]>((times, refine) => refine(context, times), scan(context));
  return found.map(({ start, end, when, role = "at", clock }) => ({
    span: [start, end] as const,
    when,
    role,
    ...(clock === undefined ? {} : { clock }),
  }));
}
