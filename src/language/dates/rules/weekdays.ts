import type { When } from "../../../model/when.ts";
import { addDays, type Weekday, weekdayOnOrAfter, weekdayOnOrBefore } from "../days.ts";
import { between, onDay } from "../periods.ts";
import { type DateRule, words } from "../rule.ts";
import { S, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from "../words.ts";

/** Days of the week, reckoned from the anchor: the last such day on or before it, unless the verb or the words look ahead. */

const WHICH = "(?:this past|this coming|last|next|coming|past|this|previous|following)";

export const weekday: DateRule = {
  name: "weekday",
  pattern: words(
    `(?:(?:the${S})?(?<which>${WHICH})${S})?(?<day>${WEEKDAY})(?:${S}(?:of${S})?(?<week>last|this|next)${S}week)?(?!['’]?s${S}(?:and|through)\\b)`,
  ),
  read(match, { anchor, future }) {
    const { which, day, week } = match.groups ?? {};
    const number = weekdayNumber(day ?? "");
    if (number === null) return null;
    if (week) return { when: onDay(ofWeek(number, week.toLowerCase(), anchor), "relative"), weekday: true };
    const from = (base: string, ahead: boolean): When =>
      onDay(resolve(number, which?.toLowerCase(), base, ahead), "relative");
    return { when: from(anchor, future), from, weekday: true };
  },
};

/** "Thu, 5 Dec 2024": only the calendar date beside it makes it a day. */
export const shortWeekday: DateRule = {
  name: "short-weekday",
  pattern: words(`(?<day>${SHORT_WEEKDAY})`),
  read(match, { anchor, future }) {
    const day = match.groups?.day ?? "";
    const number = /^\p{Lu}/u.test(day) ? weekdayNumber(day) : null;
    if (number === null) return null;
    const from = (base: string, ahead: boolean): When => onDay(resolve(number, undefined, base, ahead), "relative");
    return { when: from(anchor, future), from, weekday: true, weak: true };
  },
};

/** "Thursday of last week": that day of the calendar week. */
function ofWeek(weekday: Weekday, week: string, anchor: string): string {
  const monday = addDays(weekdayOnOrBefore(anchor, 1), { last: -7, next: 7 }[week] ?? 0);
  return addDays(monday, weekday - 1);
}

function resolve(weekday: Weekday, which: string | undefined, anchor: string, future: boolean): string {
  if (which === "next" || which === "following") return weekdayOnOrAfter(addDays(anchor, 1), weekday);
  if (which?.endsWith("coming")) return weekdayOnOrAfter(anchor, weekday);
  if (which === "last" || which === "previous" || which?.endsWith("past"))
    return weekdayOnOrBefore(addDays(anchor, -1), weekday);
  return future ? weekdayOnOrAfter(anchor, weekday) : weekdayOnOrBefore(anchor, weekday);
}

/** The Saturday and Sunday that last began on or before the anchor: "over the weekend", "last weekend". */
export const weekend: DateRule = {
  name: "weekend",
  pattern: words(`(?:(?:the${S})?(?<which>${WHICH})${S}|(?:the|over|at)${S})weekend`),
  read(match, { anchor, future }) {
    const which = match.groups?.which?.toLowerCase() ?? "";
    const from = (base: string, ahead: boolean): When => weekendOf(base, ahead || /next|coming|following/.test(which));
    return { when: from(anchor, future), from };
  },
};

function weekendOf(anchor: string, future: boolean): When {
  const saturday = future ? weekdayOnOrAfter(addDays(anchor, -1), 6) : weekdayOnOrBefore(anchor, 6);
  return between(saturday, addDays(saturday, 1), "relative");
}
