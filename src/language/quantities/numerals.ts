/** Number words: "thirteen", "twenty-one", "two hundred and fifty thousand". */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const values = new Map<string, number>([
  ...UNITS.split(" ").map((word, n) => [word, n] as const),
  ...TENS.split(" ").map((word, n) => [word, (n + 2) * 10] as const),
  ["fourty", 40],
]);

/** What a scale word multiplies by; lakh and crore as the papers of South Asia count. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);

const SMALL = [...values.keys()].sort((a, b) => b.length - a.length).join("|");

/** Every word that can be part of a number, longest first. */
export const numberWords: readonly string[] = [...values.keys(), ...scales.keys()].sort((a, b) => b.length - a.length);

/** Pattern of one number word below a hundred, "twenty-one" included. */
export const smallNumber = `(?:${TENS.replaceAll(" ", "|")})[- ](?:one|two|three|four|five|six|seven|eight|nine)|(?:${SMALL})`;

/** The value of "thirteen", "twenty-one", "7", "1,500"; null for anything else. */
export function readNumber(words: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  if (/^\d{1,3}(?:,\d{3})+$/.test(words)) return Number(words.replaceAll(",", ""));
  const parts = words
    .toLowerCase()
    .split(/[- ]/)
    .map((part) => values.get(part));
  return parts.length > 0 && parts.length <= 2 && !parts.includes(undefined)
    ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
    : null;
}

/** The value of a spelled number of any length, given as its words in lower case without "and"; null where they do not
 *  make one number ("one one", "hundred five thousand million"). */
export function readSpelled(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY; // value of the word before: units may follow tens, anything may follow a scale
  for (const word of words) {
    const value = values.get(word);
    const scale = scales.get(word);
    if (value !== undefined) {
      if (last < 20 || (last < 100 && value > 9)) return null;
      group += value;
      last = value;
    } else if (scale !== undefined) {
      group = (group || 1) * scale;
      if (scale >= 1_000) {
        total += group;
        group = 0;
      }
      last = Number.POSITIVE_INFINITY;
    } else return null;
  }
  return words.length > 0 ? total + group : null;
}
