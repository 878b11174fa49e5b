import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

const opening = /[“„«]/;
const closing = /[”»]/;

/** Stretches between quotation marks, marks left off, in order. A mark left open runs to the end of its paragraph, as it
 *  does where a quotation goes on in the next one. Quotes around one or two words ("newly displaced") count too. */
export function quotationsOf(document: Document): Span[] {
  return document.parts
    .filter((part) => part.kind === "body" || part.kind === "headline")
    .flatMap((part) => quotationsIn(document.text, part.span));
}

function quotationsIn(text: string, [from, to]: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const mark = text[i]!;
    if (open < 0 && (opening.test(mark) || mark === '"')) open = i + 1;
    else if (open >= 0 && (closing.test(mark) || mark === '"')) {
      if (i > open) found.push([open, i]);
      open = -1;
    }
  }
  if (open >= 0 && open < to) found.push([open, to]);
  return found;
}
