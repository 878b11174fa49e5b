import { treeOf } from "../language/clauses/tree.ts";
import type { Modality } from "../model/claim.ts";
import type { Clause } from "../model/clause.ts";
import type { Attribution } from "./attribution/attribution.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Over a verb, each says how far what the verb tells has come about. */
const expecting = words(
  "expect plan intend set prepare aim vow pledge promise schedule seek want hope due order urge call demand tell ask instruct threaten agree decide offer propose focus goal plan poise ready bind bound",
);
const possible = words(
  "likely possible unlikely appear seem consider try attempt fight risk may might suspect believe rumor rumour allege ability effort chance attempt opportunity bid",
);
const failing = words("fail refuse decline");
/** "helped", "managed", "were able", "continue": what follows did happen. */

/** How sure a clause is, by its auxiliaries, what governs it, and whether its speaker denies it.
 *  `denied` covers "did not", "failed to" and "X denied that"; a claim that somebody would not confirm is `possible`. */
export function modalityOf(clause: Clause, attribution: Attribution | null): Modality {
  const own = ownModality(clause);
  if (attribution?.stance === "denies") return attribution.negated ? own : flip(own);
  if (attribution?.negated && /^(confirm|say|verify|acknowledge)$/.test(attribution.lemma)) return "possible";
  if (attribution?.stance === "hopes" && own === "asserted") return "expected";
  return own;
}

const flip = (modality: Modality): Modality => (modality === "denied" ? "asserted" : "denied");

function ownModality(clause: Clause): Modality {
  if (clause.conditional) return "possible";
  if (clause.modal && /^(may|might|could|can|ca)$/.test(clause.modal)) return clause.negated ? "denied" : "possible";
  const governed = governing(clause);
  if (clause.negated) return governed === "denied" ? "asserted" : "denied";
  if (governed) return governed;
  if (clause.tense === "future" || clause.modal === "would" || clause.modal === "should")
    return clause.modal === "would" && perfect(clause) ? "possible" : "expected";
  return hedged(clause) ?? "asserted";
}

/** "would have fallen". */
const perfect = (clause: Clause) =>
  treeOf(clause.sentence)
    .children(clause.index)
    .some((c) => clause.sentence.tokens[c]!.lemma === "have" && clause.sentence.tokens[c]!.relation === "aux");

/** "likely", "possibly" beside the trigger. */
function hedged(clause: Clause): Modality | null {
  const tree = treeOf(clause.sentence);
  return tree
    .children(clause.index)
    .some((c) => /^(likely|possibly|perhaps|probably|potentially|maybe)$/i.test(tree.tokens[c]!.text))
    ? "possible"
    : null;
}

/** "is expected to turn", "failed to repel", "could open the path for advances": walks up while infinitives and nouns govern. */
function governing(clause: Clause): Modality | null {
  const { tokens } = clause.sentence;
  const tree = treeOf(clause.sentence);
  for (let depth = 1; depth < clause.path.length && depth <= 3; depth++) {
    const below = tokens[clause.path[depth - 1]!]!;
    const over = tokens[clause.path[depth]!]!;
    const lemma = over.lemma.toLowerCase();
    const loose = /^(ccomp|advcl|conj|parataxis|acl:relcl|acl|nsubj|appos)/.test(below.relation);
    const infinitive = tree
      .children(clause.path[depth - 1]!)
      .some((c) => tokens[c]!.relation === "mark" && tokens[c]!.text.toLowerCase() === "to");
    if (loose && !infinitive) {
      if (below.relation.startsWith("advcl") && purpose(tree, clause.path[depth - 1]!)) return "possible";
      if (below.relation !== "nsubj") return null;
    }
    if (infinitive || below.relation.startsWith("xcomp") || clause.kind === "noun") {
      const negated = tree.children(clause.path[depth]!).some((c) => /^(not|n't|n’t|never)$/i.test(tokens[c]!.text));
      if (failing.has(lemma)) return negated ? null : "denied";
      if (infinitive && expecting.has(lemma)) return "expected";
      if (infinitive && possible.has(lemma)) return "possible";
      if (infinitive && /^(able|manage|begin|start|continue|help|force|lead|unable)$/.test(lemma)) {
        if (lemma === "unable") return "denied";
        continue;
      }
      if (infinitive && below.relation.startsWith("advcl")) return "possible";
    }
    const modal = tree.children(clause.path[depth]!).find((c) => tokens[c]!.xpos === "MD");
    if (modal !== undefined && /^(may|might|could|would)$/i.test(tokens[modal]!.text)) return "possible";
    if (modal !== undefined && /^(will|shall|'ll|’ll)$/i.test(tokens[modal]!.text)) return "expected";
  }
  return null;
}

/** "to recapture the city": a purpose is not a fact. */
const purpose = (tree: ReturnType<typeof treeOf>, index: number) =>
  tree.children(index).some((c) => tree.tokens[c]!.relation === "mark" && tree.tokens[c]!.text.toLowerCase() === "to");
