import type { PartKind } from "../model/document.ts";
import { isBareName } from "./bylines.ts";
import { isProse, isTitleLike } from "./classify.ts";
import { isSpeakerLine } from "./datelines.ts";
import { type Block, endsSentence, isTitleCase, wordCount } from "./lines.ts";

/** In words. */
const longestHeadline = 30;
const longestHeading = 14;
const shortestProse = 6;

/** Names headline, headings and what else only its neighbours tell; what stays null is body. `title`: from the front matter. */
export function markTitles(blocks: readonly Block[], title: string | null): Block[] {
  const headline = headlineAt(blocks, title);
  const named = headline < 0 ? [...blocks] : markHeadline(blocks, headline);
  return markBareName(markHeadings(named, headline));
}

/** Index of the headline, or -1: a title before any prose, with the story after it. */
function headlineAt(blocks: readonly Block[], title: string | null): number {
  const first = blocks.findIndex((block) => block.kind === null);
  const block = blocks[first];
  if (!block) return -1;
  if (title && sameTitle(block.words, title)) return first;
  const next = blocks.slice(first + 1).find((each) => each.kind === null);
  if (!next || block.wrapped || block.sign === "item" || isSpeakerLine(block.words)) return -1;
  if (endsSentence(block.words) && !next.gap) return -1;
  return isTitleLike(block.words.replace(/;$/, ""), longestHeadline) || isDottedTitle(block, next) ? first : -1;
}

/** "Rivals Trade Fire Over Contested Border Town." Archives put a full stop after the headline. */
const isDottedTitle = (block: Block, next: Block): boolean =>
  next.gap && wordCount(block.words) <= 20 && !/[.!?]\s/.test(block.words) && isTitleCase(block.words);

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same headline, also where the site's name or a second half stands behind one of the two. */
export function sameTitle(words: string, title: string): boolean {
  if (words === title) return true;
  if (words.length > title.length * 2 || title.length > words.length * 2) return false;
  const [a, b] = [keyOf(words.slice(0, 400)), keyOf(title)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 25 && long.startsWith(`${short} `) && long.length < short.length * 1.6);
}

/** The headline, and every line that repeats it above the first prose. */
function markHeadline(blocks: readonly Block[], at: number): Block[] {
  const { words } = blocks[at]!;
  const repeats = (block: Block): boolean => block.kind === null && sameTitle(block.words, words);
  const story = blocks.findIndex((block, i) => i > at && block.kind === null && isProse(block) && !repeats(block));
  const head = blocks.slice(0, story < 0 ? blocks.length : story);
  const marked = head.map((block, i) => (i === at || repeats(block) ? { ...block, kind: "headline" as const } : block));
  return [...marked, ...blocks.slice(head.length)];
}

/** Short lines without a full stop between paragraphs are headings; at the very end, where nothing follows, a name is a credit. */
function markHeadings(blocks: readonly Block[], headline: number): Block[] {
  const spaced = blocks.filter((block) => block.gap).length > blocks.length / 2;
  let storyBelow = false;
  const kinds: (PartKind | null)[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    kinds[i] = block.kind ?? titleKind(block, i > headline && (!spaced || block.gap), storyBelow);
    if (kinds[i] === null) storyBelow = true;
  }
  return blocks.map((block, i) => (kinds[i] === block.kind ? block : { ...block, kind: kinds[i]! }));
}

function titleKind(block: Block, apart: boolean, storyBelow: boolean): PartKind | null {
  const { words } = block;
  if (block.sign) return block.sign === "heading" && storyBelow ? "heading" : null;
  if (block.wrapped || isProse(block) || !apart || !isTitleLike(words, longestHeading)) return null;
  if (endsSentence(words) && !block.gap) return null;
  if (storyBelow) return "heading";
  return wordCount(words) < shortestProse && /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(words) ? "credit" : null;
}

/** "Lee Myers" between headline and text is who wrote it. */
function markBareName(blocks: readonly Block[]): Block[] {
  const story = blocks.findIndex((block) => block.kind === null);
  const hasByline = blocks.some((block) => block.kind === "byline");
  if (hasByline || blocks[0] === undefined) return [...blocks];
  const at = blocks.findIndex((block, i) => i < story && block.kind === "heading" && isBareName(block.words));
  const after = blocks[at + 1];
  const between = at > 0 && blocks.slice(0, at).some((block) => block.kind === "headline") && after;
  if (!between || !(after.kind === "date" || at + 1 === story)) return [...blocks];
  return blocks.map((block, i) => (i === at ? { ...block, kind: "byline" } : block));
}
