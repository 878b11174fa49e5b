import { genderOfGiven, isGivenName } from "../../language/names/given.ts";
import { particles } from "../../language/names/lexicon.ts";
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

/** One draft for each person, short forms with the full: "Karimi" goes to "Abu Yusuf al-Karimi". A bare surname that two
 *  bear goes to the one with more full mentions, among equals to the one named first. */
export function linkPeople(names: readonly Name[]): Map<Name, Draft> {
  const people = new People();
  const drafts = new Map<Name, Draft>();
  const parts = new Map(names.map((name) => [name, partsOf(name.text)]));
  const full = names.filter((name) => parts.get(name)!.length > 1);
  for (const name of full.sort((a, b) => parts.get(b)!.length - parts.get(a)!.length))
    drafts.set(name, people.full(name, parts.get(name)!).draft);
  for (const name of names) {
    const draft = drafts.get(name) ?? people.short(name, parts.get(name)!).draft;
    drafts.set(name, draft);
    addForm(draft, name.text);
    draft.gender ??= genderOfGiven(name.text.split(/\s/)[0]!);
  }
  return drafts;
}

/** People by each part of their names. */
class People {
  private readonly byPart = new Map<string, Person[]>();

  full(name: Name, parts: readonly string[]): Person {
    const known = this.bearers(parts.at(-1)!).find((person) => sameName(person.parts, parts, name.text));
    const person = known ?? this.add(name, parts);
    person.count++;
    person.first = Math.min(person.first, name.span[0]);
    return person;
  }

  short(name: Name, parts: readonly string[]): Person {
    const word = parts.at(-1)!;
    const isSurname = (person: Person) => (person.parts.at(-1) === word ? 1 : 0);
    const [best] = [...this.bearers(word)].sort(
      (a, b) => isSurname(b) - isSurname(a) || b.count - a.count || a.first - b.first,
    );
    return best ?? this.add(name, parts);
  }

  private bearers(part: string): readonly Person[] {
    return (this.byPart.get(part) ?? []).slice(0, 50);
  }

  private add(name: Name, parts: readonly string[]): Person {
    const person = { draft: newDraft("person", true), parts, first: name.span[0], count: 0 };
    for (const part of new Set(parts)) {
      const known = this.byPart.get(part);
      if (known) known.push(person);
      else this.byPart.set(part, [person]);
    }
    return person;
  }
}

/** Words without particles and initials, in one spelling: ["abu", "yusuf", "karimi"]. */
function partsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => !particles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  const bare = words.filter((word) => !/^(?:\p{Lu}\.|al|el)$/iu.test(word)).map(normalName);
  return bare.length > 0 ? bare : words.map(normalName);
}

const honorific = /^(?:mullah|maulana|sheikh|shaykh|sayyid|sayed|hajj?|haji|imam|ayatollah|father|sister)$/;

/** "Omar al-Hakim" and "Omar Hakim"; "Helen Marlow" and "Helen T. Marlow"; "Abdul Karim" and "Abdul Karim Hakim"; "Paz Zamora" and
 *  "Ricardo Paz Zamora". Not "Omar Hakim" and "Yusuf Omar Hakim", who is his son: a father's name is a man's. */
function sameName(long: readonly string[], short: readonly string[], text: string): boolean {
  if (!short.every((part) => long.includes(part))) return false;
  const from = long.findIndex((part) => !honorific.test(part));
  if (long[from] === short[0] || long[0] === short[0]) return true;
  const first = text.split(/[\s-]/)[0]!;
  return long.at(-1) === short.at(-1) && (!isGivenName(first) || genderOfGiven(first) === "female");
}
