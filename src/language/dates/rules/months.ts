import type { When } from "../../../model/when.ts";
import { partsOf } from "../days.ts";
import { monthOf } from "../periods.ts";
import { type Context, type DateRule, words } from "../rule.ts";
import { COMMA, isAmbiguousMonth, MONTH, monthNumber, S, YEAR } from "../words.ts";

/** Months: "November 2012", "in March", "last December", "in May of this year". */

export const monthYear: DateRule = {
  name: "month-year",
  pattern: words(`(?<month>${MONTH})(?:${COMMA}|${S}(?:of${S})?|-)(?<year>${YEAR})(?!-\\d)`),
  read({ groups }) {
    const month = monthNumber(groups?.month ?? "");
    return month === null ? null : { when: monthOf(Number(groups?.year), month, "explicit") };
  },
};

export const monthOfNearYear: DateRule = {
  name: "month-of-near-year",
  pattern: words(`(?<month>${MONTH})(?:${COMMA}|${S})(?:of${S})?(?<which>last|this|next)${S}year`),
  read({ groups }, { anchor }) {
    const month = monthNumber(groups?.month ?? "");
    const step = { last: -1, next: 1 }[(groups?.which ?? "").toLowerCase()] ?? 0;
    return month === null ? null : { when: monthOf(partsOf(anchor).year + step, month, "explicit") };
  },
};

/** Only a preposition, or a noun that follows it in small letters, tells May the month from May the person. */
export const month: DateRule = {
  name: "month",
  pattern: words(`(?:(?<which>last|next|this|this${S}coming|this${S}past)${S})?(?<month>${MONTH})`),
  read(match, context) {
    const { which, month: name } = match.groups as Record<string, string | undefined>;
    const number = monthNumber(name ?? "");
    if (number === null || followedByName(match) || isDayOfNone(match)) return null;
    const ahead = /next|coming/i.test(which ?? "");
    const strict = /last|past/i.test(which ?? "");
    const from = (anchor: string, future: boolean): When => closest(number, anchor, future || ahead, strict || ahead);
    const weak = !which && isAmbiguousMonth(name ?? "") && !cued(match, context);
    return { when: from(context.anchor, context.future), from, weak };
  },
};

function closest(month: number, anchor: string, future: boolean, strict: boolean): When {
  const { year, month: now } = partsOf(anchor);
  if (month === now && !strict) return monthOf(year, month, "explicit");
  const step = future ? (month > now ? 0 : 1) : month < now ? 0 : -1;
  return monthOf(year + step, month, "explicit");
}

const CUE =
  /\b(?:in|since|until|till|by|early|late|mid|through|between|during|from|of|before|after|throughout|for)[ -](?:early |late |mid-?)?$/i;
const THE = /\b(?:the|its?|his|their|a) $/i;

function cued({ index, input, 0: matched }: RegExpExecArray, context: Context): boolean {
  const before = input.slice(Math.max(context.from, index - 16), index);
  const after = input.slice(index + matched.length, index + matched.length + 24);
  return (
    CUE.test(before) ||
    (THE.test(before) && /^ \p{Ll}{3}/u.test(after) && !/^ (?:on|to|was|is|has|in|will)\b/.test(after))
  );
}

/** "on February 30": a day that the calendar does not have is not its month either. */
const isDayOfNone = ({ index, input, 0: matched }: RegExpExecArray): boolean =>
  /\bon $/i.test(input.slice(Math.max(0, index - 4), index)) &&
  /^ \d/.test(input.slice(index + matched.length, index + matched.length + 2));

/** "August Bebel", "April Glaspie", "March Brigade". */
const followedByName = ({ index, input, 0: matched }: RegExpExecArray): boolean =>
  isAmbiguousMonth(matched) && /^ \p{Lu}\p{Ll}/u.test(input.slice(index + matched.length, index + matched.length + 4));
