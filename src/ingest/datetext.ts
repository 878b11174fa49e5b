/** Pieces of patterns for how papers write a date and a time on a line of its own. */
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\\.|(?![A-Za-z]))";
export const weekdayPattern =
  "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?(?:\\.|(?![A-Za-z]))";
const day = "\\d{1,2}(?:st|nd|rd|th)?(?!\\d)";
const year = "(?:19|20)\\d{2}(?!\\d)";
const numeric = `(?:${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d{2}))(?!\\d)`;

/** "Dec. 6", "6th of December, 2024", "2024-12-06", "06/12/2024". */
export const datePattern = `(?:${numeric}|${month}\\s*${day}(?:\\s*,?\\s*${year})?|${day}\\s*(?:of\\s+)?${month}(?:\\s*,?\\s*${year})?|${month}\\s+${year})`;

const zone = "(?:[A-Z]{2,4}|Z|UK time|local time|[+-]\\d{2}:?\\d{2}|(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::\\d{2})?)";
const time = `T?\\d{1,2}(?:[:.] ?\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?${zone}\\)?)?|\\d{1,2}\\s*[ap]\\.?m\\.?(?:\\s*${zone}(?![a-z]))?|\\d{3,4}\\s*(?:GMT|UTC|hrs|hours)`;
const label =
  "(?:(?:(?:first|originally|last)\\s+)?(?:published|updated|posted|modified|created|issued|released|edited)(?:\\s+(?:on|at))?|publication date|dated?(?=\\s*[:|-]|\\s|$))\\s*[:|-]?";
const age = "\\d+\\s*(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)\\s*(?:read|ago)";
const filler = "[\\s,|•·–—/()@;-]+|(?:on|at)(?=\\s)";

const anything = new RegExp(`(?:${label}|${weekdayPattern}|${datePattern}|${time}|${age}|${filler})`, "iy");
const dates = new RegExp(datePattern, "i");
const labelAlone = new RegExp(`^(?:${label})$`, "i");
const labels = new RegExp(`^\\W*(?:${label})`, "i");

/** How much of the start of `words` is nothing but a date line: "Published 6 May 2024, 10:15 GMT". 0 when it holds no date. */
export function dateLineLength(words: string): number {
  const line = words.slice(0, 200);
  let at = 0;
  for (;;) {
    anything.lastIndex = at;
    const found = anything.exec(line);
    if (!found || found[0] === "") break;
    at += found[0].length;
  }
  return dates.test(line.slice(0, at)) ? line.slice(0, at).trimEnd().length : 0;
}

/** True when the words begin by saying that a date of publication follows: "Published", "Date:", "Last updated on". */
export const hasDateLabel = (words: string): boolean => labels.test(words.slice(0, 60));

/** True when the words are such a label and nothing else: "Date" above the date itself. */
export const isDateLabel = (words: string): boolean => words.length < 40 && labelAlone.test(words);
