import type { Article } from "../model/article.ts";
import type { Document, Part } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { agencyOf } from "./agency.ts";
import { bylineOf } from "./bylines.ts";
import { type FrontMatter, readFrontMatter } from "./frontmatter.ts";
import { outletOf } from "./outlet.ts";
import { type Piece, piecesOf } from "./parts.ts";
import { publishedOf } from "./published.ts";

/**
 * Takes an article apart. Pure, linear in its length, and never throws: text it makes nothing of is body. Every character
 * but white space lies in exactly one part.
 */
export function toDocument(article: Article): Document {
  const { text } = article;
  const front = readFrontMatter(text);
  const pieces = piecesOf(text, front?.span[1] ?? 0, front?.title ?? null);
  const parts = partsOf(front, pieces);
  const dateline = pieces.find((piece) => piece.kind === "dateline");
  return {
    path: article.path,
    text,
    url: addressOf(front?.url ?? null),
    outlet: outletOf(front, pieces),
    headline: headlineOf(pieces) ?? front?.title ?? null,
    byline: front?.byline ?? bylineIn(pieces),
    dateline: dateline ? dateline.words.slice(0, dateline.dateline!.wordsEnd).trim() : null,
    datelinePlace: placeOf(dateline),
    agency: agencyOf(front, pieces),
    published: publishedOf(article, front, parts),
    parts,
  };
}

function partsOf(front: FrontMatter | null, pieces: readonly Piece[]): Part[] {
  const parts = pieces.map(({ kind, span }): Part => ({ kind: kind ?? "body", span }));
  return front ? [{ kind: "frontmatter", span: front.span }, ...parts] : parts;
}

/** Its first line and, where that breaks off, what follows; a repetition further down is left out. */
function headlineOf(pieces: readonly Piece[]): string | null {
  return pieces.find((piece) => piece.kind === "headline")?.words ?? null;
}

function bylineIn(pieces: readonly Piece[]): string | null {
  const lines = pieces.filter((piece) => piece.kind === "byline" && !/^by:?$/i.test(piece.words));
  const words = lines[0]?.words;
  return words === undefined ? null : (bylineOf(words) ?? words);
}

function placeOf(dateline: Piece | undefined): Span | null {
  const length = dateline?.dateline?.place ?? 0;
  return dateline && length > 0 ? [dateline.span[0], dateline.span[0] + length] : null;
}

const addressOf = (url: string | null): string | null =>
  url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
