import { hashString } from "../hash.ts";
import { normalise } from "../words.ts";
import type { Tree } from "./conllu.ts";

/** The words of a tree as the models see them. */
export const formsOf = (tree: Tree): string[] =>
  tree.words.map((word, at) => normalise(word.form, word.spaceAfter && (tree.words[at - 1]?.spaceAfter ?? true)));

/** Tags of the words a lexicon knows, and which of them are finite verbs and auxiliaries alone. */
export interface Seen {
  readonly words: ReadonlyMap<string, number>;
  readonly finite: ReadonlySet<number>;
}

const FINITE = /\|(?:VBD|VBZ|VBP|MD)$/;

/** Words met at least `least` times in lower case, each with a hash of the tags it had in a twentieth of cases or more. */
export function seenTags(trees: readonly Tree[], least: number): Seen {
  const counts = tagCounts(trees);
  const words = new Map<string, number>();
  const finite = new Set<number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < least) continue;
    const usual = [...tags].filter(([, count]) => count >= total / 20).map(([tag]) => tag);
    const kind = hashString(usual.sort().join(" "));
    words.set(word, kind);
    if (usual.every((tag) => FINITE.test(tag))) finite.add(kind);
  }
  return { words, finite };
}

/** How often each word, in lower case, has each tag. */
function tagCounts(trees: readonly Tree[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    formsOf(tree).forEach((form, at) => {
      const word = form.toLowerCase();
      const tags = counts.get(word) ?? new Map<string, number>();
      const { upos, xpos } = tree.words[at]!;
      tags.set(`${upos}|${xpos}`, (tags.get(`${upos}|${xpos}`) ?? 0) + 1);
      counts.set(word, tags);
    });
  }
  return counts;
}

const CLOSED = /^(?:DET|PUNCT|CCONJ|PART|PRON|AUX|ADP|NUM|SYM)\|/;

/** Function words and marks met fifty times or more, all but one in 200 with the same tag: "the", "of", ",". */
export function sureTags(trees: readonly Tree[]): Record<string, string> {
  const sure: [string, string][] = [];
  for (const [word, tags] of tagCounts(trees)) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const usual = [...tags].find(([, count]) => count >= total * 0.995);
    if (total >= 50 && usual && CLOSED.test(usual[0])) sure.push([word, usual[0]]);
  }
  return Object.fromEntries(sure.sort());
}
