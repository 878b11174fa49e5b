import type { ClaimType } from "../../model/claim.ts";
import type { WhenPrecision } from "../../model/when.ts";
import { daysBetween } from "../days.ts";
import type { EventRow } from "../storage.ts";

const weights: Partial<Record<ClaimType, number>> = {
  control: 4,
  casualties: 3,
  combat: 2.5,
  displacement: 2.5,
  detention: 2,
  statement: 0,
};

/** How much an event matters to a desk: what it is, how many carry it, how large the number is, whether the day is stated,
 *  whether it is still told when the day after is over. */
export function newsworthiness(event: EventRow): number {
  const largest = Math.max(1, ...event.profile.counts.map((count) => count.low ?? count.high ?? 1));
  return (
    (weights[event.type] ?? 1) +
    2 * event.outlets +
    Object.keys(event.profile.voices).length +
    Math.log10(largest) +
    0.2 * Math.min(10, event.claims) +
    (event.when && event.when.basis !== "inferred" ? 1 : 0) +
    (event.when && daysBetween(event.when.to, event.profile.published[1]) > 1 ? 2 : 0)
  );
}

/** How far what is told of a stretch speaks for its first day. A month's events make no first of the month. */
const sharpness: Readonly<Record<WhenPrecision, number>> = { day: 1, range: 0.25, week: 0.1, month: 0.01, year: 0.001 };

/** How much a day matters, by all dated events that begin on it: the first counts in full, the n-th an n-th of itself. */
export function weightOfDay(events: readonly EventRow[]): number {
  return events
    .map((event) => newsworthiness(event) * sharpness[event.when!.precision])
    .sort((a, b) => b - a)
    .reduce((sum, weight, at) => sum + weight / (at + 1), 0);
}
