import { wordlist } from "../wordlist.ts";

/** The words of the counted thing after a number: "two senior officers" counts "senior officers". */

const PLURALS = new Set(wordlist("quantities/counted"));
const STOPS = new Set(
  (
    "the a an and or but nor of in on at by for from to with as into over under near after before during since until while when where who whom " +
    "which that this these those he she it they we you i was were is are be been being has have had will would could can may might must " +
    "said says told reported including also not only than then there their his her its our killed wounded injured died dead captured arrested " +
    "detained dead took seized fled left according amid across around between against without within about because if so toward towards inside outside along up out off down"
  ).split(" "),
);
const WORDS = /^(?:[ \u00a0]?\p{L}[\p{L}’'-]*(?![\p{L}’'-])){1,5}/u;

/** The unit after `end`, and whether it is reached through "of" ("nine of them", "dozens of people"); null when the next words
 *  name nothing counted. `one` asks for a singular: "one soldier". */
export function unitAfter(text: string, end: number, one: boolean): { unit: string; of: boolean } | null {
  const of = /^ of (?:(?:the|these|those|its|their|his|her|our|all) )?(?:\d{1,3}(?:,\d{3})* )?/i.exec(
    text.slice(end, end + 24),
  );
  const start = end + (of?.[0].length ?? 0) - (of ? 1 : 0);
  const words = wordsAfter(text, start);
  const first = words[0]?.toLowerCase();
  if (of && first && /^(?:them|us|whom|which)$/.test(first)) return { unit: first, of: true };
  const length = one && !of ? singular(words) : plural(words);
  return length === 0 ? null : { unit: words.slice(0, length).join(" "), of: of !== null };
}

function wordsAfter(text: string, from: number): string[] {
  const run = WORDS.exec(text.slice(from, from + 80))?.[0].trim() ?? "";
  const words = run === "" ? [] : run.split(/[ \u00a0]/);
  const stop = words.findIndex((word, n) => STOPS.has(word.toLowerCase()) && !(n === 0 && STATE.test(word)));
  return stop < 0 ? words : words.slice(0, stop);
}

/** "12 dead", "two wounded soldiers": such a participle is the counted, or describes it. */
const STATE = /^(?:dead|wounded|injured|captured)$/i;

/** Up to the first plural; 0 where none comes. */
function plural(words: readonly string[]): number {
  const at = words.findIndex((word, n) => isPlural(word) && !(STATE.test(word) && isPlural(words[n + 1] ?? "")));
  if (at >= 0) return at + 1;
  return words.length === 1 && /^\p{Lu}.*(?:s|ese)$/u.test(words[0] ?? "") ? 1 : 0; // "11 Kurds"
}

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return PLURALS.has(lower) || (/^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word));
}

function singular(words: readonly string[]): number {
  const verb = words.findIndex((word) => /(?:ed|ing|ly|[^s]s)$/.test(word));
  return Math.min(verb > 0 ? verb : words.length, 3);
}
