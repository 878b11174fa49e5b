import { wordlist } from "../wordlist.ts";
import type { Amount } from "./amount.ts";

/** None at all: "no casualties", "none of the hostages". */

const COUNTED = wordlist("quantities/counted").filter((word) => word !== "others");
const NONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:none|no (?:(?:[\\p{L}-]{2,20} ){0,2}(?<unit>${COUNTED.join("|")})))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Zeroes in `text` from `from` on. "No ceasefire" is no number: only what is counted in the news can be none. */
export function noneIn(text: string, from: number): Amount[] {
  return [...text.slice(from).matchAll(NONE)].map((match) => {
    const start = from + match.index;
    const length = match.groups?.unit ? 2 : match[0].length;
    const unit = match.groups?.unit;
    return {
      span: [start, start + length] as const,
      low: 0,
      high: 0,
      text: text.slice(start, start + length),
      ...(unit === undefined ? {} : { unit }),
      approximate: false,
    };
  });
}
