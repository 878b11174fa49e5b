import { daysBetween } from "../days.ts";
import { bestTime, type Profile, type Time } from "../profile.ts";
import { type Compare, type Verdict, verdict } from "./comparison.ts";

/** The same day, or days that one event may be given: a stated day outweighs an inferred one, a town that fell overnight has two dates.
 *  Where a day is missing, and for running totals, the articles' own days stand in. */
export const sameTime: Compare = (a, b) => {
  const [one, two] = [bestTime(a), bestTime(b)];
  if (areTotals(a, b) && !isOld(one, a) && !isOld(two, b)) return bothUndated(a, b);
  if (one && two) return between(one, two, a.type === "control");
  if (!one && !two) return bothUndated(a, b);
  return one ? oneDated(one, b) : oneDated(two!, a);
};

/** Running totals count up to the day they are told, wherever the sentence puts them. */
const areTotals = (a: Profile, b: Profile) => a.counts.some((x) => x.total) && b.counts.some((y) => y.total);

const isOld = (time: Time | null, profile: Profile) => time !== null && daysBetween(time.to, profile.published[0]) > 45;

function between(x: Time, y: Time, slow: boolean): Verdict {
  const gap = x.from > y.to ? daysBetween(y.to, x.from) : y.from > x.to ? daysBetween(x.to, y.from) : 0;
  const note = `${show(x)} ${gap === 0 ? "meets" : "is not"} ${show(y)}`;
  if (gap === 0) return verdict(overlap(x, y), note);
  const vague = x.basis === "inferred" || y.basis === "inferred" || x.precision !== "day" || y.precision !== "day";
  if (gap > 200) return verdict(-3.5, note);
  if (gap > 14) return verdict(-1.4, note);
  if (slow) return verdict(gap <= 3 ? -0.1 : -0.8, note);
  if (vague) return verdict(gap <= 1 ? 0.1 : gap <= 3 ? -0.2 : -0.8, note);
  return verdict(gap === 1 ? -0.7 : -1, note);
}

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
  const lag = time.from > last ? daysBetween(time.from, last) : time.to < first ? daysBetween(time.to, first) : 0;
  const note = `${show(time)} against an article of ${first}`;
  if (lag < -2) return verdict(-0.4, note);
  return verdict(lag <= 3 ? 0.35 : lag <= 8 ? 0.15 : lag <= 45 ? -0.3 : -1.2, note);
}

function bothUndated(a: Profile, b: Profile): Verdict {
  const gap = Math.max(0, daysBetween(a.published[1], b.published[0]), daysBetween(b.published[1], a.published[0]));
  const note = `articles ${gap} days apart`;
  return verdict(gap <= 2 ? 0.35 : gap <= 8 ? 0.1 : gap <= 45 ? -0.3 : -1.2, note);
}
