import type { Span } from "../../model/span.ts";
import { wordlist } from "../wordlist.ts";
import type { Amount } from "./amount.ts";
import { findAmounts } from "./amounts.ts";
import { isPlural } from "./unit.ts";

/** How many a noun phrase speaks of. */

/** What may stand before the number that heads a phrase: "the bodies of 12 people", "a family of five", "all 30 passengers". */
const LEAD =
  /^(?:[\s“"'‘(]|(?:the|these|those|all|its|their|his|her|our|an?|another|further|additional|other|of|and|also|including|both|with|killed|wounded|total|combined|(?:deaths?|killings?|bod(?:y|ies)|lives|loss|murders?|executions?|arrests?|detention|capture|abductions?|release|wounding|displacement|names|families|family|group|team|crew|toll|tally|estimates?|number|figure|remains|convoy|column|force|first|last|next|other|remaining|surviving) ?)(?= |$))*$/i;

const COLLECTIVES = wordlist("quantities/collectives").join("|");
const ARTICLE = /^(?:another|an?)\s+(?=[\p{L}\p{N}])/iu;
const MANY = new RegExp(
  `^(?:another|an?)\\s+(?:[\\p{L}-]+ ){0,3}?(?:${COLLECTIVES})(?![\\p{L}])(?! (?:commander|leader|member|officer|chief|fighter|soldier|spokes\\p{L}+|head|general))`,
  "iu",
);

/** The count that heads the noun phrase `text.slice(...span)`: "at least 12 people" is 12 or more, "Thirteen peacekeepers, nine of
 *  them South African" 13, "a soldier" 1. Null when it counts nothing: "many people", "civilians", "a group of men". */
export function countIn(text: string, span: Span): Amount | null {
  const phrase = text.slice(span[0], span[1]);
  const [first] = findAmounts(text, span);
  if (first && LEAD.test(text.slice(span[0], first.span[0]))) return first;
  return fixed(text, span, phrase) ?? single(text, span, phrase);
}

const FIXED: readonly (readonly [RegExp, number])[] = [
  [/^(?:nobody|no[ -]one)(?!\p{L})/iu, 0],
  [/^both(?= )/i, 2],
  [/^(?:an?|another|the) (?:couple|pair)(?= |$)/i, 2],
];

function fixed(text: string, span: Span, phrase: string): Amount | null {
  for (const [pattern, value] of FIXED) {
    const match = pattern.exec(phrase);
    if (match) return exact(text, [span[0], span[0] + match[0].length], value);
  }
  return null;
}

/** "a Syrian soldier": its article and its noun, up to the first word that cannot belong to it. */
function single(text: string, span: Span, phrase: string): Amount | null {
  if (!ARTICLE.test(phrase) || MANY.test(phrase)) return null;
  const core = /^(?:another|an?)\s+(?:(?:[\p{L}\p{N}.’'-]+) ?){1,6}/iu
    .exec(phrase)?.[0]
    .split(/ (?:of|in|on|at|from|who|and|or|with|for|to|near|was|were|is) /i)[0];
  const noun = core?.trim();
  if (!noun || isPlural(noun.split(" ").at(-1) ?? "")) return null;
  return exact(text, [span[0], span[0] + noun.length], 1);
}

const exact = (text: string, span: Span, value: number): Amount => ({
  span,
  low: value,
  high: value,
  text: text.slice(span[0], span[1]),
  approximate: false,
});
