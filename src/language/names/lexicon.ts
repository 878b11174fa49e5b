import { wordlist } from "../wordlist.ts";
import { countryRows, type Land, regionRows } from "./lands.ts";

const words = (file: string): Set<string> => new Set(wordlist(`names/${file}`).flatMap((line) => line.split(/\s+/)));

/** Nouns for people together or an institution; for one person; for a place or site. Singular. */
export const groupNouns = words("group-nouns");
export const personNouns = words("person-nouns");
export const siteNouns = words("site-nouns");

/** What stands before a name as a title, and what may precede a title. Without full stops. */
export const titleWords = words("titles");
export const titleModifiers = words("title-modifiers");

/** Lemmas of what a government does, and nouns for what is a government's. */
export const stateVerbs = words("state-verbs");
export const stateDeeds = words("state-deeds");

/** Words inside capitalised names that tell their kind. */
export const orgHeads = words("org-heads");
export const orgFirst = words("org-first");
export const siteHeads = words("site-heads");
export const siteFirst = words("site-first");
export const particles = words("particles");
export const notNames = words("not-names");

/** Words before a name that make it a place: "in", "northern". */
export const placeCues = words("place-cues");
export const placeAdjectives = words("places-before");

/** Adjectives and nouns of origin: "Turkish" → Turkey's row. Plurals ("Turks") too. */
export const demonyms: ReadonlyMap<string, Land> = new Map(
  [...countryRows, ...regionRows].flatMap((land) => land.demonyms.flatMap((form) => both(form, land))),
);

/** Peoples and faiths, likewise: "Alawite", "Alawites". */
export const peoples: ReadonlySet<string> = new Set([...words("peoples")].flatMap((word) => [word, plural(word)]));

function plural(word: string): string {
  return /(?:s|sh|ch|ese|men)$/.test(word) ? word : `${word}s`;
}

function both(form: string, land: Land): [string, Land][] {
  return [
    [form, land],
    [plural(form), land],
  ];
}

/** Well-known bodies by every name of theirs in small letters; the value is the first name. */
export const worldGroups: ReadonlyMap<string, string> = new Map(
  wordlist("names/world-groups").flatMap((line) => {
    const [name, others] = line.split("|") as [string, string];
    return [name, ...others.split(";").filter(Boolean)].map((form): [string, string] => [groupKey(form), name]);
  }),
);

/** Acronyms keep their capitals, so that "is" is not "IS". */
export function groupKey(form: string): string {
  const plain = form
    .replace(/[’‘'`]/g, "")
    .replace(/[-\s]+/g, " ")
    .replace(/^the /i, "");
  return plain === plain.toUpperCase() ? plain.replace(/\./g, "") : plain.toLowerCase();
}
