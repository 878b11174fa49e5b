import { kindred, tellsApart } from "./actions.ts";
import { shift } from "./days.ts";
import { bestTime, type Profile, type Where } from "./profile.ts";
import { hash32 } from "./words.ts";

// Candidates for a merge are found by what two claims of one event nearly always share, never by looking at all events.

/** The keys under which an event is filed: what was done where and by whom, its numbers, its words, each within its type. */
export const keysOf = (profile: Profile): string[] => keysWith(profile, facetsOf(profile));

/** The keys under which events that a profile may be about are looked up: also by what else its action may be called. */
export const lookupsOf = (profile: Profile): string[] =>
  keysWith(profile, [...new Set(facetsOf(profile).flatMap(kindred))]);

function keysWith(profile: Profile, facets: readonly string[]): string[] {
  const totals = profile.counts.filter((count) => count.total);
  const keys = [
    ...profile.places
      .slice(0, 4)
      .flatMap(groundsOf)
      .flatMap((ground) => facets.map((facet) => `p${ground}+${facet}`)),
    ...profile.actors.slice(0, 4).flatMap((who) => facets.map((facet) => `a${who.id}+${facet}`)),
    ...profile.targets
      .filter((who) => who.named)
      .slice(0, 3)
      .map((who) => `t${who.id}`),
    ...profile.counts.slice(0, 4).map((count) => `n${count.measure}=${count.low ?? count.high}`),
    ...totals
      .slice(0, 4)
      .flatMap((count) => profile.countries.slice(0, 2).map((country) => `s${count.measure}@${country}`)),
    ...(wordy.has(profile.type) ? profile.wordings.slice(0, 3).flatMap(wordKeys) : []),
  ];
  return [...new Set(keys)].map((key) => `${profile.type}:${key}`);
}

/** What of an event tells it apart from others in the same town: the action, or what is counted; nothing where words vary too freely. */
function facetsOf({ type, actions, counts }: Profile): string[] {
  if (type === "control") return [""]; // one side's "holds" may be what the other's "has taken" contests
  if (tellsApart(type)) return Object.keys(actions).slice(0, 3);
  if (type === "casualties" || type === "displacement")
    return [...new Set([...counts.map((count) => count.measure), ""])].slice(0, 2);
  return [""];
}

const groundsOf = ({ id, key, site }: Where): readonly (string | number)[] =>
  key === null ? [id] : site ? [id, key] : [key];

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
