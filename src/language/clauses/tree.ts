import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";

/** A sentence's dependency tree, walked downwards. Indices are positions in `tokens`. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  children(index: number): readonly number[];
  /** First child with one of the relations; a relation without subtype matches all its subtypes. */
  child(index: number, ...relations: string[]): number;
  /** All indices under `index`, itself included, in order; branches for which `keep` is false are cut. */
  under(index: number, keep?: (child: Token, index: number) => boolean): number[];
  has(index: number, relation: string): boolean;
  span(indices: readonly number[]): Span;
}

/** "nsubj:pass" is a "nsubj"; "nsubj" is not a "nsubj:pass". */
export const isRelation = (token: Token, relation: string): boolean =>
  token.relation === relation || token.relation.startsWith(`${relation}:`);

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, built once. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence);
  if (known) return known;
  const tree = build(sentence);
  trees.set(sentence, tree);
  return tree;
}

function build(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const below: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    if (token.head >= 0 && token.head !== index) below[token.head]?.push(index);
  });
  const children = (index: number) => below[index] ?? [];
  const child = (index: number, ...relations: string[]) =>
    children(index).find((c) => relations.some((relation) => isRelation(tokens[c]!, relation))) ?? -1;

  function under(index: number, keep: (child: Token, index: number) => boolean = () => true): number[] {
    const found: number[] = [];
    const open = [index];
    const seen = new Set<number>();
    while (open.length > 0) {
      const next = open.pop()!;
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
      for (const c of children(next)) if (keep(tokens[c]!, c)) open.push(c);
    }
    return found.sort((a, b) => a - b);
  }

  return {
    sentence,
    tokens,
    children,
    child,
    under,
    has: (index, relation) => child(index, relation) >= 0,
    span: (indices) => [tokens[Math.min(...indices)]!.start, tokens[Math.max(...indices)]!.end],
  };
}
