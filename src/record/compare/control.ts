import { bestTime, type Profile, type Who } from "../profile.ts";
import { type Compare, verdict } from "./comparison.ts";
import { samePlace } from "./place.ts";
import { areOpposed, isOneSide } from "./who.ts";

/** Two sides that each say of one place on one day that they hold or have taken it: one event, and contested. A place retaken changed
 *  hands twice, which is two; and what neither side says for itself is more likely a misreading. */
export const rivalClaim: Compare = (a, b, together) => {
  if (a.type !== "control" || a.actions.retake || b.actions.retake) return null;
  if ((samePlace(a, b, together)?.value ?? 0) < 0.6 || !onOneDay(a, b)) return null;
  const opposed = a.actors.find((x) => b.actors.every((y) => areOpposed(x, y)));
  const rival = b.actors[0];
  if (!opposed || !rival || !(claimsForItself(a) || claimsForItself(b))) return null;
  return verdict(1, `${opposed.name} against ${rival.name}`);
};

/** The same stated day; or no day at all in articles of one day. */
function onOneDay(a: Profile, b: Profile): boolean {
  const [one, two] = [bestTime(a), bestTime(b)];
  if (!one && !two) return a.publishedStated && b.publishedStated && a.published[0] === b.published[0];
  const isStated = (time: typeof one) => time !== null && time.precision === "day" && time.basis !== "inferred";
  return isStated(one) && isStated(two) && one!.from === two!.from && one!.loose === two!.loose;
}

/** Whoever is said to hold it is also the one that says so. */
export const claimsForItself = ({ actors, origins }: { actors: readonly Who[]; origins: readonly Who[] }): boolean =>
  origins.some((origin) => actors.some((actor) => isOneSide(origin, actor)));
