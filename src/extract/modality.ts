import { type Tree, treeOf } from "../language/clauses/tree.ts";
import type { Modality } from "../model/claim.ts";
import type { Clause } from "../model/clause.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { failing, isInfinitive, isNegated, isThwarted, isUnder } from "./thwarted.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that say, over an infinitive, how far what it tells has come about. */
const expecting = words(
  "expect plan intend set prepare aim vow pledge promise schedule seek want hope due order urge call demand tell ask instruct threaten agree decide offer propose focus goal plan poise ready bind bound about verge brink command direct decision agreement threat obligation",
);
const possible = words(
  "likely possible unlikely appear seem consider try attempt fight risk may might suspect believe rumor rumour allege ability effort chance attempt opportunity bid push endeavor endeavour think operation mission campaign battle offensive raid struggle race drive",
);
/** What follows "managed to", "were able to", "continued to" did happen. */
const succeeding = words(
  "able manage begin start continue help force allow enable compel oblige cause drive permit prompt let use",
);

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
  if (governed === null && nearly(clause)) return "denied";
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

/** "nearly captured the palace" did not; "nearly surrounded" is a state. */
const nearly = (clause: Clause): boolean =>
  clause.tense === "past" && clause.voice === "active" && beside(clause, /^(nearly|almost)$/i);

const beside = (clause: Clause, word: RegExp): boolean => {
  const tree = treeOf(clause.sentence);
  return tree.children(clause.index).some((c) => word.test(tree.tokens[c]!.text));
};

/** "likely", "allegedly" beside the trigger. */
const hedged = (clause: Clause): Modality | null => (beside(clause, hedges) ? "possible" : null);
const hedges = /^(likely|possibly|perhaps|probably|potentially|maybe|allegedly|purportedly|supposedly)$/i;

/** What one step up the path says: how far the event has come about, "on" to ask the next one, "stop" where no more is to ask. */
type Verdict = Modality | "on" | "stop";

const farthest = 3;

/** "is expected to turn", "failed to repel", "could open the path for advances": walks up while infinitives and nouns govern. */
function governing(clause: Clause): Modality | null {
  const tree = treeOf(clause.sentence);
  if (isThwarted(tree, clause.path)) return "denied";
  let carried = false;
  for (let depth = 1; depth < clause.path.length && depth <= farthest; depth++) {
    const [below, over] = [clause.path[depth - 1]!, clause.path[depth]!];
    const verdict = verdictOf(clause, below, over, carried);
    if (verdict !== "on") return verdict === "stop" ? null : verdict;
    carried = isInfinitive(tree, below) && isUnder(tree, below, /^acl/) && isUnder(tree, over, /^i?obj/);
  }
  return null;
}

/** Relations across which a word says nothing of what hangs on it, unless that is an infinitive. */
const loose = /^(ccomp|advcl|conj|parataxis|acl|nsubj:|appos)/;

/** `carried`: an infinitive hangs on the noun below, "ordered the army to withdraw" read as the army that withdraws. */
function verdictOf(clause: Clause, below: number, over: number, carried: boolean): Verdict {
  const tree = treeOf(clause.sentence);
  const { relation } = tree.tokens[below]!;
  const lemma = tree.tokens[over]!.lemma.toLowerCase();
  const infinitive = carried || isInfinitive(tree, below);
  if (/^(verge|brink)$/.test(lemma)) return "expected";
  if (loose.test(relation) && !infinitive) return "stop";
  const governs = infinitive || relation.startsWith("xcomp") || clause.kind === "noun";
  if (governs && failing.has(lemma)) return isNegated(tree, over) ? "stop" : "denied";
  // "demanded his release", "called for the withdrawal": asked for and not yet so.
  if (clause.kind === "noun" && below === clause.index && /^(obj|obl)/.test(relation) && asking.has(lemma))
    return "expected";
  return (infinitive ? overInfinitive(lemma, carried ? "advcl" : relation) : null) ?? modalAt(tree, over);
}

const asking = words("demand seek urge call want request propose plan promise pledge vow await negotiate discuss");

/** "expected to", "tried to", "was unable to"; a purpose, "in order to retake it", is not a fact. */
function overInfinitive(lemma: string, relation: string): Verdict | null {
  if (expecting.has(lemma)) return "expected";
  if (possible.has(lemma)) return "possible";
  if (lemma === "unable") return "denied";
  if (succeeding.has(lemma)) return "on";
  return relation.startsWith("advcl") ? "possible" : null;
}

function modalAt(tree: Tree, index: number): Verdict {
  const modal = tree.children(index).find((c) => tree.tokens[c]!.xpos === "MD");
  const word = modal === undefined ? "" : tree.tokens[modal]!.text;
  if (/^(may|might|could|would)$/i.test(word)) return "possible";
  return /^(will|shall|'ll|’ll)$/i.test(word) ? "expected" : "on";
}
