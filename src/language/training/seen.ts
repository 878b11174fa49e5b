import { hashString } from "../hash.ts";
import { normalise } from "../words.ts";
import type { Tree } from "./conllu.ts";

/** The words of a tree as the models see them. */
export const formsOf = (tree: Tree): string[] =>
  tree.words.map((word, at) => normalise(word.form, word.spaceAfter && (tree.words[at - 1]?.spaceAfter ?? true)));

/** Words met at least `least` times in lower case, each with a hash of the tags it had in a twentieth of cases or more. */
export function seenTags(trees: readonly Tree[], least: number): Map<string, number> {
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
  const seen = new Map<string, number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < least) continue;
    const usual = [...tags].filter(([, count]) => count >= total / 20).map(([tag]) => tag);
    seen.set(word, hashString(usual.sort().join(" ")));
  }
  return seen;
}
