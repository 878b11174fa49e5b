import type { Clause, Governor, Oblique } from "../../model/clause.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { argumentsOf } from "./arguments.ts";
import { nominalObliques } from "./nominal.ts";
import { obliquesOf, phraseAt } from "./phrases.ts";
import { isRelation, type Tree, treeOf } from "./tree.ts";

/** The clauses of a sentence whose trigger `wanted` asks for, in order: verbs with their arguments, nouns and adjectives
 *  with what hangs on them. */
export function clausesOf(sentence: Sentence, wanted: (lemma: string, kind: Clause["kind"]) => boolean): Clause[] {
  const tree = treeOf(sentence);
  return sentence.tokens.flatMap((token, index) => {
    const kind = kindOf(token);
    return kind && wanted(lemmaOf(token), kind) ? [clauseAt(tree, index, kind)] : [];
  });
}

function kindOf(token: Token): Clause["kind"] | null {
  if (token.upos === "VERB" || token.upos === "AUX")
    return token.relation === "aux" || token.relation === "aux:pass" || token.relation === "cop" ? null : "verb";
  if (token.upos === "NOUN" || token.upos === "PROPN") return "noun";
  return token.upos === "ADJ" ? "adjective" : null;
}

const lemmaOf = (token: Token) => token.lemma.toLowerCase();

/** The clause whose trigger stands at `index`. */
function clauseAt(tree: Tree, index: number, kind: Clause["kind"]): Clause {
  const token = tree.tokens[index]!;
  const path = pathUp(tree, index);
  const auxiliaries = kind === "verb" ? tree.children(index).filter((c) => isRelation(tree.tokens[c]!, "aux")) : [];
  const own = kind === "verb" ? argumentsOf(tree, index) : null;
  const copula = kind !== "verb" && tree.has(index, "cop");
  return {
    sentence: tree.sentence,
    kind,
    index,
    lemma: lemmaOf(token),
    trigger: triggerSpan(tree, index),
    span: clauseSpan(tree, index, kind),
    voice: own?.passive ? "passive" : "active",
    tense: tenseOf(tree, index, auxiliaries),
    negated: isNegated(tree, index),
    modal: modalOf(tree, auxiliaries),
    conditional: isConditional(tree, path),
    subject: own?.subject ?? (copula ? subjectOfCopula(tree, index) : null),
    object: own?.object ?? null,
    indirect: own?.indirect ?? null,
    obliques: own ? obliquesFor(tree, index, own.object?.index ?? -1) : nominalObliques(tree, index),
    governor: governorOf(tree, index),
    path,
    sure: own?.sure ?? true,
  };
}

/** Own obliques; those of the object too, since "launched attacks on X" hangs "on X" where the parser pleases. */
function obliquesFor(tree: Tree, index: number, object: number): Oblique[] {
  const own = obliquesOf(tree, index);
  const ofObject =
    object >= 0 ? obliquesOf(tree, object).filter((o) => o.preposition !== "of" && o.preposition !== "'s") : [];
  return [...own, ...ofObject];
}

function subjectOfCopula(tree: Tree, index: number) {
  const subject = tree.child(index, "nsubj");
  return subject < 0 ? null : phraseAt(tree, subject);
}

/** "pulled out", "took over": the verb and its particle where they stand together or near. */
function triggerSpan(tree: Tree, index: number): Span {
  const particle = tree.children(index).find((c) => tree.tokens[c]!.relation === "compound:prt");
  return particle === undefined || Math.abs(particle - index) > 1
    ? [tree.tokens[index]!.start, tree.tokens[index]!.end]
    : tree.span([index, particle]);
}

const offVerb = ["parataxis", "conj", "cc", "discourse", "mark"];
const offNoun = [
  "cop",
  "nsubj",
  "aux",
  "advcl",
  "parataxis",
  "conj",
  "cc",
  "punct",
  "mark",
  "discourse",
  "acl:relcl",
  "appos",
];

/** The words of the clause: what hangs on the trigger, without the clauses coordinated with it. */
function clauseSpan(tree: Tree, index: number, kind: Clause["kind"]): Span {
  const off = kind === "verb" ? offVerb : offNoun;
  const copular = kind !== "verb" && tree.has(index, "cop");
  const kept = tree.under(index, (child) => {
    if (child.head !== index) return true;
    if (copular) return !isRelation(child, "conj") && !isRelation(child, "parataxis");
    if (kind === "verb" && isRelation(child, "conj") && child.upos !== "VERB" && child.upos !== "AUX") return true;
    return !off.some((relation) => isRelation(child, relation));
  });
  return tree.span(trimmed(tree, kept, index));
}

/** Without punctuation at either end. */
function trimmed(tree: Tree, indices: readonly number[], keep: number): number[] {
  let [from, to] = [0, indices.length - 1];
  const mark = (i: number) => tree.tokens[indices[i]!]!.upos === "PUNCT" && indices[i] !== keep;
  while (from < to && mark(from)) from++;
  while (to > from && mark(to)) to--;
  return indices.slice(from, to + 1);
}

function tenseOf(tree: Tree, index: number, auxiliaries: readonly number[]): Clause["tense"] {
  const words = auxiliaries.map((a) => tree.tokens[a]!.text.toLowerCase());
  if (words.some((w) => /^(will|shall|'ll|’ll|wo)$/.test(w))) return "future";
  if (words.some((w) => /^(had|was|were|did|has|have|'ve|’ve)$/.test(w))) return "past";
  if (words.length > 0) return "present";
  const { xpos } = tree.tokens[index]!;
  return xpos === "VBD" || xpos === "VBN" ? "past" : xpos === "VBZ" || xpos === "VBP" ? "present" : "none";
}

const negators = /^(not|n't|n’t|never|no|without|neither|nor)$/i;

function isNegated(tree: Tree, index: number): boolean {
  return tree.children(index).some((c) => {
    const token = tree.tokens[c]!;
    if (isRelation(token, "nsubj") || isRelation(token, "obj"))
      return tree.children(c).some((d) => /^no$/i.test(tree.tokens[d]!.text));
    if (!["advmod", "det", "cc", "mark", "cc:preconj", "case"].some((r) => isRelation(token, r))) return false;
    return negators.test(token.text);
  });
}

function modalOf(tree: Tree, auxiliaries: readonly number[]): string | null {
  const modal = auxiliaries.find((a) => tree.tokens[a]!.xpos === "MD");
  return modal === undefined ? null : tree.tokens[modal]!.text.toLowerCase();
}

/** Up the tree from the trigger to the root. */
function pathUp(tree: Tree, index: number): number[] {
  const path: number[] = [];
  for (let i = index; i >= 0 && !path.includes(i); i = tree.tokens[i]!.head) path.push(i);
  return path;
}

const conditionals = /^(if|unless|should|whether)$/i;

/** Inside an "if" clause, or the main clause over one. */
function isConditional(tree: Tree, path: readonly number[]): boolean {
  const condition = (i: number) =>
    tree
      .children(i)
      .some(
        (c) =>
          ["mark", "advmod"].some((r) => isRelation(tree.tokens[c]!, r)) && conditionals.test(tree.tokens[c]!.text),
      );
  if (tree.children(path[0]!).some((c) => isRelation(tree.tokens[c]!, "advcl") && condition(c))) return true;
  return path.some((i, depth) => {
    if (depth > 0 && isRelation(tree.tokens[path[depth - 1]!]!, "ccomp")) return false;
    return condition(i);
  });
}

function governorOf(tree: Tree, index: number): Governor | null {
  const token = tree.tokens[index]!;
  if (token.head < 0) return null;
  const head = tree.tokens[token.head]!;
  return { lemma: head.lemma.toLowerCase(), relation: token.relation, index: token.head };
}
