import { wordCount } from "./lines.ts";

/** In UTF-16 units. A caption is a sentence or two. */
const longestCaption = 700;

const houses =
  "AP|AFP|AA|EPA(?:-EFE)?|EFE|dpa|DPA|ANSA|PA|UPI|TASS|Xinhua|Anadolu(?: Agency)?|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Bloomberg|NurPhoto|SOPA Images|Maxar|Planet Labs";
const media =
  "photos?|photograph|picture|pictures|image|images|file|handout|screengrab|screenshot|video grab|illustration|graphic";

/** How a caption begins: "Photo:", "FILE PHOTO: ", "FILE - ", "Image caption", "Credit: ". */
const beginnings: readonly RegExp[] = [
  /^(?:file )?(?:photos?|images?|pictures?|photographs?|captions?|pictured|media caption|video caption)\s*(?:[:|/]|credits?\b|captions?\b|copyright\b|source\b|courtesy\b|by:?\s)/i,
  /^(?:FILE|HANDOUT)\s*(?:[-–—:]|PHOTO\b)/,
  /^credits?\s*:/i,
  /^(?:courtesy of|courtesy:|photo courtesy)/i,
  /^\|\s.*\bphoto$/i,
];

/** How it ends: "(AP Photo/Ada Lin)", "[Getty]", "(Ada Lin/Reuters)", "Photo: EPA", "/Getty Images", "© AFP". */
const endings: readonly RegExp[] = [
  new RegExp(
    `[([](?:[^()[\\]]{0,50}\\s)?(?:${media})(?:\\s?[/:][^()[\\]]{0,80}|\\s(?:by|via|courtesy|from|credit)\\b[^()[\\]]{0,80})?[)\\]]\\.?$`,
    "i",
  ),
  new RegExp(`[([][^()[\\]]{0,80}(?:/|\\bvia |\\bby )\\s?(?:${houses})(?:/[^()[\\]]{0,40})?[)\\]]\\.?$`),
  /[([][\p{Lu}][^()[\],.]{1,40}\/\s?\p{Lu}[^()[\],.]{1,30}[)\]]\.?$/u,
  /[([](?:Getty(?: Images)?|Shutterstock|Maxar)[)\]]\.?$/,
  /(?:photo|photograph|picture|image)s?(?: credit)?\s*[:/]\s*\p{Lu}[^.]{1,60}\.?$/iu,
  new RegExp(`\\S\\s*(?:/|©\\s?)(?:${houses})\\.?$`),
  /\S\s*\|\s[\p{L} ]{0,30}photo$/iu,
];

/** Bare agency in brackets: after a caption in the head of the article, after the last paragraph elsewhere. */
const bareHouse = new RegExp(`[([](?:${houses})[)\\]]\\.?$`);

/** True when a line describes a picture: it begins or ends as captions do. `head`: the line stands above all prose. */
export function isCaption(words: string, head: boolean): boolean {
  if (words.length > longestCaption) return false;
  if (beginnings.some((beginning) => beginning.test(words))) return true;
  const end = words.slice(-200);
  if (endings.some((ending) => ending.test(end))) return true;
  return head && bareHouse.test(end) && wordCount(words) <= 60 && wordCount(words) > 3;
}
