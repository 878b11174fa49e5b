import { readLexicon } from "./lexicon.ts";
import { wordCount } from "./lines.ts";

const whole = new Set<string>();
/** Phrases that begin a notice, by their first word. */
const beginnings = new Map<string, string[]>();
for (const entry of readLexicon("furniture.txt")) {
  const begins = entry.endsWith("…");
  const phrase = begins ? entry.slice(0, -1) : entry;
  if (!begins) whole.add(bare(phrase));
  else beginnings.set(firstWord(phrase), [...(beginnings.get(firstWord(phrase)) ?? []), phrase]);
}

function firstWord(words: string): string {
  return words.slice(0, 40).match(/^[\p{L}\p{N}-]+/u)?.[0] ?? "";
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+$/u, "");
}

/** In words. A longer line is a paragraph that merely begins like a notice. */
const longestNotice = 50;

/** Copies put spaces into addresses. */
const address = /^(?:www\.\S+|https?: ?\/ ?\/.{0,500})$/i;

/** In UTF-16 units. */
const longestShape = 120;

/** Shapes that no sentence has. */
const shapes: readonly RegExp[] = [
  /^[^\p{L}\p{N}]+$/u, // rules: "* * *"
  /^(?:pic\.)?(?:twitter|x)\.com\/\S+$/i,
  /^[\w.+-]+@[\w-]+\.[\w.-]+$/,
  /\.(?:jpe?g|png|gif|webp|svg|avif|mp4|mp3|pdf)(?=\W|$)/i,
  /^[0-9a-f]{8}(?:[ -]?[0-9a-f]{4}){3}[ -]?[0-9a-f]{12}$/i, // ids of images
  /^(?=\S*\d)[0-9a-f]{16,}$/i,
  /^[\p{Ll}\d'’]+(?:[-_][\p{Ll}\d'’]+){3,}$/u, // slugs: "rivals-trade-fire-over-border-town"
  /^\d+(?:[.,]\d+)?\s?[KMB]?$/i, // counters: "0", "1K"
  /^\d+(?:[.,]\d+)?\s?[KMB]?\s(?:(?:pending )?comments?|shares?|views?|likes?|replies|retweets?)$/i,
  /^\(?\d+\s?(?:\/|of)\s?\d+\)?$/i,
  /^(?:image|photo|slide)\s\d+\s(?:of|\/)\s\d+$/i,
  /^\d+\s?(?:min|minutes?)\s(?:read|listen)$/i,
  /^(?:(?:updated|posted|at) )*\d{1,2}[:.] ?\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
  /\bapp\b.*\b(?:download|install)\b|\b(?:download|install)\b.*\bapp\b/i,
];

/** A note of the desk about the article, however long. */
const note = /^[[(]?(?:editor['’]?s?['’]?|publisher['’]s)\s+note\b/i;

const networks =
  /^(?:(?:share|like|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|reddit|pinterest|tumblr|threads|bluesky|google|pocket|flipboard|email|print|more|copy|link|loading|this|on|via)[\s:.,|·…]*)+$/i;

/** True when a whole line is site furniture: share bar, advertisement, link, counter, image id, notice, editor's note. */
export function isFurniture(words: string): boolean {
  if (note.test(words.slice(0, 40))) return true;
  if (words.length > 600) return false;
  if (address.test(words) || (words.length <= longestShape && shapes.some((shape) => shape.test(words)))) return true;
  return isPhrase(words) || (words.length < 200 && networks.test(words));
}

function isPhrase(words: string): boolean {
  const line = words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}\p{N}"“‘']+/u, "");
  if (whole.has(bare(line))) return true;
  const begun = (beginnings.get(firstWord(line)) ?? []).some(
    (phrase) =>
      line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(phrase.endsWith(":") ? "" : line.slice(phrase.length)),
  );
  return begun && wordCount(line) <= longestNotice;
}
