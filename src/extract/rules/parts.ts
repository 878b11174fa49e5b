import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { abstractions, armed, isClass, people, sites, vessels } from "../words.ts";

/** The first phrase under one of the prepositions: `under(clause, "of", "'s")`. */
export const under = (clause: Clause, ...prepositions: string[]): Phrase | null =>
  clause.obliques.find((o) => prepositions.includes(o.preposition))?.phrase ?? null;

/** What a nominalisation acts on: "the capture of Hama", "Hama's capture". */
export const undergoer = (clause: Clause): Phrase | null => under(clause, "of") ?? under(clause, "'s");

/** Who acts in a nominalisation: "the capture by rebels", "the rebels' capture of Hama". */
export const doer = (clause: Clause): Phrase | null =>
  under(clause, "by") ?? (under(clause, "of") ? under(clause, "'s") : null);

/** Who moves or fights in an intransitive one: "the army's withdrawal", "the withdrawal of troops". */
export const mover = (clause: Clause): Phrase | null =>
  under(clause, "by") ?? under(clause, "'s") ?? under(clause, "of");

/** A named place, or ground and sites that can be held. */
export function isGround(phrase: Phrase | null, scene: Scene): boolean {
  if (!phrase || isClass(abstractions, phrase.content.lemma)) return false;
  return scene.entity(phrase)?.kind === "place" || isClass(sites, phrase.content.lemma);
}

/** Ground, or a name that nothing is known of: what "captured" or "fell" can only say of a place. */
export const maybeGround = (phrase: Phrase | null, scene: Scene): boolean =>
  isGround(phrase, scene) ||
  (phrase !== null && phrase.head.upos === "PROPN" && scene.ground(phrase)?.kind === "place");

/** Soldiers, fighters, armies, governments: whoever can hold ground or fight. */
export function isForce(phrase: Phrase | null, scene: Scene): boolean {
  if (!phrase) return false;
  const entity = scene.entity(phrase);
  return (
    isClass(armed, phrase.content.lemma) ||
    (entity?.kind === "group" && (entity.named || isClass(armed, lastWord(entity.name))))
  );
}

const lastWord = (name: string) => name.split(" ").at(-1)!.replace(/s$/, "");

/** Whoever can be killed, held or driven out. */
export function isPeople(phrase: Phrase | null, scene: Scene): boolean {
  if (!phrase) return false;
  const { lemma } = phrase.content;
  return (
    isClass(people, lemma) || isClass(armed, lemma) || ["person", "group"].includes(scene.entity(phrase)?.kind ?? "")
  );
}

/** A person by name. */
export const isNamedPerson = (phrase: Phrase | null, scene: Scene): boolean => {
  const entity = scene.entity(phrase);
  return entity?.kind === "person" && entity.named;
};

/** Somebody who can act at all: person, group, country. */
export const isAgent = (phrase: Phrase | null, scene: Scene): boolean => phrase !== null && scene.kind(phrase) !== null;

/** Characters back within which a ship's name was told with its noun. */
const reach = 4000;

/** A ship: by its noun, "a bulk carrier", or by a name that a noun for ships stood before: "the tanker Amal Star". */
export function isVessel(phrase: Phrase | null, scene: Scene): boolean {
  if (!phrase) return false;
  const words = scene.text(phrase.core).split(/\s+/);
  if (isClass(vessels, phrase.content.lemma) || words.some((word) => isClass(vessels, word))) return true;
  if (phrase.head.upos !== "PROPN") return false;
  const name = words.filter((word) => /^\p{Lu}/u.test(word)).join(" ");
  const near = scene.document.text.slice(Math.max(0, phrase.core[0] - reach), phrase.core[1]);
  const before = near
    .slice(0, Math.max(0, near.indexOf(` ${name}`)))
    .split(/\s+/)
    .at(-1)!;
  return isClass(vessels, before);
}
