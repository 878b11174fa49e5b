import type { ClaimType, Modality } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { When } from "../model/when.ts";
import type { Side } from "./sides.ts";

/** How often each value was claimed. */
export type Counts = Readonly<Record<string, number>>;

/** A person or group in a slot. In a telling `id` is a handle, and what else is said of it is this article's own; in an event it is an
 *  entity of the record. */
export interface Who {
  readonly id: number;
  /** Names by which articles that know nothing of each other may mean the same one. */
  readonly marks: readonly string[];
  readonly name: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly side: Side | null;
  /** Countries its articles are about. */
  readonly scope: readonly string[];
  readonly n: number;
}

export interface Where {
  readonly id: number;
  readonly mark: string;
  readonly name: string;
  /** Gazetteer key: "SY/hama". */
  readonly key: string | null;
  readonly country: string | null;
  readonly at: readonly [latitude: number, longitude: number] | null;
  /** What stands there, where the slot is not the town itself: "prison". */
  readonly site: string | null;
  readonly n: number;
}

export interface Time extends When {
  readonly n: number;
  /** Reckoned ("Thursday") from a day that the article does not state: right by the weekday at best. */
  readonly loose: boolean;
}

/** A number somebody gives. */
export interface Count {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  /** "civilian" where only some are counted; null for people at large. */
  readonly of: string | null;
  /** A running total rather than the toll of one incident. */
  readonly total: boolean;
  readonly since: string | null;
  /** Day of the article. */
  readonly day: string;
  /** Key of the voice that gives it. */
  readonly voice: string;
  readonly n: number;
}

/** What claims add up to, slot by slot, each value with how often it was claimed. An event has one; so has a single claim, so that
 *  the same comparisons serve claim and claim, claim and event. */
export interface Profile {
  readonly type: ClaimType;
  readonly actions: Counts;
  readonly places: readonly Where[];
  readonly actors: readonly Who[];
  readonly targets: readonly Who[];
  readonly origins: readonly Who[];
  readonly times: readonly Time[];
  readonly counts: readonly Count[];
  readonly modalities: Partial<Readonly<Record<Modality, number>>>;
  /** Independent voices that do not deny it, and those that do. */
  readonly voices: Counts;
  readonly deniers: Counts;
  readonly outlets: Counts;
  /** Countries that its articles are about. */
  readonly countries: readonly string[];
  /** Days of the oldest and the newest article. */
  readonly published: readonly [first: string, last: string];
  /** True when all of these state their day; where one does not, its day says little. */
  readonly publishedStated: boolean;
  /** Content words of claims, for wordings that must nearly agree. */
  readonly wordings: readonly (readonly string[])[];
}

/** No event needs more than this many different values in a slot to be recognised. */
const cap = 40;
const wordingCap = 6;

/** One profile out of two. Values in both are counted together. Which comes first does not show. */
export function join(a: Profile, b: Profile): Profile {
  return {
    type: a.type,
    actions: add(a.actions, b.actions),
    places: union(a.places, b.places, (place) => `${place.name}|${place.id}|${place.site}`),
    actors: union(a.actors, b.actors, whoKey),
    targets: union(a.targets, b.targets, whoKey),
    origins: union(a.origins, b.origins, whoKey),
    times: union(a.times, b.times, (time) => `${time.from}${time.to}${time.basis}${time.loose}`),
    counts: union(a.counts, b.counts, countKey),
    modalities: add(a.modalities as Counts, b.modalities as Counts),
    voices: add(a.voices, b.voices),
    deniers: add(a.deniers, b.deniers),
    outlets: add(a.outlets, b.outlets),
    countries: countriesOf(a.countries, b.countries),
    published: span([...a.published, ...b.published]),
    publishedStated: a.publishedStated && b.publishedStated,
    wordings: [...a.wordings, ...b.wordings].sort(byText).slice(0, wordingCap),
  };
}

/** Those of one article in its order; of several by the alphabet. */
function countriesOf(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.join() === b.join() ? a : [...new Set([...a, ...b])].sort().slice(0, cap);
}

const span = (days: readonly string[]): [string, string] => {
  const sorted = [...days].sort();
  return [sorted[0]!, sorted.at(-1)!];
};

const whoKey = (who: Who) => `${who.name}|${who.id}`;
const countKey = (c: Count) => `${c.measure}|${c.low}|${c.high}|${c.of}|${c.voice}|${c.day}`;

const byText = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);

const add = (a: Counts, b: Counts): Counts => {
  const sum = { ...a };
  for (const [value, n] of Object.entries(b)) sum[value] = (sum[value] ?? 0) + n;
  return Object.fromEntries(Object.entries(sum).sort(([x], [y]) => (x < y ? -1 : 1)));
};

function union<T extends { readonly n: number }>(
  a: readonly T[],
  b: readonly T[],
  key: (value: T) => string,
): readonly T[] {
  const all = new Map<string, T>();
  for (const value of [...a, ...b]) {
    const same = all.get(key(value));
    all.set(key(value), same ? { ...same, n: same.n + value.n } : value);
  }
  return [...all]
    .sort(([x, one], [y, two]) => two.n - one.n || (x < y ? -1 : 1))
    .map(([, value]) => value)
    .slice(0, cap);
}

const basisRank = { explicit: 0, relative: 1, inferred: 2 };
const precisionRank = { day: 0, week: 1, range: 2, month: 3, year: 4 };

/** The time to believe: stated before worked out, precise before vague, then the one most often claimed. */
export function bestTime(profile: Profile): Time | null {
  const order = (time: Time) =>
    (time.basis === "inferred" ? 10 : time.loose ? 5 : 0) + precisionRank[time.precision] * 2 + basisRank[time.basis];
  return [...profile.times].sort((a, b) => order(a) - order(b) || b.n - a.n || (a.from < b.from ? -1 : 1))[0] ?? null;
}

/** What is known for a fact, is only expected or possible, or is only denied. */
export type Standpoint = "fact" | "forecast" | "denial";

export function standpoint(profile: Profile): Standpoint {
  if (profile.modalities.asserted) return "fact";
  return profile.modalities.denied ? "denial" : "forecast";
}
