import type { Tree } from "../language/clauses/tree.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** "failed to", "refused to". */
export const failing = words("fail refuse decline");
/** "prevented rebels from entering", "repelled an attempt to enter". */
const thwarting = words("prevent stop block keep foil thwart repel repulse avert bar deter hinder abort abandon");
/** "their failed attempt to". */
const vain = words("fail foil thwart abort abortive unsuccessful vain");

const lemmaAt = (tree: Tree, index: number | undefined): string =>
  index === undefined ? "" : tree.tokens[index]!.lemma.toLowerCase();

/** "prevented them from seizing it", "failed in an attempt to take it", "has yet to take it". */
export function isThwarted(tree: Tree, [below, over, top]: readonly number[]): boolean {
  if (below === undefined || over === undefined) return false;
  if (!isInfinitive(tree, below)) return isPrevented(tree, below, over, top);
  const yet = tree.children(below).some((c) => tree.tokens[c]!.text.toLowerCase() === "yet");
  if (yet && /^(have|be)$/.test(lemmaAt(tree, over))) return true;
  const isTry =
    tree.tokens[over]!.upos === "NOUN" && /^(attempt|bid|effort|push|try|plan|plot)$/.test(lemmaAt(tree, over));
  const inVain = tree.children(over).some((c) => vain.has(lemmaAt(tree, c)));
  return isTry && (inVain || failing.has(lemmaAt(tree, top)) || thwarting.has(lemmaAt(tree, top)));
}

/** "stopped rebels entering", where the parser may hang "entering" on the rebels. */
function isPrevented(tree: Tree, below: number, over: number, top: number | undefined): boolean {
  const isGerund = tree.tokens[below]!.xpos === "VBG" && isUnder(tree, below, /^(acl|advcl|xcomp|ccomp)/);
  const through = top !== undefined && isUnder(tree, over, /^obj/) && isUnder(tree, below, /^acl/);
  const verb = through ? top : over;
  if (!isGerund || isNegated(tree, verb)) return false;
  return /^(prevent|stop|block|keep|bar|deter)$/.test(lemmaAt(tree, verb)) && hasVictim(tree, below, verb);
}

/** "stopped rebels entering", "kept them from entering"; "stopped shelling" and "kept shelling" did shell. */
const hasVictim = (tree: Tree, below: number, verb: number): boolean =>
  tree.has(verb, "obj") || tree.children(below).some((c) => tree.tokens[c]!.text.toLowerCase() === "from");

export const isUnder = (tree: Tree, index: number, relation: RegExp): boolean =>
  relation.test(tree.tokens[index]!.relation);

export const isInfinitive = (tree: Tree, index: number): boolean =>
  tree.children(index).some((c) => tree.tokens[c]!.relation === "mark" && tree.tokens[c]!.text.toLowerCase() === "to");

export const isNegated = (tree: Tree, index: number): boolean =>
  tree.children(index).some((c) => /^(not|n't|n’t|never)$/i.test(tree.tokens[c]!.text));
