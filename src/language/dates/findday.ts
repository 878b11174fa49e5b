import type { Span } from "../../model/span.ts";
import { isoDay } from "./days.ts";
import { COMMA, MONTH, monthNumber, ORDINAL, S } from "./words.ts";

/** Looser than the rules of running text: date lines are glued to what follows ("December 7, 2024last updated", "DateJanuary 25, 2025"). */

const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const STOP = `(?:${COMMA}|${S}|[-/.])`;

const named = new RegExp(
  `(?<month>${MONTH})(?:${S}|[-/.])?(?<day>${ORDINAL})${STOP}${YEAR}|` +
    `(?<![\\d.,:])(?<day>${ORDINAL})(?:${S}(?:of${S})?|[-/.])(?<month>${MONTH})${STOP}${YEAR}|` +
    `(?<![\\d.,:/-])${YEAR}(?<mark>[-/.])(?<m>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)|` +
    `(?<![\\d.,:/-])(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>${YEAR}`,
  "giu",
);

/** The first full calendar date with its year in `text.slice(...span)`, and the words it stands in; null when there is none.
 *  Figures read month first ("11/30/2024") unless only the other order is a date or dots part them. */
export function findDay(text: string, span: Span): { date: string; span: Span } | null {
  const part = text.slice(span[0], span[1]);
  for (const match of part.matchAll(named)) {
    const date = dateOf(match.groups as Record<string, string | undefined>);
    const start = span[0] + match.index;
    if (date !== null) return { date, span: [start, start + match[0].length] };
  }
  return null;
}

function dateOf({ year, month, m, day, a, b, mark }: Record<string, string | undefined>): string | null {
  const number = Number(year);
  if (a !== undefined) {
    const [monthFirst, dayFirst] = [isoDay(number, Number(a), Number(b)), isoDay(number, Number(b), Number(a))];
    return mark === "." ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  const named = month === undefined ? Number(m) : monthNumber(month);
  return named === null ? null : isoDay(number, named, Number.parseInt(day ?? "", 10));
}
