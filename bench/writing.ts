import type { Claim, Reading } from "../src/model/claim.ts";
import type { EntityKind, LocalEntity } from "../src/model/entity.ts";

// Readings of a war that never was: towns, groups, people and days in the proportions of an agency's file, every article five claims.

const day = 86_400_000;
const start = Date.UTC(2020, 0, 1);
export const CLAIMS = 5;

/** Articles a day, and incidents that they tell of: a few are told by many. */
const articles = 40;
const incidents = 60;

/** The n-th article. The same number gives the same article. */
export function article(n: number): Reading {
  const random = generator(n + 1);
  const today = Math.floor(n / articles);
  const date = new Date(start + today * day).toISOString().slice(0, 10);
  const known = new Map<string, LocalEntity>();
  const entity = (kind: EntityKind, number: number, name: string): LocalEntity => {
    const one = known.get(name) ?? {
      ...local(kind, number, name),
      mentions: [[number, number + name.length] as const],
    };
    known.set(name, one);
    return one;
  };
  let text = "";
  const claims = Array.from({ length: CLAIMS }, (): Claim => {
    const { type, lemma, place, group, dead, victim } = incident(
      today * incidents + Math.floor(random() ** 2 * incidents),
    );
    const words = `${word(group)} ${lemma} ${word(place)} ${word(Math.floor(random() * 5000))}.`;
    const span = [text.length, text.length + words.length] as const;
    text += `${words}\n`;
    const counted = type === "casualties";
    return {
      ...{ type, lemma, rule: type, text: words, span, trigger: span, sentence: span },
      actor: random() < 0.7 ? entity("group", group, `${word(group)} Front`) : null,
      target: counted ? entity("person", victim, `${word(victim % 400)} ${word(7000 + (victim % 900))}`) : null,
      place: random() < 0.8 ? entity("place", place, word(place)) : null,
      when: random() < 0.6 ? { from: date, to: date, precision: "day", basis: "explicit" } : null,
      quantity: counted ? { measure: "killed", low: dead, high: dead, text: `${dead}` } : null,
      origin: random() < 0.5 ? null : entity("group", 100 + (place % 30), `${word(300 + (place % 30))} Monitor`),
      quoted: false,
      modality: "asserted",
    };
  });
  return {
    claims,
    entities: [...known.values()],
    document: {
      ...{
        path: `/in/${n}.txt`,
        text,
        url: null,
        outlet: `Outlet ${n % 50}`,
        headline: null,
        byline: null,
        dateline: null,
      },
      ...{ datelinePlace: null, agency: null, published: { date, basis: "stated", from: null } },
      parts: [{ kind: "body", span: [0, text.length] }],
    },
  };
}

/** What happened, in places and by groups of which a few are in the news most of the time. */
function incident(n: number) {
  const random = generator(n + 0x10000000);
  const pick = (most: number) => Math.floor(random() ** 2 * most);
  return {
    ...deeds[pick(deeds.length)]!,
    place: pick(2000),
    group: pick(60),
    dead: 1 + pick(90),
    victim: pick(100_000),
  };
}

const local = (kind: EntityKind, number: number, name: string): Omit<LocalEntity, "mentions"> => ({
  ...{ kind, name, forms: [name], named: true, roles: [] },
  geography:
    kind === "place"
      ? { key: `XX/${number}`, country: "XX", latitude: (number % 60) - 30, longitude: number / 20, population: 1000 }
      : null,
});

const deeds = [
  { type: "combat", lemma: "strike" },
  { type: "casualties", lemma: "kill" },
  { type: "combat", lemma: "clash" },
  { type: "movement", lemma: "advance" },
  { type: "control", lemma: "capture" },
  { type: "detention", lemma: "arrest" },
] as const;

const syllables = "ba ko ri su te lan mor dak fi gul har jen pol qua vis".split(" ");

/** A made-up name for a number. */
const word = (n: number): string => {
  const parts = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15, Math.floor(n / 3375) % 15];
  const name = parts.map((part) => syllables[part]).join("");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

/** Mulberry32: numbers between 0 and 1. */
function generator(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
