import type { ClaimType } from "../../model/claim.ts";
import type { EventRow } from "../storage.ts";

const weights: Partial<Record<ClaimType, number>> = {
  control: 4,
  casualties: 3,
  combat: 2.5,
  displacement: 2.5,
  detention: 2,
};

/** How much an event matters to a desk: what it is, how many carry it, how large the number is, whether the day is stated. */
export function newsworthiness(event: EventRow): number {
  const largest = Math.max(1, ...event.profile.counts.map((count) => count.low ?? count.high ?? 1));
  return (
    (weights[event.type] ?? 1) +
    2 * event.outlets +
    Object.keys(event.profile.voices).length +
    Math.log10(largest) +
    0.2 * Math.min(10, event.claims) +
    (event.when && event.when.basis !== "inferred" ? 1 : 0)
  );
}
