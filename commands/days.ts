import type { When } from "../src/model/when.ts";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const parts = (iso: string): [year: string, month: string, day: number] => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return [year, months[Number(month) - 1] ?? "", Number(day)];
};

/** "Thu 5 Dec 2024" */
export function longDay(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${day} ${month} ${year}`;
}

/** "5 Dec 2024" */
export function day(iso: string): string {
  const [year, month, date] = parts(iso);
  return `${date} ${month} ${year}`;
}

/** "5 Dec", with the year where it is not the one that is meant anyway. */
export function shortDay(iso: string, year: string | null): string {
  const [own, month, date] = parts(iso);
  return own === year?.slice(0, 4) ? `${date} ${month}` : `${date} ${month} ${own}`;
}

/** What is known of a time, no finer than it is known: "Thu 5 Dec 2024", "Nov 2024", "1982", "2012–2016". */
export function period({ from, to, precision }: Pick<When, "from" | "to" | "precision">): string {
  const [year, month] = parts(from);
  const [lastYear] = parts(to);
  if (precision === "day") return longDay(from);
  if (precision === "week") return `week of ${day(from)}`;
  if (precision === "month") return `${month} ${year}`;
  if (precision === "year") return year;
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return year === lastYear ? year : `${year}–${lastYear}`;
  return `${shortDay(from, to)} – ${day(to)}`;
}

/** The same in few columns: "5 Dec" in the year that is meant, else "5 Dec 2024", "Nov 2024", "1982". */
export const shortPeriod = (when: Pick<When, "from" | "to" | "precision">, year: string | null): string =>
  when.precision === "day" ? shortDay(when.from, year) : period(when);
