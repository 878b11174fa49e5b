import type { When } from "../../../model/when.ts";
import { between } from "../periods.ts";
import type { Context, Found } from "../rule.ts";
import { before, gap } from "./around.ts";

/** Joins two times into one stretch: "between 2012 and 2016", "from Friday to Sunday", "Nov. 27 – Dec. 8, 2024". */
export function joinRanges(context: Context, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const whole = last && range(context, last, next, before(context, last, joined.at(-2)));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(last && listed(context, last, next) ? { ...next, weak: false } : next);
  }
  return joined;
}

const BETWEEN = /\bbetween (?:the )?$/i;
const FROM = /\bfrom (?:the |around |about )?$/i;
const AND = /^ and (?:the )?$/i;
const TO = /^ (?:to|through|thru|until|till|up to|into|and into) (?:the |early |late )?$/i;
const PLAIN_TO = /^ (?:to|through|into) (?:the )?$|^ ?[-\u2010-\u2013] ?$/i;

function range(context: Context, a: Found, b: Found, lead: string): Found | null {
  const words = gap(context, a, b);
  if (words === null || a.role || b.role || a.rule === "duration") return null;
  const opened = AND.test(words) ? BETWEEN.exec(lead) : TO.test(words) ? FROM.exec(lead) : null;
  if (!opened && !(PLAIN_TO.test(words) && alike(a, b))) return null;
  const when = stretch(a, b);
  return when && { when, rule: "range", start: a.start - (opened?.[0].length ?? 0), end: b.end };
}

/** Years with years, days with days: "July - 2011" is no stretch. Two bare figures are too little. */
const alike = (a: Found, b: Found): boolean => a.when.precision === b.when.precision && !(a.weak && b.weak);

function stretch(a: Found, b: Found): When | null {
  const start = a.from?.(b.when.from, false) ?? a.when;
  if (start.from > b.when.to) return null;
  const explicit = a.when.basis === "explicit" && b.when.basis === "explicit";
  return between(start.from, b.when.to, explicit ? "explicit" : "relative");
}

/** "in 2014, 2015 and 2016": a figure beside a year is a year. */
const listed = (context: Context, a: Found, b: Found): boolean =>
  b.weak === true && !a.weak && a.rule === b.rule && /^ ?(?:,|and|or|, and|, or|&) ?$/.test(gap(context, a, b) ?? "no");
