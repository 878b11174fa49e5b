import { wordlist } from "../wordlist.ts";
import type { Numeral } from "./amount.ts";
import { smallNumber } from "./numerals.ts";
import { unitAfter } from "./unit.ts";

/** Which numbers count nothing: names, shares, ages, money, distances, spans of time, scores, telephone numbers. */

const quoted = (word: string): string => word.replaceAll(".", "\\.");
const LABELS = wordlist("labels").map(quoted).join("|");
const MEASURES = wordlist("measures").map(quoted).join("|");

/** A hyphen makes it part of a word ("36-year-old", "12-member"), unless it is "-plus" or "-odd" or the dash before another number. */
const COMPOUND = /^[-\u2010-\u2012](?!(?:plus|odd)\b)\p{L}/iu;
const SHARE =
  /^(?:[ -]?(?:%|per ?cent|pct|percentage)|[- ](?:halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\p{L})| in (?:every )?(?:two|three|four|five|six|ten|\d)| out of )/iu;
/** The five in "one in five". */
const WHOLE = new RegExp(`(?:^|[^\\p{L}\\d])(?:\\d{1,2}|${smallNumber}) (?:in|out of)(?: every)? $`, "iu");
const MEASURED = new RegExp(
  `^ (?:(?:more|full|long|consecutive|straight|whole|additional|further|extra|successive|working|business|square|cubic|nautical|sq\\.?|and a half) ){0,2}(?:${MEASURES})(?!\\p{L})`,
  "iu",
);
const CLOCK = /^(?::\d|[ ]?[ap]\.?m\b|[ ]?o['’]clock| (?:GMT|UTC|hours|local time))/i;
const LABEL = new RegExp(`(?:^|[^\\p{L}])(?:${LABELS})[ \\u00a0]$`, "u");
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
}

type Excuse = (around: Around, numeral: Numeral) => boolean;

/** Each tells one kind of number that counts nothing. */
const excuses: readonly Excuse[] = [
  ({ tail }) => COMPOUND.test(tail),
  ({ tail }) => SHARE.test(tail),
  ({ lead }) => WHOLE.test(lead),
  ({ tail }) => MEASURED.test(tail),
  ({ tail }) => CLOCK.test(tail),
  ({ lead }) => MONEY.test(lead),
  ({ lead }) => LABEL.test(lead),
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
  const around = {
    lead: text.slice(Math.max(from, numeral.start - 64), numeral.start),
    tail: text.slice(numeral.end, numeral.end + 48),
    words: text.slice(numeral.start, numeral.end),
  };
  return (
    excuses.some((excuse) => excuse(around, numeral)) ||
    bareYear(text, numeral, around) ||
    idleOne(text, numeral, around)
  );
}

/** "2015" with no word that makes it a year is still none of 2,015 things, unless it counts some. */
function bareYear(text: string, { end }: Numeral, { words }: Around): boolean {
  return /^(?:19|20)\d\d$/.test(words) && unitAfter(text, end, false) === null;
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
