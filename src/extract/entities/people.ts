import { genderOfGiven, particles } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { normalName } from "../../language/names/normal.ts";
import { addForm, type Draft, newDraft } from "./draft.ts";

interface Person {
  readonly draft: Draft;
  readonly parts: readonly string[];
  /** Where the full name first stands. */
  first: number;
  count: number;
}

/** One draft for each person, short forms with the full: "Jolani" goes to "Abu Mohammad al-Jolani". A bare surname that two
 *  bear goes to the one with more full mentions, among equals to the one named first. */
export function linkPeople(names: readonly Name[]): Map<Name, Draft> {
  const people: Person[] = [];
  const drafts = new Map<Name, Draft>();
  const parts = new Map(names.map((name) => [name, partsOf(name.text)]));
  const full = names.filter((name) => parts.get(name)!.length > 1);
  for (const name of [...full].sort((a, b) => parts.get(b)!.length - parts.get(a)!.length)) {
    const own = parts.get(name)!;
    const known = people.find((person) => sameName(person.parts, own));
    const person = known ?? { draft: newDraft("person", true), parts: own, first: name.span[0], count: 0 };
    if (!known) people.push(person);
    person.count++;
    person.first = Math.min(person.first, name.span[0]);
    drafts.set(name, person.draft);
  }
  for (const name of names) {
    const draft = drafts.get(name) ?? shortForm(people, parts.get(name)!, name);
    drafts.set(name, draft);
    addForm(draft, name.text);
    draft.gender ??= genderOfGiven(name.text.split(/\s/)[0]!);
  }
  return drafts;
}

/** Words without particles and initials, in one spelling: ["abu", "mohammad", "jolani"]. */
export function partsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => !particles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  const bare = words.filter((word) => !/^(?:\p{Lu}\.|al|el)$/iu.test(word)).map(normalName);
  return bare.length > 0 ? bare : words.map(normalName);
}

/** "Bashar al-Assad" and "Bashar Assad"; "Joseph Votel" and "Joseph L. Votel"; "Abdul Karim" and "Abdul Karim Ibrahim". */
function sameName(long: readonly string[], short: readonly string[]): boolean {
  if (!short.every((part) => long.includes(part))) return false;
  return long[0] === short[0] || long.at(-1) === short.at(-1);
}

function shortForm(people: Person[], parts: readonly string[], name: Name): Draft {
  const word = parts.at(-1)!;
  const bearers = people.filter((person) => person.parts.includes(word));
  const rank = (person: Person) => [person.parts.at(-1) === word ? 1 : 0, person.count, -person.first] as const;
  const [best] = bearers.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2];
  });
  if (best) return best.draft;
  const draft = newDraft("person", true);
  people.push({ draft, parts: partsOf(name.text), first: name.span[0], count: 1 });
  return draft;
}
