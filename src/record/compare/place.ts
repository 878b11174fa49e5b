import type { Profile, Where } from "../profile.ts";
import { type Compare, type Verdict, verdict } from "./comparison.ts";
import { equal, isOdd } from "./number.ts";
import { sameVictim } from "./who.ts";

/** The same town or the same site in it. A town and its prison are two places; a town lies within its country; villages a walk apart are
 *  near. Running totals are of a whole country, wherever the sentence stands. */
export const samePlace: Compare = (a, b) => {
  if (a.places.length === 0 || b.places.length === 0) return null;
  const pairs = a.places.flatMap((x) => b.places.map((y) => between(x, y, a)));
  const closest = pairs.reduce((x, y) => (y.value > x.value ? y : x));
  if (closest.value < 0 && (areTotals(a, b) || sameVoiceAndNumber(a, b)) && shareCountry(a, b))
    return verdict(0.3, `${closest.note}, one country`);
  if (closest.value < 0 && sameVictim(a, b, false)?.value === 1) return verdict(-0.1, `${closest.note}, one victim`);
  return closest;
};

const areTotals = (a: Profile, b: Profile) => a.counts.some((c) => c.total) && b.counts.some((c) => c.total);

/** "704" of one monitor is one count, whichever town its sentence follows. */
const sameVoiceAndNumber = (a: Profile, b: Profile) =>
  (a.type === "casualties" || a.type === "displacement") &&
  a.counts.some((x) => isOdd(x) && b.counts.some((y) => x.voice === y.voice && x.measure === y.measure && equal(x, y)));

const shareCountry = (a: Profile, b: Profile) => a.countries.some((country) => b.countries.includes(country));

function between(x: Where, y: Where, profile: Profile): Verdict {
  if (x.mark === y.mark) return verdict(wholeness(x), `${x.name} = ${y.name}`);
  if (x.site || y.site) return betweenSites(x, y, profile);
  if (x.key && x.key === y.key) return verdict(wholeness(x), `${x.name} = ${y.name}`);
  if (contains(x, y) || contains(y, x)) return verdict(0.2, `${x.name} and ${y.name}, one within the other`);
  if (kilometres(x, y) < 12) return verdict(0.4, `${x.name} near ${y.name}`);
  return verdict(x.key && y.key ? -1 : x.key || y.key ? -0.2 : -0.4, `${x.name} is not ${y.name}`);
}

/** The same town says all; the same country, or "key sites" of one town, much less. */
function wholeness({ key, site }: Where): number {
  if (site) return site === "sites" ? 0.7 : 1;
  return key && !key.includes("/") ? 0.35 : 1;
}

function betweenSites(x: Where, y: Where, { type }: Profile): Verdict {
  const together = x.key !== null && x.key === y.key;
  if (!together)
    return contains(x, y) || contains(y, x)
      ? verdict(0.2, `${x.name} and ${y.name}`)
      : verdict(-1, `${x.name} is not ${y.name}`);
  if (x.site === y.site) return verdict(0.8, `${x.name} = ${y.name}`);
  if (x.site && y.site) return verdict(-0.5, `${x.name} is not ${y.name}`);
  return type === "control" ? verdict(-1, `${x.name} is not all of ${y.name}`) : verdict(0.5, `${x.name} in ${y.name}`);
}

/** A country or province around a town; keys are "SY", "SY/province/hama" and "SY/hama". */
function contains(outer: Where, inner: Where): boolean {
  if (!outer.country || outer.country !== inner.country || !outer.key) return false;
  return !outer.key.includes("/") || (outer.key.includes("/province/") && kilometres(outer, inner) < 120);
}

/** Great-circle distance; infinite where a position is unknown. */
function kilometres({ at: a }: Where, { at: b }: Where): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b[0] - a[0]) * rad) / 2) ** 2 +
    Math.cos(a[0] * rad) * Math.cos(b[0] * rad) * Math.sin(((b[1] - a[1]) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half));
}
