import type { DateRule } from "./rule.ts";
import { dayMonth, monthDay } from "./rules/calendar.ts";
import { month, monthOfNearYear, monthYear } from "./rules/months.ts";
import { nearDay, overnight, toldDay } from "./rules/near.ts";
import { hyphenated, iso, slashed } from "./rules/numeric.ts";
import { boundary, period } from "./rules/periods.ts";
import { ago, duration, stretch } from "./rules/steps.ts";
import { shortWeekday, weekday, weekend } from "./rules/weekdays.ts";
import { decade, season, year, yearRange } from "./rules/years.ts";

/** The ways of saying when, in the order they are tried at each word: the more words a rule needs, the earlier. */
export const rules: readonly DateRule[] = [
  iso,
  slashed,
  hyphenated,
  monthDay,
  dayMonth,
  monthOfNearYear,
  monthYear,
  ago,
  stretch,
  duration,
  weekday,
  weekend,
  nearDay,
  overnight,
  toldDay,
  period,
  boundary,
  season,
  decade,
  yearRange,
  month,
  shortWeekday,
  year,
];
