import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "../scene.ts";
import { isAgent, isForce, isGround, under } from "./parts.ts";
import { type Draft, lemmas } from "./rule.ts";

const launching = lemmas(
  "launch begin start mount open carry stage conduct resume spearhead lead continue employ use wage back intensify step see repel face repulse report lay impose break lift end tighten suffer survive investigate witness condemn commit plan foil thwart avert",
);
export const assaults = lemmas(
  "attack airstrike strike air-strike shelling bombing bombardment clash fighting offensive counteroffensive counter-offensive siege battle raid ambush assault shooting gunfire explosion blast barrage incursion firefight skirmish combat hostility violence counterattack escalation onslaught invasion ramming stabbing gunfight shootout gunshot massacre standoff rampage shot rocketfire",
);
const sure = lemmas(
  "airstrike air-strike shelling bombing bombardment offensive counteroffensive counter-offensive siege firefight gunfire shootout airstrikes counterattack",
);
/** Beside the noun they make another thing of it: "heart attack", "price war", "hunger strike". */
const figurative =
  /^(heart|panic|terror|verbal|shark|asthma|legal|court|price|labor|labour|hunger|media|art|teacher|worker|match|title|election|photo|film|video|screen|penalty|long|best|parting|moon|mug|flu|booster)$/i;

/** "Russian airstrikes near Hama", "the siege of X", "a coalition launched an offensive", "clashes between A and B". */
export function assault(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  if (tree.children(clause.index).some((c) => figurative.test(tree.tokens[c]!.text))) return null;
  if (isRelation(tree.tokens[clause.index]!, "compound") || isRelation(tree.tokens[clause.index]!, "nmod:poss"))
    return null;
  const hit =
    clause.obliques.find(
      (o) =>
        /^(on|against|at|in|near|of)$/.test(o.preposition) && (isGround(o.phrase, scene) || isForce(o.phrase, scene)),
    )?.phrase ?? null;
  const actor = actorOf(clause, scene);
  if (!(hit || isKinetic(clause, actor, scene))) return null;
  return {
    type: "combat",
    actor,
    target: hit && isForce(hit, scene) ? hit : null,
    ...(hit && isGround(hit, scene) ? { place: hit } : {}),
    ...spanOf(clause),
  };
}

/** Workers strike too: a strike without a target needs soldiers or weapons. */
function isKinetic(clause: Clause, actor: Phrase | null, scene: Scene): boolean {
  const tree = treeOf(clause.sentence);
  if (clause.lemma === "strike")
    return (
      isForce(actor, scene) ||
      tree
        .children(clause.index)
        .some((c) => /^(air|missile|drone|rocket|artillery|military)$/i.test(tree.tokens[c]!.text))
    );
  if (clause.lemma === "shot") return /^(hear|ring)$/.test(clause.governor?.lemma ?? "");
  if (armed.has(clause.lemma) || (personal.has(clause.lemma) && isTold(clause))) return true;
  return sure.has(clause.lemma) || actor !== null || happened(clause) || launching.has(clause.governor?.lemma ?? "");
}

/** Nouns that tell of arms by themselves, and those that do once an article has told of it: "the attack". */
const armed = lemmas("shooting stabbing gunfight gunshot massacre");
const personal = lemmas("attack raid assault ambush explosion blast clash bombing standoff rampage");

function isTold({ sentence, index }: Clause): boolean {
  const tree = treeOf(sentence);
  const words = tree.children(index).map((c) => tree.tokens[c]!.text.toLowerCase());
  return words.some((word) => /^(the|this|that|these|those)$/.test(word));
}

const happened = (clause: Clause) =>
  clause.governor !== null &&
  /^(occur|happen|erupt|break|rage|continue|begin|start|take|kill|hit|follow|say|target|report|injure|wound|leave|claim)$/.test(
    clause.governor.lemma,
  );

function actorOf(clause: Clause, scene: Scene): Phrase | null {
  const own = under(clause, "by", "'s", "between", "among");
  if (isForce(own, scene) || (own && scene.kind(own) === "place" && under(clause, "on", "against", "in", "near")))
    return own;
  const { governor } = clause;
  if (governor && launching.has(governor.lemma)) {
    const subject = subjectOf(clause, governor.index);
    if (isAgent(subject, scene)) return subject;
  }
  const of = under(clause, "of");
  return isForce(of, scene) ? null : premodifier(clause, scene);
}

function subjectOf(clause: Clause, verb: number): Phrase | null {
  const tree = treeOf(clause.sentence);
  const subject = tree.child(verb, "nsubj");
  return subject < 0 || subject === clause.index
    ? (obliquesOf(tree, verb).find((o) => o.preposition === "by")?.phrase ?? null)
    : phraseAt(tree, subject);
}

/** "rebel offensive", "Russian airstrikes": who is named before the noun. */
function premodifier(clause: Clause, scene: Scene): Phrase | null {
  const tree = treeOf(clause.sentence);
  const before = tree
    .children(clause.index)
    .find(
      (c) =>
        c < clause.index &&
        (isRelation(tree.tokens[c]!, "compound") || isRelation(tree.tokens[c]!, "amod")) &&
        scene.entities.at([tree.tokens[c]!.start, tree.tokens[c]!.end]) !== null,
    );
  return before === undefined ? null : phraseAt(tree, before);
}

/** A noun under a verb of launching is told with that verb; alone it is told with its phrase. */
function spanOf(clause: Clause): { span?: Span } {
  const { governor } = clause;
  if (!governor || !(launching.has(governor.lemma) || happened(clause))) return {};
  const tree = treeOf(clause.sentence);
  const whole = tree.span(
    tree.under(governor.index, (t) => !["ccomp", "parataxis", "conj", "punct", "advcl"].some((r) => isRelation(t, r))),
  );
  return whole[0] <= clause.trigger[0] && whole[1] >= clause.trigger[1] ? { span: whole } : {};
}
