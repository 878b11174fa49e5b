import { type Block, endsSentence, isTitleCase } from "./lines.ts";

/** Nobody wraps text wider than this or narrower than that. */
const widest = 120;
const narrowest = 35;
/** So many broken sentences show that it is the layout and not an accident. */
const fewest = 3;

/**
 * Joins the lines of hard-wrapped paragraphs ("…entered the\ncity on Friday…"). Text that has one paragraph a line stays as it is.
 *
 * A wrapped line is full: the first word of the next would not have fitted. The width is read off the lines that break
 * in the middle of a sentence, and only a text in which most such lines are full counts as wrapped.
 */
export function unwrap(text: string, lines: readonly Block[]): Block[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const blocks: Block[] = [];
  let above: Block | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (above && open && runsOn(above, line, width)) {
      const span = [open.span[0], line.span[1]] as const;
      blocks[blocks.length - 1] = { ...open, span, words: text.slice(...span), wrapped: true };
    } else blocks.push(line);
    above = line;
  }
  return blocks;
}

const runsOn = (line: Block, next: Block, width: number): boolean =>
  !next.gap && (breaksSentence(line, next) || (isFull(line, next, width) && !isTitleCase(line.words)));

/** The line ends in the middle of a sentence and the next goes on with it, beyond doubt. */
const breaksSentence = (line: Block, next: Block): boolean =>
  !next.gap && !endsSentence(line.words) && !line.words.endsWith(":") && /^["“‘'(]?\p{Ll}/u.test(next.words);

/** Close to full, for words that were links or had markup took up room that no longer shows. */
const isFull = (line: Block, next: Block, width: number): boolean =>
  line.words.length >= width * 0.5 && line.words.length + 1 + next.words.search(/\s|$/) > width * 0.94;

/** The width at which the text was wrapped, or null when it was not. */
function wrapWidth(lines: readonly Block[]): number | null {
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && breaksSentence(line, next) ? [[line, next] as const] : [];
  });
  if (broken.length < Math.max(fewest, lines.length / 5)) return null;
  const lengths = broken.map(([line]) => line.words.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  const full = broken.filter(([line, next]) => isFull(line, next, width)).length;
  return width >= narrowest && width <= widest && full >= broken.length * 0.7 ? width : null;
}
