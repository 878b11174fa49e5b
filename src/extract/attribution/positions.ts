import { argumentsOf } from "../../language/clauses/arguments.ts";
import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Span } from "../../model/span.ts";
import type { Attribution } from "./attribution.ts";
import { isJudging, isWishing } from "./reporting.ts";

/** "wants to leave", "condemned the strike as murder": where somebody stands, told by a verb that reports no event. */
export function positionOf(tree: Tree, verb: number): Attribution | null {
  const token = tree.tokens[verb]!;
  const lemma = token.lemma.toLowerCase();
  if (/^(citing|quoting)$/i.test(token.text)) return null;
  const content = isWishing(lemma) ? wished(tree, verb) : isJudging(lemma) ? judged(tree, verb, lemma) : null;
  if (!content) return null;
  const { passive, subject } = argumentsOf(tree, verb);
  if (passive || !subject) return null;
  return {
    lemma,
    stance: ownsUp(tree, verb) ? "says" : "holds",
    speaker: subject,
    negated: false,
    cue: [token.start, token.end],
    scope: [content],
  };
}

/** "framed its retreat as a regrouping", "justified their attack": whoever tells of a deed as their own has said that it happened. */
function ownsUp(tree: Tree, verb: number): boolean {
  const object = tree.child(verb, "obj");
  const owner = object < 0 ? -1 : tree.child(object, "nmod:poss");
  return owner >= 0 && tree.tokens[owner]!.xpos === "PRP$" && isJudging(tree.tokens[verb]!.lemma.toLowerCase());
}

/** The clause that is wanted, or after "want", "seek" and "propose" the thing. */
function wished(tree: Tree, verb: number): Span | null {
  const takesThing = /^(want|seek|propose)$/.test(tree.tokens[verb]!.lemma);
  const below = tree.children(verb).filter((c) => {
    const token = tree.tokens[c]!;
    if (c < verb) return false;
    return isRelation(token, "xcomp") || isRelation(token, "ccomp") || (takesThing && isRelation(token, "obj"));
  });
  return stretch(tree, below);
}

/** Verbs that judge only with an "as": without it something is shown or handed over. */
const asSomething = /^(frame|present|cast)$/;

/** Whom or what is judged, and as what. "Called" needs both: else somebody was telephoned. */
function judged(tree: Tree, verb: number, lemma: string): Span | null {
  const below = tree.children(verb).filter((c) => {
    const token = tree.tokens[c]!;
    return c > verb && ["obj", "iobj", "xcomp", "ccomp", "obl"].some((r) => isRelation(token, r));
  });
  const nouns = below.filter((c) => !isRelation(tree.tokens[c]!, "obl"));
  if (nouns.length < (lemma === "call" ? 2 : 1)) return null;
  if (asSomething.test(lemma) && !below.some((c) => tree.children(c).some((m) => tree.tokens[m]!.text === "as")))
    return null;
  return stretch(tree, below);
}

function stretch(tree: Tree, heads: readonly number[]): Span | null {
  return heads.length === 0 ? null : tree.span(heads.flatMap((c) => tree.under(c)));
}
