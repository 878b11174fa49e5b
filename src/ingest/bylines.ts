import { agencyNamed } from "./agencies.ts";
import { wordCount } from "./lines.ts";

const longestByline = 20;

const opening =
  /^(?:by|written by|reported by|posted by|story by|text by|words by)\s+(?=\S)|^(?:authors?|reporters?|by)\s*:\s*(?=\S)/i;
const desk = /^from (?:our|a|the) (?:\w+ )?(?:correspondents?|reporters?|staff|bureau|desk)\b/i;

/** Words of a byline that are no name: "By our Africa desk with agencies". */
const joining = new Set(
  "and with of for in at the our a an own from de la le al el van von der den bin ibn y e staff agency agencies wire wires news desk team bureau office newsroom correspondent correspondents reporter reporters writer writers editor editors contributor contributors special senior chief web online additional reporting".split(
    " ",
  ),
);

/**
 * The words of a byline without "By": "By our Africa desk" is "our Africa desk". Null when the line is none: what follows "By" has to
 * be names in capitals and the words that join them, with no full stop at the end.
 */
export function bylineOf(words: string): string | null {
  if (words.length > 200 || wordCount(words) > longestByline) return null;
  if (desk.test(words)) return /[!?:]$|[a-z]\.$/.test(words) ? null : words;
  const by = opening.exec(words);
  if (by) return isNames(words.slice(by[0].length)) ? words.slice(by[0].length) : null;
  return isNameAndAgency(words) ? words : null;
}

/** "Lee Myers": two to four names and nothing else. A byline only where it stands between headline and text. */
export const isBareName = (words: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(words) && wordCount(words) <= 4;

function isNames(words: string): boolean {
  if (/[!?]$/.test(words) || /\p{Ll}{3,}\.$/u.test(words)) return false;
  const tokens = words.split(/[\s,;|/&•·–—()-]+/u).filter(Boolean);
  const named = tokens.filter((token) => /^[\p{Lu}\d@]/u.test(token));
  return (
    tokens.length > 0 &&
    tokens.every((token) => /^[\p{Lu}\d@]|^al-|^el-/u.test(token) || joining.has(token.toLowerCase())) &&
    (named.length > 0 || tokens.some((token) => /^(?:staff|correspondents?|reporters?|desk|bureau)$/i.test(token)))
  );
}

/** "Lee Myers, Reuters", "Lee Myers | AP", "AFP". */
function isNameAndAgency(words: string): boolean {
  const [name, agency, ...rest] = words.split(/\s*[,|/•·–—]\s*|\s-\s/u);
  if (rest.length > 0 || !name) return false;
  return agency === undefined ? agencyNamed(name) !== null : isBareName(name) && agencyNamed(agency) !== null;
}
