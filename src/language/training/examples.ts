import { frameOf } from "../frame.ts";
import { nodesOf, type TagHashes } from "../nodes.ts";
import type { WordViews } from "../words.ts";
import type { Tree } from "./conllu.ts";
import { formsOf } from "./seen.ts";
import type { ParseExample } from "./train-parser.ts";

/** Relations met at least five times, the most frequent first. */
export function relationList(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of trees)
    for (const { relation } of words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 5)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([relation]) => relation);
}

/** A tree with tags predicted for it, as the parser learns from it. Relations not listed stand as "dep". */
export function parseExample(
  tree: Tree,
  tags: Uint8Array,
  words: WordViews,
  hashes: TagHashes,
  relations: readonly string[],
): ParseExample {
  const length = tree.words.length;
  const index = new Map(relations.map((relation, at) => [relation, at]));
  const unlisted = Math.max(0, relations.indexOf("dep"));
  const nodes = nodesOf(frameOf(formsOf(tree), words), tags, hashes);
  return {
    nodes,
    gold: {
      heads: Int16Array.from(tree.words, ({ head }) => (head < 0 ? length : head)),
      relations: Uint8Array.from(tree.words, ({ relation }) => index.get(relation) ?? unlisted),
    },
  };
}
