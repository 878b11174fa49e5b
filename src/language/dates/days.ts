/** Arithmetic on ISO days ("2024-12-05"), always in UTC: no clock of the machine takes part. */

/** Monday 1 … Sunday 7, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_A_DAY = 86_400_000;

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
const toMs = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The ISO day, or null where the calendar has none: February 30, month 13, years outside 1000–2999. */
export function isoDay(year: number, month: number, day: number): string | null {
  const proper =
    year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return proper ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** True for a string that names a real day as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day `days` after `date` (before it, when negative). */
export const addDays = (date: string, days: number): string => fromMs(toMs(date) + days * MS_A_DAY);

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / MS_A_DAY);

export const weekdayOf = (date: string): Weekday => (((new Date(toMs(date)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysInMonth(y, m)), 2)}`;
}

export function partsOf(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The last such weekday on or before `date`. */
export const weekdayOnOrBefore = (date: string, weekday: Weekday): string =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** The first such weekday on or after `date`. */
export const weekdayOnOrAfter = (date: string, weekday: Weekday): string =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7);
