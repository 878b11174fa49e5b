import { findPlaces } from "../../language/names/gazetteer.ts";
import type { Name } from "../../language/names/names.ts";
import { normalName } from "../../language/names/normal.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** Stands for the index of a sentence where there is none. */
export const noSentence = -1;

/** The places of a dateline, "HAMA, Syria —": the first whether a gazetteer has it or not. */
export function datelineNames(document: Document): Name[] {
  const part = document.parts.find(({ kind }) => kind === "dateline");
  const first = document.datelinePlace;
  if (!part) return first ? [nameOf(document.text, first)] : [];
  const names = first ? [nameOf(document.text, first)] : [];
  const words = document.text.slice(...part.span);
  for (const match of words.matchAll(/\p{Lu}[\p{L}’'. -]*\p{L}/gu)) {
    const start = part.span[0] + match.index;
    const apart = !first || start >= first[1] || start + match[0].length <= first[0];
    if (apart && findPlaces(match[0])?.doubtful === false)
      names.push(nameOf(document.text, [start, start + match[0].length]));
  }
  return names;
}

function nameOf(text: string, span: Span): Name {
  const words = text.slice(...span);
  return {
    kind: "place",
    sentence: noSentence,
    from: 0,
    to: 0,
    span,
    text: words,
    key: normalName(words),
    title: null,
  };
}
