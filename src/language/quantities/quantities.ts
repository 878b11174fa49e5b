/** Counts in running text: how many were killed, displaced, freed. */
export type { Amount } from "./amount.ts";
export { findAmounts } from "./amounts.ts";
export { countIn } from "./count.ts";
