import { wordlist } from "../wordlist.ts";
import type { Context } from "./rule.ts";

/** Whether four figures are a year, from the words on both sides. */

const COUNTED = wordlist("quantities/counted").join("|");
const MEASURES = wordlist("quantities/measures")
  .map((word) => word.replaceAll(".", "\\."))
  .join("|");
const OCCASIONS = wordlist("dates/occasions").join("|");

const FIRM = /\b(?:in|since|until|till|during|throughout|circa|year|early|late|mid)[ -]$/i;
const LOOSE = /\b(?:of|by|from|before|after|through|between|back to|for|as of|versus|than in) $/i;
const DETERMINER = /(?:\b(?:the|an?|its|his|her|their|our|this|that|every)|['’]s) $/i;
/** No year at all: money, labels, telephone numbers, parts of longer figures. */
const SPOILED =
  /(?:[$€£¥#+*/=_~] ?|\d[-.,:/ ]|[-\u2010-\u2015] ?|\b(?:no|nos|number|resolution|route|article|page|room|flight|about|around|some|nearly|almost|over|roughly|approximately|least|than)\.? )$/i;

const DIRECTLY_COUNTED = new RegExp(`^(?:[ ]?(?:and|to|or|[-\\u2010-\\u2015])[ ]?[\\d,]+)? (?:${COUNTED})\\b`, "i");
const COUNTED_SOON = new RegExp(
  `^(?:[ ]?(?:and|to|or|[-\\u2010-\\u2015])[ ]?[\\d,]+)? (?:[\\p{L}-]+ ){0,2}(?:${COUNTED})\\b`,
  "iu",
);
const MEASURED = new RegExp(`^[ -]?(?:${MEASURES})(?![\\p{L}])`, "iu");
const OCCASION = new RegExp(`^ (?:[\\p{L}’'-]+ ){0,3}(?:${OCCASIONS})s?\\b`, "iu");
/** "2024 saw fighting": not a modifier of the noun that comes later. */
const VERB_NEXT =
  /^ (?:saw|was|were|is|are|has|had|have|will|to|and|or|in|on|at|as|when|by|after|before|during|with|for|from|the|a)\b/i;

type YearCue = "strong" | "weak" | "none";

export function yearCue(match: RegExpExecArray, { text, from }: Context): YearCue {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(from, match.index - 16), match.index);
  const after = text.slice(end, end + 60);
  if (MEASURED.test(after) || DIRECTLY_COUNTED.test(after)) return "none";
  if (FIRM.test(before)) return "strong";
  if (SPOILED.test(before)) return /[-\u2010-\u2015] ?$/.test(before) ? "weak" : "none";
  if (COUNTED_SOON.test(after) && !OCCASION.test(after)) return "none";
  return stands(before, after) ? "strong" : "weak";
}

function stands(before: string, after: string): boolean {
  if (LOOSE.test(before)) return true;
  if (/[([]$/.test(before) && /^(?:[)\]]|[-\u2010-\u2015 ]{1,3}(?:present|\d{4}))/.test(after)) return true;
  if (/^ ?[-\u2010-\u2015] ?present\b/i.test(after)) return true;
  if (VERB_NEXT.test(after)) return false;
  return OCCASION.test(after) || (DETERMINER.test(before) && /^ \p{L}/u.test(after));
}
