import { daysBetween } from "../days.ts";
import { bestTime, type Profile, type Time } from "../profile.ts";
import { type Compare, type Verdict, verdict } from "./comparison.ts";

/** The same day, or days that one event may be given: a stated day outweighs an inferred one, a town that fell overnight has two dates.
 *  Where a day is missing, and for running totals, the articles' own days stand in. */
export const sameTime: Compare = (a, b, together) => {
  const [one, two] = [bestTime(a), bestTime(b)];
  if (areTotals(a, b) && !isOld(one, a) && !isOld(two, b))
    return together ? verdict(0.35, "totals of one article") : bothUndated(a, b);
  if (one && two && isSamePast(one, a, two, b)) return verdict(0.9, `both in ${show(one)}`);
  if (one && two && (one.loose || two.loose)) return loosely(one, two, a, b);
  if (one && two) return between(one, two, a.type === "control");
  if (!one && !two) return bothUndated(a, b);
  return one ? oneDated(one, b) : oneDated(two!, a);
};

/** Running totals count up to the day they are told, wherever the sentence puts them. */
const areTotals = (a: Profile, b: Profile) => a.counts.some((x) => x.total) && b.counts.some((y) => y.total);

const isOld = (time: Time | null, profile: Profile) => time !== null && daysBetween(time.to, profile.published[0]) > 45;

/** Of a place, one year long past is remembered for one thing of a kind, however vaguely the year is given. */
const isSamePast = (x: Time, a: Profile, y: Time, b: Profile): boolean =>
  x.from === y.from &&
  x.to === y.to &&
  daysBetween(x.to, a.published[0]) > 700 &&
  daysBetween(y.to, b.published[0]) > 700;

/** What a gap of so many days or fewer is worth; the last line is for all longer ones. */
type Scale = readonly (readonly [days: number, value: number])[];

const stated: Scale = [
  [1, -0.7],
  [14, -1],
  [200, -1.4],
  [Number.POSITIVE_INFINITY, -3.5],
];
const vague: Scale = [
  [1, 0.1],
  [3, -0.2],
  [14, -0.8],
  [200, -1.4],
  [Number.POSITIVE_INFINITY, -3.5],
];
/** A town that falls overnight, or over some days, is dated variously; it rarely falls twice in a fortnight. */
const slow: Scale = [
  [1, 0.4],
  [3, 0],
  [7, -0.4],
  [14, -0.8],
  [200, -1.4],
  [Number.POSITIVE_INFINITY, -3.5],
];
/** News without a day, by how long after the event, or after other undated news, the article came. */
const after: Scale = [
  [3, 0.3],
  [8, 0.15],
  [45, -0.3],
  [Number.POSITIVE_INFINITY, -1.2],
];
/** The same where an article's own day is only inferred. */
const unsure: Scale = [
  [21, 0.35],
  [60, -0.3],
  [Number.POSITIVE_INFINITY, -1.2],
];

const on = (scale: Scale, days: number): number => scale.find(([most]) => days <= most)![1];

function between(x: Time, y: Time, isSlow: boolean): Verdict {
  const gap = Math.max(0, daysBetween(y.to, x.from), daysBetween(x.to, y.from));
  const note = `${show(x)} ${gap === 0 ? "meets" : "is not"} ${show(y)}`;
  if (gap === 0) return verdict(overlap(x, y), note);
  if (isSlow) return verdict(on(slow, gap), note);
  return verdict(on(isVague(x) || isVague(y) ? vague : stated, gap), note);
}

/** Where the day of an article is not known, "Thursday" is some Thursday; otherwise the articles' own days stand in. */
function loosely(x: Time, y: Time, a: Profile, b: Profile): Verdict {
  if (x.precision !== "day" || y.precision !== "day") return bothUndated(a, b);
  const apart = ((daysBetween(x.from, y.from) % 7) + 7) % 7;
  if (x.from === y.from) return verdict(0.8, `${show(x)} meets ${show(y)}`);
  return verdict(
    apart === 0 ? 0.5 : apart === 1 || apart === 6 ? 0.1 : -0.4,
    `${apart === 0 ? "the same" : "another"} weekday`,
  );
}

const isVague = (time: Time) => time.basis === "inferred" || time.precision !== "day";

/** How much it says that two periods meet: much for a day, or for a year long past; little for this month. */
function overlap(x: Time, y: Time): number {
  if (x.from === y.from && x.to === y.to) {
    if (x.basis === "inferred" || y.basis === "inferred") return 0.6;
    return x.precision === "month" ? 0.7 : x.precision === "year" ? 0.8 : 1;
  }
  const wide = Math.max(length(x), length(y));
  if (x.basis === "inferred" || y.basis === "inferred") return wide > 8 ? 0.2 : 0.4;
  return wide <= 8 ? 0.6 : wide <= 31 ? 0.4 : 0.3;
}

const length = (time: Time) => daysBetween(time.from, time.to) + 1;

const show = (time: Time) => (time.from === time.to ? time.from : `${time.from}–${time.to}`);

/** An article without a day for the event most likely means news of its own days. */
function oneDated(time: Time, undated: Profile): Verdict {
  const [first, last] = undated.published;
  const lag = time.from > last ? daysBetween(time.from, last) : Math.max(0, daysBetween(time.to, first));
  const note = `${show(time)} against an article of ${first}`;
  if (!undated.publishedStated) return verdict(on(unsure, Math.abs(lag)), note);
  return verdict(lag < -2 ? -0.4 : on(after, lag), note);
}

function bothUndated(a: Profile, b: Profile): Verdict {
  const gap = Math.max(0, daysBetween(a.published[1], b.published[0]), daysBetween(b.published[1], a.published[0]));
  const note = `articles ${gap} days apart`;
  return verdict(on(a.publishedStated && b.publishedStated ? after : unsure, gap), note);
}
