import { isoDay } from "../days.ts";
import { onDay } from "../periods.ts";
import { type DateRule, type Reading, words } from "../rule.ts";
import { MONTH, monthNumber, YEAR } from "../words.ts";

/** Dates in figures: "2024-12-08", "11/30/2024", "12-8-2024", "08.12.2024", "04-Dec-2024". */

const TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d:]))?";

export const iso: DateRule = {
  name: "iso",
  pattern: words(
    `(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d]|[-/]\\d)${TIME}`,
  ),
  read: ({ groups }) => day(groups?.year, Number(groups?.month), groups?.day),
};

/** Month first, as in the United States, unless only the other way round is a date or dots part the figures. */
export const slashed: DateRule = {
  name: "slashed",
  pattern: words(`(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})(?![-/]\\d)`),
  read({ groups }) {
    const monthFirst = day(groups?.year, Number(groups?.a), groups?.b);
    const dayFirst = day(groups?.year, Number(groups?.b), groups?.a);
    return groups?.mark === "." ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  },
};

export const hyphenated: DateRule = {
  name: "hyphenated",
  pattern: words(
    `(?:(?<day>\\d{1,2})[-/](?<month>${MONTH})[-/](?<year>${YEAR})|(?<month>${MONTH})[-/](?<day>\\d{1,2})[-/](?<year>${YEAR})|` +
      `(?<year>${YEAR})[-/](?<month>${MONTH})[-/](?<day>\\d{1,2}))`,
  ),
  read: ({ groups }) => day(groups?.year, monthNumber(groups?.month ?? ""), groups?.day),
};

function day(year: string | undefined, month: number | null, dayOfMonth: string | undefined): Reading | null {
  const date = month === null ? null : isoDay(Number(year), month, Number(dayOfMonth));
  return date === null ? null : { when: onDay(date, "explicit") };
}
