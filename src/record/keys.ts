import { shift } from "./days.ts";
import { bestTime, type Profile, type Where } from "./profile.ts";
import { hash32 } from "./words.ts";

// Candidates for a merge are found by what two claims of one event nearly always share, never by looking at all events.

/** The keys under which an event is found: its place, its people, its numbers, its words, each within its type. */
export function keysOf(profile: Profile): string[] {
  const keys = [
    ...profile.places.slice(0, 4).flatMap((place) => placeKeys(place, Object.keys(profile.actions).slice(0, 3))),
    ...profile.actors.slice(0, 4).map((who) => `a${who.id}`),
    ...profile.targets.slice(0, 3).map((who) => `t${who.id}`),
    ...profile.counts
      .slice(0, 4)
      .flatMap((count) => [
        `n${count.measure}=${count.low ?? count.high}`,
        ...(count.total ? profile.countries.slice(0, 2).map((country) => `s${count.measure}@${country}`) : []),
      ]),
    ...(wordy.has(profile.type) ? profile.wordings.slice(0, 3).flatMap(wordKeys) : []),
  ];
  return [...new Set(keys)].map((key) => `${profile.type}:${key}`);
}

/** The place, its town, and what was done there: the more of them two share, the likelier they are one. */
const placeKeys = ({ id, key }: Where, actions: readonly string[]): string[] => {
  const ground = key ? [`p${id}`, `p${key}`] : [`p${id}`];
  return [...ground, ...actions.map((action) => `${ground.at(-1)}+${action}`)];
};

const wordy = new Set(["statement", "description", "policy", "affiliation"]);

/** The three smallest hashes of neighbouring words: texts that share most of their words share one of them. */
const wordKeys = (words: readonly string[]): string[] =>
  words
    .map((word) => hash32(word))
    .sort((a, b) => a - b)
    .slice(0, 3)
    .map((hash) => `w${hash.toString(36)}`);

/** The day an event is filed under: its own, else that of its first article. */
export const dayOf = (profile: Profile): string => bestTime(profile)?.from ?? profile.published[0];

/** Days under which an event may be filed and still be the same: about a week around a recent one, the year of an old one, since
 *  its beginning for a running total, and what was lately news for a claim without a day. */
export function windowOf(profile: Profile): [from: string, to: string] {
  const time = bestTime(profile);
  const [first, last] = profile.published;
  if (!time) return [shift(first, -45), shift(last, profile.publishedStated ? 10 : 45)];
  if (time.to < shift(first, -60)) return [`${time.from.slice(0, 4)}-01-01`, `${time.to.slice(0, 4)}-12-31`];
  const back = profile.counts.some((count) => count.total) ? 60 : 10;
  return [shift(time.from, -back), shift(later(last, time.to), 10)];
}

const later = (a: string, b: string): string => [a, b].sort()[1]!;
