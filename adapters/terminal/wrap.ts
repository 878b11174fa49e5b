import stringWidth from "string-width";

/** How a piece looks on a colour terminal. */
export type Style = "plain" | "title" | "heading" | "label" | "mark" | "note" | "quote" | "claims";

/** A piece of a line, cleaned already. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Row = readonly Piece[];

interface Word extends Piece {
  readonly width: number;
  /** True when a space stood before it. */
  readonly spaced: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Lays pieces out in rows of at most `width` columns. Rows after the first begin with `hang` columns of space.
 * A word longer than a row is cut between graphemes.
 */
export function wrap(pieces: readonly Piece[], width: number, hang: number): Row[] {
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces, Math.max(2, width - hang))) {
    const row = rows.at(-1)!;
    const gap = used > 0 && word.spaced ? 1 : 0;
    if (used + gap + word.width <= width || row.length === 0) {
      row.push({ text: " ".repeat(gap) + word.text, style: word.style });
      used += gap + word.width;
    } else {
      const indent: Piece = { text: " ".repeat(hang), style: "plain" };
      rows.push([indent, { text: word.text, style: word.style }]);
      used = hang + word.width;
    }
  }
  return rows;
}

/** Words no wider than `most` columns. Pieces without a space between them ("“", "Hama") stay together only by chance. */
function* wordsOf(pieces: readonly Piece[], most: number): Generator<Word> {
  let spaced = false;
  for (const { text, style } of pieces) {
    for (const part of text.split(/( +)/)) {
      if (part.trim() === "") {
        spaced ||= part !== "";
        continue;
      }
      for (const cut of cuts(part, most)) {
        yield { text: cut, style, width: stringWidth(cut), spaced };
        spaced = false;
      }
    }
  }
}

function cuts(word: string, most: number): string[] {
  if (stringWidth(word) <= most) return [word];
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const { segment } of graphemes.segment(word)) {
    const own = stringWidth(segment);
    if (part !== "" && width + own > most) {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += segment;
    width += own;
  }
  return [...parts, part];
}
