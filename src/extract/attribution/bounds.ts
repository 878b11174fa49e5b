import type { Tree } from "../../language/clauses/tree.ts";
import type { Span } from "../../model/span.ts";
import type { Telling } from "./content.ts";
import { nextStop } from "./stretch.ts";

/** "rejected the deal after rebels captured Bor": only the deal is rejected, wherever the parser hung the rest. */
export function beforeTime(tree: Tree, [from, to]: Span): Span {
  const stop = tree.tokens.findIndex(
    (t, i) =>
      t.start > from &&
      t.end < to &&
      /^(after|before|when|while|since|as|until)$/i.test(t.text) &&
      isClause(tree, i, to),
  );
  return stop < 1 ? [from, to] : [from, tree.tokens[stop - 1]!.end];
}

const isClause = ({ tokens }: Tree, index: number, to: number): boolean =>
  tokens.slice(index + 1).some((t) => t.end <= to && /^(VBD|VBZ|VBP|MD|VBN|VBG)$/.test(t.xpos));

/** A semicolon outside quotation marks ends what is said. */
export function upToStop({ tree, verb, quotations }: Telling, [from, to]: Span): Span {
  const stop = tree.tokens.findIndex((t, i) => i > verb && t.text === ";" && t.start > from);
  const mark = tree.tokens[stop];
  const isInside = mark && quotations.some((q) => q[0] <= mark.start && mark.start < q[1]);
  return !mark || isInside || mark.start >= to ? [from, to] : [from, tree.tokens[stop - 1]!.end];
}

/** "… that it had left, and that nobody was hurt": the second clause is said too, wherever the parser hung it. */
export function goingOn(tree: Tree, [from, to]: Span): Span {
  const { tokens } = tree;
  const next = tokens.findIndex((t) => t.start >= to);
  const rest =
    next < 0
      ? ""
      : tokens
          .slice(next, next + 3)
          .map((t) => t.text.toLowerCase())
          .join(" ");
  return /^(, )?(and|but|or) that\b/.test(rest) ? [from, tokens[nextStop(tree, next)]!.end] : [from, to];
}
