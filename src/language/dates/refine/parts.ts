import type { When } from "../../../model/when.ts";
import { addDays, addMonths } from "../days.ts";
import { between, type Part, partOf, shareOf } from "../periods.ts";
import type { Context, Found } from "../rule.ts";
import { before } from "./around.ts";

/** Narrows a time to the part that the words before it name: "late November", "the start of the year", "the evening of 2 December". */
export const narrowParts = (context: Context, found: readonly Found[]): Found[] =>
  found.map((one, at) => {
    const words = before(context, one, found[at - 1]);
    return one.rule === "decade" ? one : (narrowed(one, words) ?? one);
  });

const PART = /\b(early|mid|late)(?:-| (?:on |in |into )?)$/i;
const EDGE =
  /\b(?:the )?(very start|start|beginning|turn|outset|middle|end|close|final days|last days|first days|early days) of (?:the )?$/i;
const SHARE = /\b(?:the )?(first|second|third|fourth|last) (half|quarter) of (?:the )?$/i;
const WEEK = /\b(?:the )?(first|second|third|fourth|last|final) week of (?:the )?$/i;
const HOURS =
  /\b(?:the )?(?:(?:early|late|small|first|final) )?(?:hours|morning|afternoon|evening|night|eve|dawn) of (?:the )?$/i;

function narrowed(one: Found, words: string): Found | null {
  const part = PART.exec(words);
  if (part) return reach(one, part[0], partOf(one.when, (part[1] ?? "").toLowerCase() as Part));
  const edge = EDGE.exec(words);
  if (edge) return reach(one, edge[0], edgeOf(one.when, (edge[1] ?? "").toLowerCase()));
  const share = SHARE.exec(words);
  if (share && one.when.precision === "year")
    return reach(one, share[0], shared(one.when, share[1] ?? "", share[2] ?? ""));
  const week = WEEK.exec(words);
  if (week && one.when.precision === "month") return reach(one, week[0], weekWithin(one.when, week[1] ?? ""));
  const hours = HOURS.exec(words);
  if (hours && /^(?:day|range)$/.test(one.when.precision)) return reach(one, hours[0], one.when);
  return null;
}

const reach = (one: Found, words: string, when: When): Found => ({
  ...one,
  start: one.start - words.length,
  when,
  weak: false,
});

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** A fifth or so at either end: the first or last week of a month, two months of a year, two days of a week. */
function edgeOf(whole: When, edge: string): When {
  if (edge === "middle") return partOf(whole, "mid");
  const atEnd = /end|close|final|last/.test(edge);
  if (whole.precision === "year") {
    return atEnd
      ? between(addMonths(whole.from, 10), whole.to, whole.basis)
      : between(whole.from, addDays(addMonths(whole.from, 2), -1), whole.basis);
  }
  const days = { month: 6, week: 1 }[whole.precision as string];
  if (days === undefined) return whole;
  return atEnd
    ? between(addDays(whole.to, -days), whole.to, whole.basis)
    : between(whole.from, addDays(whole.from, days), whole.basis);
}

/** Seven days counted from the first of the month, or the last seven. */
function weekWithin(month: When, nth: string): When {
  const number = NTH[nth.toLowerCase()];
  const from = number === undefined ? addDays(month.to, -6) : addDays(month.from, 7 * (number - 1));
  return between(from, addDays(from, 6), month.basis);
}

function shared(year: When, nth: string, share: string): When {
  const of = share.toLowerCase() === "half" ? 2 : 4;
  const number = NTH[nth.toLowerCase()] ?? of;
  return number <= of ? shareOf(year, number, of) : year;
}
