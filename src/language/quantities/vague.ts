import type { Numeral } from "./amount.ts";
import { scales } from "./numerals.ts";

/** Numbers without a figure. A plural reaches up to where the next larger word would be used: "hundreds" is 200–999. */

const PLURALS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  "tens of billions": [20_000_000_000, 99_999_999_999],
  "hundreds of billions": [200_000_000_000, 999_999_999_999],
  billions: [2_000_000_000, 9_999_999_999],
  millions: [2_000_000, 9_999_999],
  "tens of millions": [20_000_000, 99_999_999],
  "hundreds of millions": [200_000_000, 999_999_999],
};

const SCALE = [...scales.keys()].join("|");
const PLURAL = new RegExp(
  `(?:${Object.keys(PLURALS)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?!-?[\\p{L}\\d])`,
  "iuy",
);
const SEVERAL = new RegExp(`(?:several|a few|a handful of|a handful)(?: (?<scale>${SCALE}))?(?!-?[\\p{L}\\d])`, "iuy");
const ARTICLE = new RegExp(
  `(?:(?<half>half an? |a half[ -])|(?<quarter>a quarter of an? )|(?<couple>a couple(?: of (?=(?:${SCALE})(?!\\p{L})))?|a pair(?= of))|an? )(?<scale>${SCALE})?(?!-?[\\p{L}\\d])`,
  "iuy",
);

/** "scores" and "thousands" are also a verb and a name of people: "scores of", "scores were". */
const COUNTED =
  /^ (?:of|more|were|are|have|had|killed|wounded|injured|dead|others|people|arrested|detained|displaced|missing)\b/i;

export function readVague(text: string, at: number): Numeral | null {
  return readPlural(text, at) ?? readSeveral(text, at) ?? readArticle(text, at);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readPlural(text: string, at: number): Numeral | null {
  const found = match(PLURAL, text, at);
  const range = found && PLURALS[found[0].toLowerCase()];
  if (!found || !range) return null;
  const end = at + found[0].length;
  if (/^scores$/i.test(found[0]) && !COUNTED.test(text.slice(end, end + 12))) return null;
  return { start: at, end, low: range[0], high: range[1], vague: true, scale: 1 };
}

/** "several" 3–9, "several hundred" 300–999, "a few dozen" 36–99. */
function readSeveral(text: string, at: number): Numeral | null {
  const found = match(SEVERAL, text, at);
  if (!found) return null;
  const scale = scales.get(found.groups?.scale?.toLowerCase() ?? "") ?? 1;
  const high = scale === 1 ? 9 : scale === 12 ? 99 : scale * 10 - 1;
  return { start: at, end: at + found[0].length, low: 3 * scale, high, vague: true, scale };
}

/** "a dozen", "a hundred", "half a million", "a couple of thousand". */
function readArticle(text: string, at: number): Numeral | null {
  const found = match(ARTICLE, text, at);
  if (!found) return null;
  const { half, quarter, couple, scale } = found.groups as Record<string, string | undefined>;
  if (!scale && !couple) return null;
  const times = half ? 0.5 : quarter ? 0.25 : couple ? 2 : 1;
  const value = times * (scale ? (scales.get(scale.toLowerCase()) ?? 1) : 1);
  const end = at + found[0].trimEnd().length;
  return { start: at, end, low: value, high: value, vague: false, scale: scales.get(scale?.toLowerCase() ?? "") ?? 1 };
}
