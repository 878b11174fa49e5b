const day = 86_400_000;

/** Whole days from one ISO day to another; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / day);

/** The ISO day that many days later. */
export const shift = (iso: string, days: number): string => {
  const moved = new Date(Date.parse(iso) + days * day);
  return Number.isNaN(moved.getTime()) ? iso : moved.toISOString().slice(0, 10);
};
