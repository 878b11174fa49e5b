import { addDays, weekdayOf } from "../days.ts";
import { between } from "../periods.ts";
import type { Context, Found } from "../rule.ts";
import { gap } from "./around.ts";

/** Puts a weekday together with the calendar date or the night beside it: "Thursday, Dec. 5", "Dec. 8 (Sunday)", "overnight into Friday". */
export function mergeWeekdays(context: Context, found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const both = last && join(context, last, next);
    if (both) merged[merged.length - 1] = both;
    else merged.push(next);
  }
  return merged;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;
const BESIDE = /^ ?,? ?(?:(?:early |late )?(?:morning|afternoon|evening|night) ?,? ?)?(?:\( ?|the )?$/;
const INTO = /^ (?:on |into |from |through |to )?(?:early |late )?$/;

function join(context: Context, a: Found, b: Found): Found | null {
  const words = gap(context, a, b);
  if (words === null) return null;
  if (a.rule === "overnight" && b.weekday && !b.weak && INTO.test(words)) return overnight(context, a, b, words);
  if (!BESIDE.test(words)) return null;
  if (a.weekday && isCalendarDay(b)) {
    return { ...strong(b), when: b.onWeekday?.(a.when.from) ?? b.when, start: a.start, end: closed(context, words, b) };
  }
  if (isCalendarDay(a) && b.weekday && !context.text.slice(a.start, a.start + 3).match(WEEKDAY)) {
    const when = a.onWeekday?.(b.when.from) ?? a.when;
    return weekdayOf(when.from) === weekdayOf(b.when.from)
      ? { ...strong(a), when, end: closed(context, words, b) }
      : null;
  }
  return null;
}

const isCalendarDay = (found: Found): boolean =>
  !found.weekday && found.when.precision === "day" && found.when.basis === "explicit";

const strong = (found: Found): Found => ({ ...found, weak: false });

/** Takes the bracket along that was opened between the two. */
const closed = (context: Context, words: string, last: Found): number =>
  words.includes("(") && context.text[last.end] === ")" ? last.end + 1 : last.end;

/** "overnight into Friday" ends on Friday; so does "overnight Friday", unless Friday is past: then it began that day. */
function overnight(context: Context, a: Found, b: Found, words: string): Found {
  const day = b.when.from;
  const begins = !/into|to/.test(words) && day < context.anchor;
  const when = begins ? between(day, addDays(day, 1), "relative") : between(addDays(day, -1), day, "relative");
  return { ...a, when, end: b.end };
}
