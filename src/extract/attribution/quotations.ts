import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

const double = /“|”|„|«|»|''|``|"/g;
const single = /[‘']/g;

/** Stretches between quotation marks, marks left off, in order. A mark left open runs to the end of its paragraph, as it
 *  does where a quotation goes on in the next one. Quotes around one or two words ("newly displaced") count too. Single
 *  marks are read where a paragraph has no double ones; the turns of an interview are quotations without marks. */
export function quotationsOf(document: Document): Span[] {
  const parts = document.parts.filter((part) => part.kind === "body" || part.kind === "headline");
  const lines = parts.map(({ span }) => document.text.slice(...span));
  const isInterview = lines.filter((line) => turn.test(line)).length >= fewestTurns;
  return parts.flatMap(({ span }, at) => {
    const found =
      (isInterview ? afterLabel(lines[at]!) : null) ?? betweenDouble(lines[at]!) ?? betweenSingle(lines[at]!);
    return found.map(([from, to]): Span => [span[0] + from, span[0] + to]);
  });
}

/** "REPORTER: Who holds the bridge?": one turn of an interview printed as it was spoken. */
const turn = /^["“]?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}: (?=.)/u;
/** A single line in capitals with a colon may be a label: "UPDATE: …". */
const fewestTurns = 3;

function afterLabel(line: string): Span[] | null {
  const label = turn.exec(line)?.[0].length;
  return label === undefined ? null : [[label, line.length]];
}

/** Null where there are no marks at all. */
function betweenDouble(text: string): Span[] | null {
  const found: Span[] = [];
  let open = -1;
  let marks = 0;
  for (const { 0: mark, index } of text.matchAll(double)) {
    marks++;
    const end = index + mark.length;
    if (open < 0 && opens(text, mark, index)) open = end;
    else if (open >= 0 && !/[“„«]|``/.test(mark)) {
      if (index > open) found.push([open, index]);
      open = -1;
    }
  }
  if (open >= 0 && open < text.length) found.push([open, text.length]);
  return marks > 0 ? found : null;
}

/** A straight mark right after a word closes what nobody saw open. */
const opens = (text: string, mark: string, index: number): boolean =>
  /[“„«]|``/.test(mark) ||
  (/"|''/.test(mark) &&
    !(/[\p{L}\p{N}.,!?]/u.test(text[index - 1] ?? " ") && !/\S/.test(text[index + mark.length] ?? " ")));

/** An apostrophe stands after a letter; a mark that opens does not, and one that closes stands before none. */
function betweenSingle(text: string): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(single)) {
    if (index < (found.at(-1)?.[1] ?? 0) || /[\p{L}\p{N}]/u.test(text[index - 1] ?? " ")) continue;
    const rest = /^[\p{L}\p{N}].*?[\p{L}.,!?](?=['’](?![\p{L}\p{N}]))/u.exec(text.slice(index + 1));
    if (rest && /\s/.test(rest[0])) found.push([index + 1, index + 1 + rest[0].length]);
  }
  return found;
}
