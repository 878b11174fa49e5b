import { hashString } from "../hash.ts";
import type { Tree } from "./conllu.ts";

/** What each tree gets from a model that has not seen its document: trains once a fold on the other folds. */
export function jackknife<T>(
  trees: readonly Tree[],
  folds: number,
  train: (others: readonly Tree[]) => (tree: Tree) => T,
): T[] {
  const foldOf = trees.map(({ document }) => (hashString(document) >>> 3) % folds);
  const results = new Array<T>(trees.length);
  for (let fold = 0; fold < folds; fold++) {
    const apply = train(trees.filter((_, at) => foldOf[at] !== fold));
    trees.forEach((tree, at) => {
      if (foldOf[at] === fold) results[at] = apply(tree);
    });
  }
  return results;
}
