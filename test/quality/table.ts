import type { Figures } from "./score.ts";

/** Column heading → its figures. */
export type Columns = Readonly<Record<string, Figures>>;

/** Mean of each figure over the sets that have it. */
export function meanOf(sets: readonly Figures[]): Figures {
  const names = [...new Set(sets.flatMap((figures) => Object.keys(figures)))];
  return Object.fromEntries(names.map((name) => [name, mean(sets.map((figures) => figures[name] ?? null))]));
}

/** First minus second, where both have the figure. */
export function gapOf(first: Figures, second: Figures): Figures {
  const difference = (a: number | null | undefined, b: number | null | undefined) =>
    a == null || b == null ? null : a - b;
  return Object.fromEntries(Object.keys(first).map((name) => [name, difference(first[name], second[name])]));
}

function mean(values: readonly (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null);
  return measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}

/** A figure a row, a column each. */
export function table(columns: Columns): string {
  const names = [...new Set(Object.values(columns).flatMap((figures) => Object.keys(figures)))];
  const rows = [
    ["", ...Object.keys(columns)],
    ...names.map((name) => [name, ...Object.values(columns).map((figures) => shown(figures[name]))]),
  ];
  const wide = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (row: string[]) => row.map((cell, at) => (at === 0 ? cell.padEnd(wide[0]!) : cell.padStart(wide[at]!)));
  return rows.map((row) => `${line(row).join("  ")}\n`).join("");
}

const shown = (value: number | null | undefined): string =>
  value == null ? "–" : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
