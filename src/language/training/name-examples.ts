import { readFileSync } from "node:fs";
import type { Span } from "../../model/span.ts";

/** A named entity of the treebank: its words in the text, and what it is. */
export interface GoldName {
  readonly type: string;
  readonly span: Span;
}

/** One document of the treebank as running text, with its named entities. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

interface Row {
  readonly upos: string;
  readonly span: Span;
  readonly entity: string;
}

interface Open {
  readonly group: string;
  readonly from: number;
  readonly type: string;
  readonly heads: string;
}

/** Reads GUM's Entity column: spans headed by a proper noun, cut to the proper nouns around the head. */
export function readNames(path: string): GoldDocument[] {
  const documents: { id: string; text: string; names: GoldName[] }[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    if (id) documents.push({ id, text: "", names: [] });
    const document = documents.at(-1);
    if (!document) continue;
    const { rows, text } = rowsOf(block, document.text);
    if (rows.length === 0) continue;
    document.names.push(...namesOf(rows));
    document.text = `${text}\n`;
  }
  return documents;
}

function rowsOf(block: string, before: string): { rows: Row[]; text: string } {
  const rows: Row[] = [];
  let text = before;
  let joined = { last: 0, spaceAfter: true };
  for (const line of block.split("\n")) {
    const [id = "", form = "", , upos = "", , , , , , misc = ""] = line.split("\t");
    const spaceAfter = !misc.includes("SpaceAfter=No");
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) joined = { last: Number(range[1]), spaceAfter };
    if (!/^\d+$/.test(id)) continue;
    const at = Number(id);
    const spaced = at < joined.last ? false : at === joined.last ? joined.spaceAfter : spaceAfter;
    rows.push({
      upos,
      span: [text.length, text.length + form.length],
      entity: /Entity=([^|]*)/.exec(misc)?.[1] ?? "",
    });
    text += spaced ? `${form} ` : form;
  }
  return { rows, text };
}

/** "(3-person-giv:act-cf1-2-coref" opens, "3)" closes; the sixth field has the positions of the head's words. */
function namesOf(rows: readonly Row[]): GoldName[] {
  const names: GoldName[] = [];
  const open: Open[] = [];
  rows.forEach(({ entity }, at) => {
    for (const mark of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      const fields = mark.replace(/[()]/g, "").split("-");
      if (mark.startsWith("("))
        open.push({ group: fields[0]!, from: at, type: fields[1] ?? "", heads: fields[5] ?? "" });
      if (!mark.endsWith(")")) continue;
      const found = open.findLastIndex(({ group }) => group === fields[0]);
      const [closed] = found < 0 ? [] : open.splice(found, 1);
      const name = closed && named(rows, closed, at);
      if (name) names.push(name);
    }
  });
  return names;
}

function named(rows: readonly Row[], { from, type, heads }: Open, last: number): GoldName | null {
  const at = heads.split(",").map((position) => from + Number(position) - 1);
  const proper = (index: number) => rows[index]?.upos === "PROPN";
  if (!at.some((index) => index >= from && index <= last && proper(index))) return null;
  let first = Math.min(...at);
  let end = Math.max(...at);
  while (first > from && proper(first - 1)) first--;
  while (end < last && proper(end + 1)) end++;
  return { type, span: [rows[first]!.span[0], rows[end]!.span[1]] };
}
