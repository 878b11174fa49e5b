import type { When, WhenBasis, WhenPrecision } from "../../model/when.ts";
import { addDays, daysInMonth, partsOf, weekdayOnOrBefore } from "./days.ts";

/** Builders of `When`: the words of a date name a day, a calendar week (Monday to Sunday), a month, a year or a stretch. */

export type Part = "early" | "mid" | "late";

const when = (from: string, to: string, precision: WhenPrecision, basis: WhenBasis): When => ({
  from,
  to,
  precision,
  basis,
});

export const onDay = (date: string, basis: WhenBasis): When => when(date, date, "day", basis);

/** From one day to another, whichever comes first. */
export const between = (a: string, b: string, basis: WhenBasis): When =>
  a <= b ? when(a, b, "range", basis) : when(b, a, "range", basis);

export function weekOf(date: string, basis: WhenBasis): When {
  const monday = weekdayOnOrBefore(date, 1);
  return when(monday, addDays(monday, 6), "week", basis);
}

export function monthOf(year: number, month: number, basis: WhenBasis): When {
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  return when(`${prefix}-01`, `${prefix}-${daysInMonth(year, month)}`, "month", basis);
}

export const yearOf = (year: number, basis: WhenBasis): When => when(`${year}-01-01`, `${year}-12-31`, "year", basis);

export const yearsOf = (first: number, last: number, basis: WhenBasis): When =>
  between(`${first}-01-01`, `${last}-12-31`, basis);

/** "late November" is 21–30 November, "mid-2023" May to August, "early last week" Monday and Tuesday; a day stays whole. */
export function partOf(whole: When, part: Part): When {
  const { year, month } = partsOf(whole.from);
  if (whole.precision === "week") return stretch(whole, part, [0, 1], [2, 3], [3, 6]);
  if (whole.precision === "month") return stretch(whole, part, [0, 9], [10, 19], [20, daysInMonth(year, month) - 1]);
  if (whole.precision !== "year") return whole;
  const [first, last] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[part] as [number, number];
  return between(monthOf(year, first, whole.basis).from, monthOf(year, last, whole.basis).to, whole.basis);
}

type Offsets = readonly [first: number, last: number];

function stretch(whole: When, part: Part, early: Offsets, mid: Offsets, late: Offsets): When {
  const [first, last] = { early, mid, late }[part];
  return between(addDays(whole.from, first), addDays(whole.from, last), whole.basis);
}

/** "the first half of 2023" is share(2023, 1, 2), "the second quarter of 2020" share(2020, 2, 4); whole months of a year only. */
export function shareOf(year: When, nth: number, of: 2 | 4): When {
  const months = 12 / of;
  const { year: number } = partsOf(year.from);
  const first = (nth - 1) * months + 1;
  return between(
    monthOf(number, first, year.basis).from,
    monthOf(number, first + months - 1, year.basis).to,
    year.basis,
  );
}
