import { classifyLines } from "./classify.ts";
import { type DatelineHead, isSpeakerLine, type Position, readDateline } from "./datelines.ts";
import { type Block, linesOf, pieceOf } from "./lines.ts";
import { markTitles } from "./titles.ts";
import { unglue } from "./unglue.ts";
import { unwrap } from "./wrap.ts";

/** The first lines of the body, where a dateline is to be expected. */
const ledeLines = 3;

/** A part before it is one: its kind is settled. A dateline carries what was read off it. */
export interface Piece extends Block {
  readonly dateline?: DatelineHead;
}

/**
 * Takes the text from `start` on apart. In order: lines; wrapped paragraphs joined; what is stuck to a line cut off; lines named
 * that show what they are; then headline and headings, which their neighbours tell; last the datelines split off.
 * A piece whose kind is null is body.
 */
export function piecesOf(text: string, start: number, title: string | null): Piece[] {
  const blocks = unwrap(text, linesOf(text, start)).flatMap(unglue);
  return splitDatelines(markTitles(classifyLines(blocks), title));
}

function splitDatelines(blocks: readonly Block[]): Piece[] {
  const transcript = blocks.filter((block) => block.kind === null && isSpeakerLine(block.words)).length > 2;
  let lines = 0;
  return blocks.flatMap((block) => {
    if (block.kind !== null) return [block];
    lines++;
    const position: Position = transcript || lines > ledeLines ? "later" : lines > 1 ? "lede" : "first";
    const dateline = readDateline(block.words, position);
    return dateline ? splitAt(block, dateline) : [block];
  });
}

function splitAt(block: Block, dateline: DatelineHead): Piece[] {
  const head = pieceOf(block, 0, dateline.end, "dateline");
  const rest = pieceOf(block, dateline.end, block.words.length, null);
  return [...(head ? [{ ...head, dateline }] : []), ...(rest ? [{ ...rest, gap: false }] : [])];
}
