import { dateLineLength, hasDateLabel } from "./datetext.ts";
import { type Block, pieceOf } from "./lines.ts";

/** Bullets, quote and heading signs of markup, reference marks: in front of a line's own words. */
const prefix = /^(?:(?:[-*•●▪◦·–—>#=×]+\s+|[*_=]{1,3}(?=[^\s*_=])|\[\d{1,3}\]\s*)+)/;
const closing = /\s*[*_=]{1,3}$/;
/** "Share this:" loses its line break in many copies, before the text and after it. */
const shareFirst = /^share this(?: \w+)?:/i;
const shareLast = /(?<=[.!?”"’)\s])share this(?: \w+)?:[^.]{0,80}$/i;
/** Line breaks that came out as text. */
const leftover = /\s(?:\/\/n|\\n)(?=\s|$)|<(?:br\s?\/?|\/?p)>/i;
const mayHoldLeftover = /[\\<]|\/\/n/;

/** Cuts off what is stuck to a line and not of it. Each cut piece is furniture (or a date line); the rest is a line of its own. */
export function unglue(block: Block): Block[] {
  return splitAtLeftovers(block).flatMap((piece) => (piece.kind ? [piece] : peel(piece)));
}

function splitAtLeftovers(block: Block): Block[] {
  if (!mayHoldLeftover.test(block.words) || !leftover.test(block.words)) return [block];
  const pieces: (Block | null)[] = [];
  let from = 0;
  for (const found of block.words.matchAll(new RegExp(leftover, "gi"))) {
    pieces.push(pieceOf(block, from, found.index, null));
    from = found.index + found[0].length;
    pieces.push(pieceOf(block, found.index, from, "furniture"));
  }
  pieces.push(pieceOf(block, from, block.words.length, null));
  return pieces.filter((piece) => piece !== null);
}

/** What is left of a line between what stands before and after it. */
function peel(block: Block): Block[] {
  const { words } = block;
  if (!/[\p{L}\p{N}]/u.test(words)) return [block];
  const start = prefix.exec(words)?.[0] ?? "";
  if (start.length === words.length) return [block];
  const share = start ? null : shareFirst.exec(words);
  if (share) return cut(block, share[0].length, words.length, "furniture");
  const tail = shareLast.exec(words.slice(-200));
  if (tail) return cut(block, start.length, words.length - tail[0].length, "furniture");
  const end = /[*_=]/.test(start) ? (closing.exec(words.slice(start.length))?.[0].length ?? 0) : 0;
  if (start || end) return cut({ ...block, sign: signOf(start) }, start.length, words.length - end, "furniture");
  const dateline = hasDateLabel(words) ? dateLineLength(words) : 0;
  return dateline > 0 ? cut(block, dateline, words.length, "date") : [block];
}

function signOf(start: string): Block["sign"] {
  if (/[#=]/.test(start)) return "heading";
  return /[-*•●▪◦·–—]\s/.test(start) ? "item" : null;
}

function cut(block: Block, from: number, to: number, kind: "furniture" | "date"): Block[] {
  const pieces = [
    pieceOf(block, 0, from, kind),
    pieceOf(block, from, to, null),
    pieceOf(block, to, block.words.length, kind),
  ].filter((piece) => piece !== null);
  // A heading keeps the blank line above its sign.
  return pieces.map((piece) => ({ ...piece, gap: block.gap }));
}
