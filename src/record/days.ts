import { remember } from "./remember.ts";

const day = 86_400_000;

/** Days since 1970 of an ISO day. */
const numberOf = remember((iso: string) => Math.round(Date.parse(iso) / day));

/** Whole days from one ISO day to another; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => numberOf(b) - numberOf(a);

/** The ISO day that many days later; the same day where it is none. */
export const shift = (iso: string, days: number): string => {
  const moved = new Date((numberOf(iso) + days) * day);
  return Number.isNaN(moved.getTime()) ? iso : moved.toISOString().slice(0, 10);
};
