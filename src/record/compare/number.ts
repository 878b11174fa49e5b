import { daysBetween } from "../days.ts";
import type { Count } from "../profile.ts";
import { type Compare, type Verdict, verdict } from "./comparison.ts";
import { sameOrigin } from "./who.ts";

/** Killed and wounded are two counts of one attack, and two events on record. */
export const sameMeasure: Compare = (a, b) => {
  const [one, two] = [a.counts[0]?.measure, b.counts[0]?.measure];
  if (!one || !two) return null;
  const shared = a.counts.some((x) => b.counts.some((y) => x.measure === y.measure));
  return verdict(shared ? 1 : -1, shared ? one : `${one} is not ${two}`);
};

/** The same number, or bounds that meet. An odd number is telling, a round or small one less so. A vague or later, larger number
 *  may still be of the same event; within one article two numbers are two counts. */
export const sameNumber: Compare = (a, b, sameArticle) => {
  const pairs = a.counts.flatMap((x) =>
    b.counts.filter((y) => x.measure === y.measure).map((y) => between(x, y, sameArticle)),
  );
  const telling = pairs.filter((pair) => pair !== null);
  return telling.length === 0 ? null : telling.reduce((x, y) => (y.value > x.value ? y : x));
};

function between(x: Count, y: Count, sameArticle: boolean): Verdict | null {
  if (x.of !== y.of) return x.of && y.of ? otherVictims(x, y) : part(x, y, sameArticle);
  if (equal(x, y)) return verdict(tellingness(x), `${show(x)} = ${show(y)}`);
  if (agree(x, y)) return verdict(0.4, `${show(x)} agrees with ${show(y)}`);
  if (meet(x, y) && !(x.total && y.total)) return verdict(0, `${show(x)} may be ${show(y)}`);
  const toldApart = sameArticle && !vague(x) && !vague(y);
  return verdict(toldApart ? -2 : apart(x, y), `${show(x)} is not ${show(y)}`);
}

/** How much an equal number tells: much when it is odd, a little when many attacks have such tolls, hardly anything of one dead. */
function tellingness(count: Count): number {
  const number = count.low ?? count.high ?? 0;
  if (isOdd(count)) return 1;
  return number > 20 ? 0.7 : number > 1 ? 0.4 : 0.1;
}

function apart(x: Count, y: Count): number {
  const unclear = vague(x) || vague(y);
  if (x.total && y.total) return unclear ? -0.5 : -1;
  if (unclear || grew(x, y)) return -0.25;
  return near(x, y) ? -0.4 : -0.8;
}

/** Tolls of one attack rarely differ more than threefold. */
const near = (x: Count, y: Count): boolean => {
  const [a, b] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0];
  return Math.max(a, b) <= 3 * Math.min(a, b);
};

/** "12 soldiers" and "12 fighters" may be the same dead; 12 soldiers and 30 civilians are silent about each other. */
const otherVictims = (x: Count, y: Count): Verdict | null =>
  equal(x, y) ? verdict(Math.min(0.6, tellingness(x)), `${show(x)} ${x.of}, ${show(y)} ${y.of}`) : null;

/** "110 of them civilians" stands inside "704 people" of one article; in another, four civilians are no running total. */
function part(x: Count, y: Count, sameArticle: boolean): Verdict | null {
  if (equal(x, y)) return verdict(Math.min(0.7, tellingness(x)), `${show(x)} = ${show(y)}`);
  const [some, all] = x.of ? [x, y] : [y, x];
  const note = `${show(some)} ${some.of} of ${show(all)}`;
  if (!sameArticle) return verdict(-0.6, note);
  const fits = (some.low ?? some.high ?? 0) <= (all.high ?? all.low ?? Number.POSITIVE_INFINITY);
  return fits ? verdict(x.total || y.total ? 0.7 : 0.1, note) : null;
}

export const equal = (x: Count, y: Count): boolean =>
  x.low === y.low && x.high === y.high
    ? true
    : (x.low !== null && x.low === x.high && (x.low === y.low || x.low === y.high)) ||
      (y.low !== null && y.low === y.high && (y.low === x.low || y.low === x.high));

/** True when one number can be within the bounds of both: "more than 100,000" and 115,000. */
export const meet = (x: Count, y: Count): boolean =>
  (x.low ?? 0) <= (y.high ?? Number.POSITIVE_INFINITY) && (y.low ?? 0) <= (x.high ?? Number.POSITIVE_INFINITY);

/** "More than 100,000" is said of 115,000, not of 400,000; two such bounds agree when they are nearly one. */
const agree = (x: Count, y: Count): boolean => {
  const slack = x.high === null && y.high === null ? 1.2 : 1.5;
  const top = (count: Count) => count.high ?? (count.low ?? 0) * slack;
  return (x.low ?? 0) <= top(y) && (y.low ?? 0) <= top(x);
};

/** A number nobody would round to: 704, 2,880. */
export const isOdd = (count: Count) => {
  const number = count.low ?? count.high ?? 0;
  return number > 20 && number % 10 !== 0 ? true : number >= 1000 && number % 1000 !== 0;
};

/** "dozens", "tens of thousands". */
const vague = (count: Count) =>
  count.low !== null && count.high !== null && count.high >= count.low * 2 && count.low > 1;

const grew = (x: Count, y: Count) => {
  const [early, late] = x.day < y.day ? [x, y] : [y, x];
  return early.day < late.day && (late.low ?? 0) >= (early.low ?? 0) && daysBetween(early.day, late.day) <= 6;
};

const show = (count: Count) => (count.low === count.high ? `${count.low}` : `${count.low ?? "…"}–${count.high ?? "…"}`);

/** One voice's exact figure, however the articles that carry it say of whom: "115,000 displaced, the United Nations said". */
export const oneFigure: Compare = (a, b, together) => {
  const voice = sameOrigin(a, b, together);
  const exact = a.counts.find(
    (x) => tellingness(x) >= 0.7 && b.counts.some((y) => x.measure === y.measure && equal(x, y)),
  );
  return voice && exact ? verdict(1, `${show(exact)}, ${voice.note}`) : null;
};

/** "The killings" without a number or a name may be any of the place. */
export const namelessToll: Compare = (a, b) => {
  if (a.type !== "casualties") return null;
  const vague = [a, b].some(({ counts, targets }) => counts.length === 0 && !targets.some((who) => who.named));
  return vague ? verdict(-1, "neither number nor name") : null;
};

/** Two running totals given within a day of each other, in one country, by different voices, that come within twice of each other:
 *  they count the same people and disagree. A later, larger total is the next figure instead. */
export const rivalCount: Compare = (a, b, sameArticle) => {
  if (sameArticle || !a.countries.some((country) => b.countries.includes(country))) return null;
  const pair = a.counts.flatMap((x) =>
    b.counts.filter((y) => areRivals(x, y)).map((y) => `${show(x)} against ${show(y)}`),
  );
  return pair.length > 0 ? verdict(1, pair[0]!) : null;
};

function areRivals(x: Count, y: Count): boolean {
  if (!x.total || !y.total || x.measure !== y.measure || x.of !== y.of || x.voice === y.voice || meet(x, y))
    return false;
  const [early, late] = x.day <= y.day ? [x, y] : [y, x];
  if (daysBetween(early.day, late.day) > 1) return false;
  if (early.day !== late.day && (late.low ?? 0) > (early.high ?? early.low ?? 0)) return false;
  const [small, large] = (x.low ?? 0) < (y.low ?? 0) ? [x, y] : [y, x];
  return (large.low ?? 0) <= 2 * (small.high ?? small.low ?? 0);
}
