import { datePattern, weekdayPattern } from "./datetext.ts";
import { readLexicon } from "./lexicon.ts";
import { endsSentence } from "./lines.ts";

/** The head of a lede: "GAO, Mali (March 3, 2024) - ". Offsets are into the line's words. */
export interface DatelineHead {
  /** End of the dateline, its dash included, white space after it not. */
  readonly end: number;
  /** End of its words, without dash or colon. */
  readonly wordsEnd: number;
  /** Length of the first place, which opens the line; 0 for a bare "(CNN) —". */
  readonly place: number;
}

/** Where in the article the line stands. Mixed case and colons are believed only where a dateline is to be expected. */
export type Position = "first" | "lede" | "later";

const capital = "(?:\\p{Lu}[\\p{Lu}'’.]*\\p{Lu}\\.?|St\\.|Mt\\.|Mc\\p{Lu}+)";
const joint = "(?:[ae][ldrs]-|[AE][LDRS]-|d[ea] |la |le |\\p{Lu}[’'])";
/** "EL FASHER", "DEIR EZ-ZOR", "N'DJAMENA", "AL-HASAKAH". */
const shouted = `${joint}?${capital}(?:[ -]${joint}?${capital}){0,5}`;
const titled = "\\p{Lu}[\\p{L}'’-]+(?: (?:de|la|el|al|of|and|the|\\p{Lu}[\\p{L}'’-]*)){0,3}";
/** ", Democratic Republic of Congo", ", Ind.", ", D.C.", ", occupied West Bank". */
const region = "(?:(?:, (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of |and |the ){0,2}\\p{Lu}[\\p{L}.'’-]*){0,4}){1,3})";
const date = `(?:[,.]? (?:${weekdayPattern},? )?${datePattern}(?=[\\s,.:;()–—-]|$))`;
/** "(Reuters)", "(March 3, 2024)", "/TASS/". */
const bracket = "(?:\\.? ?\\([^()\\n]{2,60}\\)|\\.? /[\\w -]{2,30}/)";
/** "LAGOS/ABUJA, Nigeria", "ALEPPO, Syria/BEIRUT". */
const shoutedPlace = `(?<place>${shouted})(?:/(?:${shouted}|${titled})){0,2}${region}?(?:/${shouted}${region}?)?`;
const titledPlace = `(?<place>${titled})`;

const mark =
  "(?:\\s*[—―]|\\s+(?:–|-{1,3}|\\|)(?=\\s|$)|(?<=[)/])\\s*(?:–|-{1,3}|[:.](?=\\s|$))|(?<=\\d)\\s*(?:–|-{2,3})(?=\\s|$))";
const colon = "\\s?:(?=\\s|$)";

const pattern = (source: string): RegExp => new RegExp(`^${source}`, "u");

/** A dateline in any line: capitals and a dash. */
const strong = [pattern(`${shoutedPlace}${date}?${bracket}{0,2}${date}?(?<mark>${mark})`)];

/** In the first lines of the body only. */
const weak = [
  pattern(`${shoutedPlace}${date}?${bracket}{1,2}(?<mark>$)`), // "STOCKTON (CBS13)", the dash on the next line
  pattern(`${shoutedPlace}${date}?${bracket}{0,2}(?<mark>${colon})`), // "BEIRUT, Dec 6: "
  pattern(`${titledPlace}${region}?${date}?${bracket}{1,2}(?<mark>${mark}|${colon})`), // "Khartoum, April 20 (AP) —"
  pattern(`${titledPlace}(?:${region}${date}?|${date})(?<mark>${mark}|${colon})`), // "Geneva, 6 December 2024 – "
  pattern(`\\(\\p{Lu}[\\w .&-]{1,30}\\)(?<mark>${mark}|(?=\\p{Lu}))`), // "(CNN) — "
];

/** "OUR OWN FAULT —" far down in the text is emphasis; a place alone has two words at most. */
const isBareShout = (found: RegExpExecArray): boolean => {
  const { place = "", mark: sign = "" } = found.groups!;
  return place.length + sign.length === found[0].length && place.split(" ").length > 2;
};

/** In UTF-16 units. Before a short line "Name:" is as likely a label. */
const shortestAfterName = 80;

/** Only where the article's own words begin: "New Delhi: The prime minister …". */
const weakest = [pattern("(?<place>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})(?<mark>:)(?=\\s[\"“‘']?\\p{Lu})")];

/** Words that open a line before a colon or dash and are no place: "UPDATE:", "Monday, Dec. 2 —". */
const labels = new Set(readLexicon("labels.txt"));

function beginsWithLabel(words: string): boolean {
  const [first = "", second = ""] = words.toLowerCase().match(/^[\p{L}'’&]+|(?<=^\S+ )[\p{L}]+/gu) ?? [];
  return labels.has(first) || labels.has(`${first} ${second}`);
}

/**
 * Reads the dateline that opens a line, or null. A sentence or nothing has to follow it: "HTS — an offshoot — said" is none,
 * nor is "Hama: what we know".
 */
export function readDateline(words: string, position: Position): DatelineHead | null {
  const head = words.slice(0, 200);
  const patterns = [
    ...strong,
    ...(position === "later" ? [] : weak),
    ...(position === "first" && isParagraph(words) ? weakest : []),
  ];
  for (const each of patterns) {
    const found = each.exec(head);
    if (!found || beginsWithLabel(found[0]) || /^\s*\p{Ll}/u.test(head.slice(found[0].length))) continue;
    const sign = found.groups!.mark!.length;
    if (position === "later" && isBareShout(found)) continue;
    return { end: found[0].length, wordsEnd: found[0].length - sign, place: found.groups!.place?.length ?? 0 };
  }
  return null;
}

const isParagraph = (words: string): boolean => words.length >= shortestAfterName && endsSentence(words);

/** True for a line as transcripts have them: "HOST: Good evening." Two of them and a colon makes no dateline. */
export const isSpeakerLine = (words: string): boolean => /^[\p{Lu}][\p{Lu} .,'’()-]{2,60}:\s/u.test(words.slice(0, 70));
