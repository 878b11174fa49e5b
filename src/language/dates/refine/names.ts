import { wordlist } from "../../wordlist.ts";
import { daysBetween } from "../days.ts";
import type { Context, Found } from "../rule.ts";
import { after, before } from "./around.ts";

/** Drops what only looks like a time: names made of dates, and figures that nothing made a year. */
export const dropNames = (context: Context, found: readonly Found[]): Found[] =>
  found.filter((one, at) => {
    if (one.weak) return false;
    const [lead, tail] = [before(context, one, found[at - 1]), after(context, one, found[at + 1])];
    if (one.weekday) return !namedWeekday(lead, tail);
    if (!one.onWeekday) return true;
    return !namedDate(lead, tail) && !distantOccasion(context, one, lead, tail);
  });

const MOVEMENT = new RegExp(`^ (?:\\p{Lu}[\\p{L}’'-]* )?(?:${wordlist("dates/movements").join("|")})(?![\\p{L}])`, "u");
const MASTHEAD = new RegExp(`^ (?:${wordlist("dates/mastheads").join("|")})(?![\\p{L}])`, "u");
const OCCASION = new RegExp(`^ (?:[\\p{L}’'-]+ ){0,2}(?:${wordlist("dates/occasions").join("|")})s?(?![\\p{L}])`, "iu");

/** "the March 23 Movement"; but "On March 23 Brigade 80 fell back" is a day, because no article stands before it. */
const namedDate = (lead: string, tail: string): boolean => MOVEMENT.test(tail) && !/\bon $/i.test(lead);

const namedWeekday = (lead: string, tail: string): boolean =>
  MASTHEAD.test(tail) ||
  /\b(?:Black|Bloody|Good|Holy|Palm|Easter|Ash|Super|Maundy|Shrove|Red|every|each|any given) $/.test(lead);

/** How far back "the November 29 attack" still needs no year, in days. */
const RECENT = 45;

/** "the October 7 attack" is a name whose year everyone knows, unless it was a short while ago. */
function distantOccasion(context: Context, one: Found, lead: string, tail: string): boolean {
  const modifies = OCCASION.test(tail) && /(?:\b(?:the|its|their|his|her|this|that|of)|['’]s?) $/i.test(lead);
  return modifies && Math.abs(daysBetween(one.when.from, context.anchor)) > RECENT;
}
