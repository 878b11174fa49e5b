import type { Dispute, Standing } from "../model/event.ts";
import { claimsForItself } from "./compare/control.ts";
import { meet } from "./compare/number.ts";
import { areOpposed } from "./compare/who.ts";
import { daysBetween } from "./days.ts";
import type { Count, Profile, Time, Who } from "./profile.ts";
import type { ClaimRow } from "./storage.ts";

type Field = Dispute["field"];

/** In what respects the claims behind a profile cannot all hold. */
export function conflicts(profile: Profile): Field[] {
  const found: Field[] = [];
  if (rivalCounts(profile).length > 0) found.push("quantity");
  if (rivalDays(profile).length > 0) found.push("when");
  if (isDenied(profile)) found.push("modality");
  if (rivalActors(profile).length > 0) found.push("actor");
  return found;
}

/** The disputes, each with the claims that take part in it. */
export function disputesOf(profile: Profile, claims: readonly ClaimRow[]): Dispute[] {
  const live = claims.filter((claim) => !claim.withdrawn);
  const tell: Record<Field, (claim: ClaimRow) => boolean> = {
    quantity: givesOne(rivalCounts(profile)),
    when: isOn(rivalDays(profile)),
    modality: (claim) => claim.modality === "denied" || claim.modality === "asserted",
    actor: ({ actor }) => rivalActors(profile).includes(actor ?? -1),
  };
  return conflicts(profile).map((field) => ({
    field,
    claims: live.filter(tell[field]).map((claim) => `c${claim.id}`),
  }));
}

export function standingOf(profile: Profile): Standing {
  if (conflicts(profile).length > 0) return "disputed";
  return Object.keys(profile.voices).length > 1 ? "corroborated" : "single";
}

/** Numbers of different voices for the same people at the same time whose bounds do not meet. */
function rivalCounts(profile: Profile): Count[] {
  const { counts } = profile;
  const old = profile.times.some((time) => daysBetween(time.to, profile.published[0]) > 60);
  return counts.filter((x) => counts.some((y) => contradict(x, y, old)));
}

/** A later, larger number is news, not a dispute, unless all was over long before. */
function contradict(x: Count, y: Count, old: boolean): boolean {
  if (x.measure !== y.measure || x.of !== y.of || x.voice === y.voice || meet(x, y)) return false;
  const [early, late] = x.day <= y.day ? [x, y] : [y, x];
  const grew = early.day < late.day && (late.low ?? 0) > (early.high ?? early.low ?? 0);
  return old || !grew;
}

const givesOne = (counts: readonly Count[]) => (claim: ClaimRow) =>
  counts.some(
    (count) =>
      claim.quantity?.measure === count.measure &&
      claim.quantity.low === count.low &&
      claim.quantity.high === count.high,
  );

/** Days stated outright that lie more than a night apart. */
function rivalDays({ times, type }: Profile): Time[] {
  if (type === "statement" || type === "description" || type === "affiliation") return [];
  const stated = times.filter((time) => time.basis !== "inferred" && time.precision === "day");
  return stated.filter((x) => stated.some((y) => Math.abs(daysBetween(x.from, y.from)) > 1));
}

const isOn = (times: readonly Time[]) => (claim: ClaimRow) =>
  times.some((time) => claim.when?.from === time.from && claim.when.to === time.to);

/** Asserted by one voice, denied by another. */
function isDenied({ voices, deniers, modalities }: Profile): boolean {
  if (!modalities.asserted) return false;
  return Object.keys(deniers).some((denier) => Object.keys(voices).some((voice) => voice !== denier));
}

/** Two sides said to have taken or to hold a place: one of them says so itself (of two without a known side, both do), or each is said
 *  to more than once. A single such claim in an outlet's own voice is more often a misreading. */
function rivalActors({ actors, origins, type }: Profile): number[] {
  if (type !== "control") return [];
  const says = (who: Who) => claimsForItself({ actors: [who], origins });
  const sided = (x: Who, y: Who) => (x.side !== null && y.side !== null) || (says(x) && says(y));
  const opposed = actors.filter((x) => actors.some((y) => areOpposed(x, y) && sided(x, y)));
  const told = (side: string) => opposed.filter((who) => who.side === side).reduce((sum, who) => sum + who.n, 0);
  const often = told("state") > 1 && told("insurgent") > 1;
  return often || opposed.some(says) ? opposed.map((who) => who.id) : [];
}
