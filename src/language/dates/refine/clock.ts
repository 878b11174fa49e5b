import type { Context, Found } from "../rule.ts";
import { after, before } from "./around.ts";

/** Takes along the hour and the part of the day that stand beside a day: "at 5:30 a.m. on Friday", "Thursday night", "Dec. 8 at 0600 GMT". */
export const takeClocks = (context: Context, found: readonly Found[]): Found[] =>
  found.map((one, at) => {
    if (one.when.precision !== "day" && one.rule !== "overnight") return one;
    return behind(ahead(withPart(one, context, found[at + 1]), context, found[at + 1]), context, found[at - 1]);
  });

const ZONE = "(?: ?(?:GMT|UTC|BST|EST|EDT|ET|CET|IST|local time))?";
const CLOCK =
  `(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>[ap])\\.?m\\b\\.?|` +
  `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?|(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:GMT|UTC|hours|local))|` +
  `(?<name>noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset))${ZONE}`;
const ABOUT = "(?:(?:at|around|about|by|shortly before|shortly after|before|after|near|just after|just before) ){0,2}";

const PART =
  /^ (?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night|overnight|lunchtime)\b(?! (?:prayers?|raids?))/i;
const AFTER = new RegExp(`^ ?,? ?${ABOUT}${CLOCK}(?![\\p{L}\\d])`, "iu");
const BEFORE = new RegExp(`(?<![\\p{L}\\d:.])(?:(?:at|around|about) ){0,2}${CLOCK},? (?:on |late |early )?$`, "iu");

function withPart(one: Found, context: Context, next: Found | undefined): Found {
  const part = PART.exec(after(context, one, next));
  return part ? { ...one, end: one.end + part[0].length } : one;
}

function ahead(one: Found, context: Context, next: Found | undefined): Found {
  const match = AFTER.exec(after(context, one, next));
  return match ? clocked({ ...one, end: one.end + match[0].length }, match) : one;
}

function behind(one: Found, context: Context, previous: Found | undefined): Found {
  const match = BEFORE.exec(before(context, one, previous));
  return match ? clocked({ ...one, start: one.start - match[0].length }, match) : one;
}

const NAMED: Readonly<Record<string, string>> = { noon: "12:00", midday: "12:00", midnight: "00:00" };

/** Adds "HH:MM"; dawn and dusk have no hour of their own. */
function clocked(one: Found, { groups }: RegExpExecArray): Found {
  const { hour, minute, half, name } = groups as Record<string, string | undefined>;
  const clock = name ? NAMED[name.toLowerCase()] : `${hourOf(Number(hour), half)}:${minute ?? "00"}`;
  return clock === undefined ? one : { ...one, clock };
}

function hourOf(hour: number, half: string | undefined): string {
  const of24 = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour % 24;
  return String(of24).padStart(2, "0");
}
