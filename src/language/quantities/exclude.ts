import { wordlist } from "../wordlist.ts";
import type { Numeral } from "./amount.ts";
import { smallNumber } from "./numerals.ts";
import { unitAfter } from "./unit.ts";

/** Which numbers count nothing: names, shares, ages, money, distances, spans of time, scores, telephone numbers. */

const LABELS = new Set(wordlist("quantities/labels"));
const MEASURES = new Set(wordlist("quantities/measures"));
/** What may stand between a number and its measure: "two more days", "12 square km", "tens of thousands of barrels". */
const QUALIFIERS = new Set(
  "of plus more full long consecutive straight whole additional further extra successive working business square cubic nautical sq sq. metric".split(
    " ",
  ),
);

/** A hyphen makes it part of a word ("36-year-old", "12-member"), unless it is "-plus" or "-odd" or the dash before another number. */
const COMPOUND = /^[-\u2010-\u2012](?!(?:plus|odd)\b)\p{L}/iu;
const SHARE =
  /^(?:[ -]?(?:%|per ?cent|pct|percentage)|[- ](?:halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\p{L})| in (?:every )?(?:two|three|four|five|six|ten|\d)| out of )/iu;
/** The five in "one in five". */
const WHOLE = new RegExp(`(?:^|[^\\p{L}\\d])(?:\\d{1,2}|${smallNumber}) (?:in|out of)(?: every)? $`, "iu");
/** "the March 23 Movement" holds no date, and no count either. */
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/;
const CLOCK = /^(?::\d|[ ]?[ap]\.?m\b|[ ]?o['’]clock| (?:GMT|UTC|hours|local time|noon|midnight))/i;
/** "CTF 50", "DDG 72". */
const ACRONYM = /^\p{Lu}{2,}$/u;
const MONEY = /(?:[$€£¥₹]|\b(?:US\$|USD|EUR|GBP|Rs\.?|INR|AED)) ?$/;
const WEB = /(?:https?:|www\.|[./@=&?_-])[^\s]{0,60}$/;
const IDIOM =
  /^ (?:day|time|thing|hand|way|another|reason|point|example|side|and all|or the other|by one|of a kind)\b/i;
const NOT_A_COUNT_OF_ONE = /\b(?:the|this|that|no|any|each|every|which|last|first|other|some|day|number) $/i;

/** The text around a number: what stands right before and right after it. */
interface Around {
  readonly lead: string;
  readonly tail: string;
  readonly words: string;
  /** The word right before it, and the one right after. */
  readonly last: string;
  readonly next: string;
}

type Excuse = (around: Around, numeral: Numeral) => boolean;

/** Each tells one kind of number that counts nothing. */
const excuses: readonly Excuse[] = [
  ({ tail }) => COMPOUND.test(tail),
  ({ tail }) => SHARE.test(tail),
  ({ lead }) => WHOLE.test(lead.slice(-32)),
  ({ tail }) => isMeasured(tail),
  ({ tail }) => CLOCK.test(tail),
  ({ last, next }) => MONTH.test(last) || MONTH.test(next),
  ({ lead }) => MONEY.test(lead),
  ({ last }) => LABELS.has(last),
  ({ lead }) => WEB.test(lead) && !/[\s(“"—–,;:]$/.test(lead),
  // a footnote "[40]", an age ", 36," or "(36)" after a name, an item number "3. " at the head of a line
  ({ lead, tail }) => /\[$/.test(lead) && /^\]/.test(tail),
  ({ lead, tail }, { low }) => low < 110 && /\p{L}(?:, | \()$/u.test(lead) && /^[,)]/.test(tail),
  ({ lead, tail }) => /(?:^|\n)[ \t]*$/.test(lead) && /^[.)] /.test(tail),
  // parts of a telephone number or of a row of figures
  ({ lead, tail, words }) => /^\d/.test(words) && (/\d[ -]$/.test(lead) || /^[ -]\d/.test(tail)),
];

/** True when the number is no count of anything. */
export function countsNothing(text: string, from: number, numeral: Numeral): boolean {
  const lead = text.slice(Math.max(from, numeral.start - 64), numeral.start);
  const tail = text.slice(numeral.end, numeral.end + 48);
  const last = /([\p{L}.]{1,20})[ \u00a0]$/u.exec(lead.slice(-24))?.[1] ?? "";
  const next = /^[ \u00a0](?:of )?([\p{L}.]{1,20})/u.exec(tail)?.[1] ?? "";
  const around = { lead, tail, last, next, words: text.slice(numeral.start, numeral.end) };
  return (
    excuses.some((excuse) => excuse(around, numeral)) ||
    bareFigures(text, numeral, around) ||
    (ACRONYM.test(around.last) && unitAfter(text, numeral.end, false) === null) ||
    idleOne(text, numeral, around)
  );
}

/** "5,000 Jordanian dinars". */
const DEMONYM = /(?:an|ese|ish|i)$/;

function isMeasured(tail: string): boolean {
  const words = /^[ \u00a0]((?:[\p{L}.’']{1,20}[ \u00a0]?){1,4})/u
    .exec(tail.replace(/^ and a half/, ""))?.[1]
    ?.toLowerCase()
    .split(/[ \u00a0]/);
  const word = words?.find((one) => !QUALIFIERS.has(one) && !DEMONYM.test(one)) ?? "";
  return MEASURES.has(word) || MEASURES.has(word.replace(/[.’']s?$/, ""));
}

/** "2015" with no word that makes it a year is still none of 2,015 things, unless it counts some; "555-1234" neither. */
function bareFigures(text: string, { end }: Numeral, { words }: Around): boolean {
  return /^(?:(?:19|20)\d\d|\d{3}-\d{4})$/.test(words) && unitAfter(text, end, false) === null;
}

/** "one" the pronoun: "the one", "one day", "one another". */
function idleOne(text: string, { end }: Numeral, { lead, tail, words }: Around): boolean {
  if (!/^one$/i.test(words)) return false;
  if (NOT_A_COUNT_OF_ONE.test(lead) || IDIOM.test(tail)) return true;
  const follows = unitAfter(text, end, true);
  return (
    follows === null &&
    !/^(?:$|[.,;)]| (?:of|was|were|is|has|had|killed|wounded|injured|dead|died|more|in|on|at|and|or)\b)/i.test(tail)
  );
}
