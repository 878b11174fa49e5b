import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import { quotes, speakingNouns } from "./reporting.ts";

/** `"…," said Rim X`: a noun phrase right after the verb that the parser may have taken for its object. */
export function speakerAfter(tree: Tree, verb: number): Phrase | null {
  if (!quotes(tree.tokens[verb]!.lemma)) return null;
  const before = tree.tokens[verb - 1];
  if (!before || !/^([,"”?!]|''|—|-)$/.test(before.text)) return null;
  const after = tree
    .children(verb)
    .find(
      (c) =>
        c > verb &&
        (isRelation(tree.tokens[c]!, "nsubj") || isRelation(tree.tokens[c]!, "obj")) &&
        !tree.has(c, "case"),
    );
  return after === undefined || hasSubjectBefore(tree, verb) ? null : phraseAt(tree, after);
}

/** "Lt Gen Omar Haddad said the rebels had gone": where the parser took what follows for the subject, the noun that stands right
 *  before the verb is. */
export function speakerBefore(tree: Tree, verb: number, subject: Phrase | null): Phrase | null {
  const before = tree.tokens[verb - 1];
  const outer = subject ? aroundRelative(tree, verb, subject.index) : -1;
  if (outer >= 0) return phraseAt(tree, outer);
  if (!subject || subject.index < verb || !before || !/^(NOUN|PROPN|PRON)$/.test(before.upos)) return null;
  let head = verb - 1;
  for (let steps = 0; steps < 4 && /^(flat|compound|goeswith)/.test(tree.tokens[head]!.relation); steps++)
    head = tree.tokens[head]!.head;
  return head >= 0 && head < verb ? phraseAt(tree, head) : null;
}

/** "Residents who fled Kutum said": the town that the parser took for the subject is where the residents fled from. -1 if not so. */
function aroundRelative(tree: Tree, verb: number, subject: number): number {
  const first = tree.child(verb, "nsubj");
  const inner = tree.tokens[subject - 1];
  if (first < 0 || first >= subject || subject > verb || !inner || inner.upos !== "VERB") return -1;
  return isRelation(inner, "acl") && inner.head === first ? first : -1;
}

const hasSubjectBefore = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => c < verb && isRelation(tree.tokens[c]!, "nsubj"));

/** "a statement from the army" speaks for the army. */
export function throughDocument(tree: Tree, phrase: Phrase): Phrase {
  if (!speakingNouns.has(phrase.head.lemma.toLowerCase())) return phrase;
  const behind = obliquesOf(tree, phrase.index).find((o) => /^(from|by|of|'s)$/.test(o.preposition));
  return behind?.phrase ?? phrase;
}
