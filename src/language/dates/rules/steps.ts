import type { When } from "../../../model/when.ts";
import { addDays, addMonths, partsOf } from "../days.ts";
import { between, onDay } from "../periods.ts";
import { type DateRule, type Reading, words } from "../rule.ts";
import { COUNT, HEDGE, MONTH, readCount, S, UNIT } from "../words.ts";
import { stepped } from "./periods.ts";

/** So many days, weeks or years away from the anchor, or long: "two weeks ago", "in the past 24 hours", "for three days". */

const LENGTH = `(?:${HEDGE}${S})?(?<count>${COUNT})${S}(?<unit>${UNIT})s?`;

export const ago: DateRule = {
  name: "ago",
  pattern: words(`${LENGTH}${S}(?<way>ago|earlier|later|prior|before(?=[.,;)]|$)|from${S}now|hence)`),
  read(match, { anchor, told }) {
    const length = readLength(match);
    const way = (match.groups?.way ?? "").toLowerCase();
    // "ago" counts from the writer's day, "earlier" from the day told of; "later" has no other day to count from
    const base = /ago|now|hence/.test(way) ? anchor : (told ?? (way === "later" ? null : anchor));
    if (!length || base === null) return null;
    const when = away(length, /now|hence|later/.test(way) ? 1 : -1, base);
    return when && { when };
  },
};

interface Length {
  readonly count: number;
  readonly unit: string;
  readonly loose: boolean;
}

function readLength(match: RegExpExecArray): Length | null {
  const { count, unit } = match.groups as Record<string, string | undefined>;
  const number = readCount(count ?? "a");
  const name = (unit ?? "").toLowerCase();
  return number && { ...number, unit: name === "night" || name === "weekend" ? "day" : name };
}

function away({ count, unit, loose }: Length, sign: number, anchor: string): When | null {
  if (unit === "hour") {
    const days = Math.floor(count / 24);
    const whole = count % 24 === 0 && days > 0;
    if (days > 366) return null;
    return whole || count < 12
      ? onDay(addDays(anchor, sign * days), "relative")
      : between(addDays(anchor, sign * (days + 1)), addDays(anchor, sign * days), "relative");
  }
  if (unit === "day" && loose)
    return between(addDays(anchor, sign * (count + 2)), addDays(anchor, sign * (count - 1)), "relative");
  return reachable(unit, count, anchor) ? stepped(unit, sign * count, anchor) : null;
}

/** The calendar of a news record: nothing before the year 1000 or after 2999. */
function reachable(unit: string, count: number, anchor: string): boolean {
  const years =
    { hour: count / 8_766, day: count / 365, week: count / 52, month: count / 12, decade: count * 10 }[unit] ?? count;
  const { year } = partsOf(anchor);
  return year - years >= 1001 && year + years <= 2998;
}

const LED = /^(?:in|over|during|for|within|throughout|across|on|the|these|past)\b/i; // a truce may "last five days"
/** "last week" alone is a calendar week, "over the last week" the seven days up to now. */
const WHOLE =
  /^(?:(?:in|over|during|for|within|throughout|across)[ \u00a0])?the[ \u00a0]past|^(?:in|over|during|for|within|throughout|across)[ \u00a0]the\b/i;

/** "in the past 24 hours", "over the next two weeks", "in recent days". */
export const stretch: DateRule = {
  name: "stretch",
  pattern: words(
    `(?:(?:in|over|during|for|within|throughout|across|on)${S})?(?:the${S}|these${S})?(?:(?<way>past|last|previous|preceding|next|coming)${S}` +
      `(?:(?:${HEDGE}${S})?(?<count>${COUNT})${S})?(?<unit>${UNIT})s?|recent${S}(?<vague>days|weeks|months))` +
      `(?!${S}(?:of${S}(?:the\\b|\\d|last\\b|this\\b|${MONTH})|anniversary))`,
  ),
  read(match, { anchor }) {
    const { way, count, vague } = match.groups as Record<string, string | undefined>;
    if (vague) return recent(vague.toLowerCase(), anchor);
    if (!(count ? LED : WHOLE).test(match[0])) return null;
    const length = readLength(match);
    return length && stretchOf(length, /next|coming/i.test(way ?? "") ? 1 : -1, anchor);
  },
};

function stretchOf(length: Length, sign: number, anchor: string): Reading | null {
  const end = moved(length, sign, anchor);
  return end === null ? null : { when: between(anchor, end, "relative") };
}

const RECENT: Readonly<Record<string, number>> = { days: 7, weeks: 30, months: 180 };

function recent(unit: string, anchor: string): Reading | null {
  return { when: between(addDays(anchor, -(RECENT[unit] ?? 7)), anchor, "relative") };
}

/** The day so long before or after the anchor; null beyond the calendar. */
function moved({ count, unit }: Length, sign: number, anchor: string): string | null {
  if (!reachable(unit, count, anchor)) return null;
  const days = { hour: Math.ceil(count / 24), day: count, week: count * 7 }[unit];
  if (days !== undefined) return addDays(anchor, sign * days);
  return addMonths(anchor, sign * count * ({ month: 1, year: 12 }[unit] ?? 120));
}

/** How long, not when: `when` is only that much time up to the anchor (from it on, after "in" with a future verb). */
export const duration: DateRule = {
  name: "duration",
  pattern: words(`(?<lead>for|in|within|after|during)${S}(?:the${S})?${LENGTH}(?!${S}(?:of${S}age|old|time)|-)`),
  read(match, { anchor, future }) {
    const lead = (match.groups?.lead ?? "").toLowerCase();
    const length = readLength(match);
    if (!length) return null;
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (lead === "after" && !/^\s+of/i.test(after)) return null; // "after three days, …" dates from something unsaid
    if (lead === "in" && future) {
      const when = away(length, 1, anchor);
      return when && { when };
    }
    const end = moved(length, future ? 1 : -1, anchor);
    return end === null ? null : { when: { ...between(anchor, end, "inferred") }, role: "duration" };
  },
};
