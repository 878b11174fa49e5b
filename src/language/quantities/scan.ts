import type { Numeral } from "./amount.ts";
import { numberWords, readSpelled, scales } from "./numerals.ts";
import { readVague } from "./vague.ts";

/** Finds numbers in figures and in words, whatever they stand for. */

const START = /[\p{L}\p{N}]/u;
/** Positions inside a word or a longer figure: "M23", "T-72", "3.12", "$5". */
const INSIDE = /[\p{L}\p{N}_]$|\p{L}[-\u2010-\u2012]$|\d[.,:/]$|[$€£¥₹#№+/@=&]$/u;
const SCALE = [...scales.keys()].join("|");
const FIGURES = new RegExp(
  `(?:(?<figures>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?|\\d{1,15}(?:\\.\\d{1,3})?))(?:[ \\u00a0-]?(?<scale>${SCALE})|(?<short>k|bn|m(?= (?:people|refugees|displaced))))?` +
    "(?![\\p{L}\\d_%°′″]|[.,:/]\\d|\\.\\d)",
  "iuy",
);

/** Every number in `text` from `from` on, left to right. */
export function numeralsIn(text: string, from: number): Numeral[] {
  const found: Numeral[] = [];
  for (let at = from; at < text.length; ) {
    if (!START.test(text[at] ?? "")) at++;
    else if (INSIDE.test(text.slice(Math.max(0, at - 2), at))) at = wordEnd(text, at);
    else {
      const hit = readFigures(text, at) ?? readVague(text, at) ?? readWords(text, at);
      if (hit) found.push(hit);
      at = hit ? hit.end : wordEnd(text, at);
    }
  }
  return found;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && START.test(text[at] ?? "")) at++;
  return at;
}

const SHORT: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, bn: 1_000_000_000 };

function readFigures(text: string, at: number): Numeral | null {
  FIGURES.lastIndex = at;
  const match = FIGURES.exec(text);
  if (!match) return null;
  const { figures, scale, short } = match.groups as Record<string, string | undefined>;
  const factor = scale ? (scales.get(scale.toLowerCase()) ?? 1) : short ? (SHORT[short.toLowerCase()] ?? 1) : 1;
  const value = Number((figures ?? "").replaceAll(",", "")) * factor;
  if (!Number.isSafeInteger(Math.round(value)) || (factor === 1 && figures?.includes("."))) return null; // "3.5" is a measurement
  return {
    start: at,
    end: at + match[0].length,
    low: Math.round(value),
    high: Math.round(value),
    vague: false,
    scale: factor,
  };
}

const NUMBER_WORD = `(?:${[...numberWords].join("|")})(?!\\p{L})`;
const SPELLED = new RegExp(`(?:[- ]| and )?(${NUMBER_WORD})`, "iuy");
const MAX_WORDS = 12;

/** "thirteen", "twenty-one", "two hundred and fifty thousand": as many words as make one number. */
function readWords(text: string, at: number): Numeral | null {
  const words: string[] = [];
  let best: Numeral | null = null;
  for (let end = at; words.length < MAX_WORDS; end = SPELLED.lastIndex) {
    SPELLED.lastIndex = end;
    const word = SPELLED.exec(text)?.[1]?.toLowerCase();
    if (!word || (words.length === 0 && scales.has(word))) break;
    words.push(word);
    const value = readSpelled(words);
    if (value === null) break;
    best = { start: at, end: SPELLED.lastIndex, low: value, high: value, vague: false, scale: scales.get(word) ?? 1 };
  }
  return best;
}
