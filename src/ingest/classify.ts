import type { PartKind } from "../model/document.ts";
import { agencyNamed } from "./agencies.ts";
import { bylineOf, isBareName } from "./bylines.ts";
import { isCaption } from "./captions.ts";
import { isCredit } from "./credits.ts";
import { readDateline } from "./datelines.ts";
import { dateLineLength, hasDateLabel, isDateLabel } from "./datetext.ts";
import { isFurniture } from "./furniture.ts";
import { type Block, endsSentence, wordCount } from "./lines.ts";

/** What a rule may look at beside the line itself. */
interface Place {
  /** True above the first prose. */
  readonly head: boolean;
  readonly above: Block | undefined;
  readonly below: Block | undefined;
  /** True for an item of a list: its dates are not the article's. */
  readonly item: boolean;
}

interface LineRule {
  readonly kind: PartKind;
  is(words: string, place: Place): boolean;
}

/** A date alone on its line dates the article at its top, and at its end; between paragraphs it is a heading. */
const isDateLine = (words: string, { head, above, below, item }: Place): boolean => {
  if (item) return false;
  if (isDateLabel(words)) return below !== undefined && dateLineLength(below.words) === below.words.length;
  if (words.length > 160 || dateLineLength(words) !== words.length) return false;
  return (
    head ||
    below === undefined ||
    hasDateLabel(words) ||
    isTimed(words) ||
    (above !== undefined && isDateLabel(above.words))
  );
};

/** "Friday, June 6, 2031, 9:29 PM": too exact for a heading. */
const isTimed = (words: string): boolean => /\b(?:19|20)\d{2}\b/.test(words) && /\d[:.] ?\d{2}\b/.test(words);

/** A wire's name alone is a byline above the text and a credit below it. */
const isByline = (words: string, { head, above, below }: Place): boolean => {
  if (above && /^by:?$/i.test(above.words)) return isBareName(words) || bylineOf(`By ${words}`) !== null;
  if (/^by:?$/i.test(words)) return below !== undefined;
  if (agencyNamed(words)) return head;
  return bylineOf(words) !== null;
};

/** In order: the first rule that knows the line names it. */
const rules: readonly LineRule[] = [
  { kind: "date", is: isDateLine },
  { kind: "furniture", is: isFurniture },
  { kind: "byline", is: isByline },
  {
    kind: "caption",
    is: (words, { head, below }) => isCaption(words, head && below !== undefined) && !isDatelineAlone(words),
  },
  { kind: "credit", is: isCredit },
];

/** Names every line that shows by itself what it is. Lines that stay null are headline, heading or body. */
export function classifyLines(blocks: readonly Block[]): Block[] {
  let head = true;
  return blocks.map((block, i) => {
    const place: Place = { head, above: blocks[i - 1], below: blocks[i + 1], item: block.sign === "item" };
    const kind = block.kind ?? (block.wrapped ? null : kindOf(block.words, place));
    if (!kind && isProse(block)) head = false;
    return kind === block.kind ? block : { ...block, kind };
  });
}

const kindOf = (words: string, place: Place): PartKind | null =>
  rules.find((rule) => rule.is(words, place))?.kind ?? null;

/** A paragraph of the story and no title: several sentences, a long line, a sentence with its full stop, a dateline. */
export function isProse(block: Block): boolean {
  const { words } = block;
  if (block.wrapped || words.length > 200) return true;
  if (readDateline(words, "later")) return true;
  return /[.…][”"’')\]]*$/u.test(words) && wordCount(words) >= 6;
}

/** No title ends like this: a sentence goes on, or a quotation begins. */
const breaksOff =
  /[,;:([“‘]$|\s["']$|\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|is|was|were|are|has|had)$/i;

const isDatelineAlone = (words: string): boolean => readDateline(words, "lede")?.end === words.length;

/** A short line with no full stop, as headlines and headings are. */
export function isTitleLike(words: string, most: number): boolean {
  if (words.length > 200 || wordCount(words) > most || breaksOff.test(words) || isDatelineAlone(words)) return false;
  return (
    /^["“‘'([]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(words) &&
    (!endsSentence(words) || /[?!][”"’']?$/u.test(words) || /\b(?:\p{Lu}\.){1,}$/u.test(words))
  );
}
