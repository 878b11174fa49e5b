import type { When } from "../../../model/when.ts";
import { addDays, addMonths, partsOf } from "../days.ts";
import { between, monthOf, onDay, weekOf, yearOf, yearsOf } from "../periods.ts";
import { type DateRule, words } from "../rule.ts";
import { S } from "../words.ts";

/** Weeks, months and years named from the anchor: "last week", "earlier this month", "the end of the year". */

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

export const period: DateRule = {
  name: "period",
  pattern: words(
    `(?:(?<side>earlier|later)${S})?(?:the${S})?(?<which>last|previous|this|current|next|coming|following)${S}(?<unit>week|month|year|decade)` +
      `(?!${S}(?:anniversary|old|of)\\b|[-’'](?:old|long))`,
  ),
  read(match, { anchor }) {
    const { side, which, unit } = match.groups as Record<string, string | undefined>;
    const step = STEPS[(which ?? "").toLowerCase()] ?? 0;
    const whole = stepped((unit ?? "").toLowerCase(), step, anchor);
    return { when: step === 0 && side ? half(whole, side.toLowerCase(), anchor) : whole };
  },
};

/** "the start of the year": the part is read off the words before by the refiner, this is the year it is part of. */
export const boundary: DateRule = {
  name: "boundary",
  pattern: words("the[ \\u00a0](?<unit>week|month|year|decade)"),
  read(match, { anchor, text, from }) {
    const before = text.slice(Math.max(from, match.index - 20), match.index);
    if (!/\b(?:start|beginning|end|turn|close|middle|half) of $/i.test(before)) return null;
    return { when: stepped((match.groups?.unit ?? "").toLowerCase(), 0, anchor) };
  },
};

/** "a week ago", "two days earlier", "three years prior": as coarse as its unit. */
export function stepped(unit: string, step: number, anchor: string): When {
  if (unit === "day") return onDay(addDays(anchor, step), "relative");
  if (unit === "week") return weekOf(addDays(anchor, 7 * step), "relative");
  const { year, month } = partsOf(addMonths(anchor, unit === "month" ? step : 0));
  if (unit === "month") return monthOf(year, month, "relative");
  if (unit === "year") return yearOf(year + step, "relative");
  const decade = Math.floor(year / 10) * 10 + 10 * step;
  return yearsOf(decade, decade + 9, "relative");
}

function half(whole: When, side: string, anchor: string): When {
  return side === "earlier" ? between(whole.from, anchor, "relative") : between(anchor, whole.to, "relative");
}
