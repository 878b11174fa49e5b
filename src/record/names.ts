import { remember } from "./remember.ts";

// One name, many spellings: "al-Jolani", "Golani", "Jawlani". `normal` only cleans; `folded` also evens out transliteration.

const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ħ: "h",
};
const quotes = /[\u2018\u2019\u02bb-\u02bf\u02c8\u0060\u00b4'"\u201c\u201d]/g;
const particles = new Set(["al", "el", "ul"]);
/** Assimilated articles, taken off only where a hyphen shows them: "as-Sabbagh", not "As". */
const joined = /(^|[\s-])(?:a[dnrstz]|ash|ath|adh|e[drstz]|esh|ez|ul|ur|us|ud)-(?=\p{L})/giu;
const determiners = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "these", "those", "some"]);

/** Lower case, no accents, quotes, possessives, hyphens, Arabic articles or leading determiner: "the al-Jolani’s" is "jolani". */
export const normal = remember((name: string): string => {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøıđðþßæœəħ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’]s\b/g, "")
    .replace(joined, "$1")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(quotes, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const words = plain.split(" ");
  while (words.length > 1 && determiners.has(words[0] as string)) words.shift();
  const kept = words.filter((word, at) => !(particles.has(word) && at < words.length - 1));
  return kept.join(" ");
});

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:[aeou](?:l(?=.)|([rnszt])(?=\1))?)?(?=\p{L}{3})/u, "abd"],
  [/(?<=\p{L}{2})[aou]llah?$/u, "ala"],
  [/(?:iy?|y)(?:a|ah|eh)$/, "ia"],
  [/tch(?=[iy])/g, "t"],
  [/^ou(?=a)/, "w"],
  [/dzh/g, "j"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/d?j/g, "g"],
  [/dh/g, "d"],
  [/[qc](?!h)/g, "k"],
  [/aw|au|ou|oo|u/g, "o"],
  [/ee|ei|ie|ae|ai|ay|ey|[eyj]/g, "i"],
  [/w(?=[^aio]|$)/g, "o"],
  [/v|w/g, "v"],
  [/h$/, ""],
  [/(.)\1+/g, "$1"],
];

/** One word with the choices of transliteration taken out: "Jawlani", "Jolani" and "Golani" are "golani"; "Syrskyi" is "sirski". */
export const foldWord = remember((word: string): string =>
  spellings.reduce((text, [from, to]) => text.replace(from, to), word),
);

/** A whole name folded word by word. "Abdel Rahman" is one word, as in "Abdurrahman". */
export function folded(name: string): string {
  const whole = normal(name)
    .replace(/\babd(?:[aeu]l|[aeu]r)? (?=\p{L})/gu, "abd")
    .replace(/(?<=\p{L}{3}) (?=allah\b)/gu, "");
  return whole.split(" ").map(foldWord).join(" ");
}

/** First letter and consonants, under which near spellings meet: "mohamad" is "mhmd". */
export const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, "");

/** First letters of the capitalised words: "Hayat Tahrir al-Sham" is "hts"; "" for fewer than two. */
export function initials(name: string): string {
  const words = name.replace(/\b(?:al|el|ash|as|ar)-(?=\p{L})/giu, "").match(/\p{L}[\p{L}\p{N}’']*/gu) ?? [];
  const big = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|Al|El)$/.test(word));
  return big.length < 2 ? "" : big.map((word) => word.slice(0, 1).toLowerCase()).join("");
}

/** True for two spellings of one word: equal when folded, or one vowel apart with the same consonants; but a vowel at the end tells
 *  "Amira" from "Amir", "Mario" from "Maria", "Mansouri" from "Mansour". */
export function sameSpelling(a: string, b: string): boolean {
  const [one, two] = [foldWord(a), foldWord(b)];
  if (one === two) return true;
  if (ending(one) !== ending(two)) return false;
  const bones = skeleton(one);
  if (bones !== skeleton(two) || bones.length < 3) return false;
  return distance(one, two) <= (bones.length > 3 ? 2 : 1);
}

const ending = (word: string): string => /[aio]$/.exec(word)?.[0] ?? "";

/** Levenshtein distance. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
