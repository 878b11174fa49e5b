import { readFileSync } from "node:fs";

/** One word of a treebank. `head` is an index in the sentence, -1 for the root. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** One sentence of a treebank with the id of its document and the genre that the id names ("news"). */
export interface Tree {
  readonly document: string;
  readonly genre: string;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Reads a CoNLL-U file. Empty nodes are dropped; words of a multi-word token are joined by `spaceAfter: false`. */
export function readConllu(path: string): Tree[] {
  const trees: Tree[] = [];
  let document = "";
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const lines = block.split("\n");
    document = comment(lines, "newdoc id") ?? document;
    const words = wordsOf(lines);
    if (words.length === 0) continue;
    const text = comment(lines, "text") ?? "";
    trees.push({ document, genre: genreOf(document), text, words });
  }
  return trees;
}

const comment = (lines: readonly string[], name: string): string | undefined =>
  lines
    .find((line) => line.startsWith(`# ${name} =`))
    ?.slice(name.length + 4)
    .trim();

/** "GUM_news_nasa" is news; "weblog-juancole.com_…" is weblog. */
const genreOf = (document: string): string =>
  /^GUM_([a-z]+)/.exec(document)?.[1] ?? /^[a-z]+/.exec(document)?.[0] ?? "";

function wordsOf(lines: readonly string[]): Word[] {
  const words: Word[] = [];
  let joined = { last: 0, spaceAfter: true };
  for (const line of lines) {
    const fields = line.split("\t");
    const [id = "", form = "", lemma = "", upos = "", xpos = "", , head = "", relation = "", , misc = ""] = fields;
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) joined = { last: Number(range[1]), spaceAfter: !misc.includes("SpaceAfter=No") };
    if (!/^\d+$/.test(id)) continue;
    const at = Number(id);
    const own = !misc.includes("SpaceAfter=No");
    const spaceAfter = at < joined.last ? false : at === joined.last ? joined.spaceAfter : own;
    words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation, spaceAfter });
  }
  return words;
}
