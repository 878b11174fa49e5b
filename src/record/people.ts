import { folded, foldWord, normal, sameSpelling, skeleton } from "./names.ts";
import { remember } from "./remember.ts";

/** How two names of persons stand to each other: `same` full names, `part` where one is only the other's surname,
 *  `different` otherwise. "Hafez Assad" and "Bashar Assad" are different. */
export function comparePeople(a: string, b: string): "same" | "part" | "different" {
  const [one, two] = [split(a), split(b)];
  if (one.length === 0 || two.length === 0) return "different";
  const [lastOne, lastTwo] = [one.at(-1)!, two.at(-1)!];
  if (!sameSpelling(lastOne, lastTwo)) return "different";
  if (one.length === 1 && two.length === 1) return "same";
  if (one.length === 1 || two.length === 1) return "part";
  return sameSpelling(one[0]!, two[0]!) || isInitial(one[0]!, two[0]!) || middle(one, two) ? "same" : "different";
}

const split = remember((name: string) =>
  normal(name)
    .replace(/\babd(?:[aeu]l|[aeu]r)? (?=\p{L})/gu, "abd")
    .split(" ")
    .filter(Boolean),
);

const isInitial = (a: string, b: string) => (a.length === 1 || b.length === 1) && a[0] === b[0];

const honorific =
  /^(?:lt|col|gen|mullah|maulana|sheikh|shaykh|sayyid|sayed|haj|hajj|haji|imam|ayatollah|father|sister|mr|mrs|dr)$/;

/** "Hassan Abdel Ghani" and "Lt. Hassan Ghani": all words of the shorter stand in the longer, in order. "Idriss Deby" is not "Mahamat
 *  Idriss Deby": who has another given name before his father's is the son. */
function middle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const from = long.findIndex((word) => !honorific.test(word));
  if (short.length < 2 || from < 0 || !sameSpelling(short[0]!, long[from]!)) return false;
  let at = 0;
  for (const word of long) if (at < short.length && sameSpelling(short[at]!, word)) at++;
  return at === short.length;
}

/** The word under which a person is looked up: the surname, folded. */
export const surname = (name: string): string => folded(name).split(" ").at(-1) ?? "";

/** What spellings of one surname have in common, to find them under: "mhmd" for "Mohamad". */
export const surnameKey = (name: string): string => `person:${skeleton(surname(name))}`;

/** True for a name of one word, which may be no more than a surname. */
export const isBare = (name: string): boolean => split(name).length === 1 && foldWord(normal(name)) !== "";
