import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Phrase } from "../../model/clause.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "../scene.ts";
import { isAgent, isForce, isGround, isPeople, under } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const striking = lemmas(
  "attack bomb shell bombard raid ambush strike hit target storm assault besiege pound torpedo strafe shoot destroy",
);
const fighting = lemmas("clash fight battle skirmish repel counterattack fire");
const launching = lemmas(
  "launch begin start mount open carry stage conduct resume spearhead lead continue employ use wage back intensify step see repel face repulse report",
);
const nouns = lemmas(
  "attack airstrike strike air-strike shelling bombing bombardment clash fighting offensive counteroffensive counter-offensive siege battle raid ambush assault shooting gunfire explosion blast barrage incursion firefight skirmish combat hostility violence counterattack escalation onslaught invasion ramming stabbing gunfight shootout",
);
const sure = lemmas(
  "airstrike air-strike shelling bombing bombardment offensive counteroffensive counter-offensive siege firefight gunfire shootout airstrikes counterattack",
);
/** Beside the noun they make another thing of it: "heart attack", "price war", "hunger strike". */
const figurative =
  /^(heart|panic|terror|verbal|shark|asthma|legal|court|price|labor|labour|hunger|media|art|teacher|worker|match|title|election)$/i;

/** Attacks, strikes, shelling, clashes, offensives and sieges, by verb or by noun. */
export const combat: Rule = {
  name: "combat",
  triggers: {
    verb: lemmas([...striking, ...fighting, "explode", "erupt", "spearhead", "detonate"].join(" ")),
    noun: nouns,
  },
  read(clause, scene) {
    return clause.kind === "noun" ? nominal(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  if (lemma === "spearhead") return isForce(subject, scene) && object ? { type: "combat", actor: subject } : null;
  if (lemma === "explode" || lemma === "detonate" || lemma === "erupt") return explosion(clause);
  if (striking.has(lemma)) return strike(clause, scene);
  return isForce(subject, scene) ? skirmish(clause, scene) : null;
}

/** "shelled the village", "attacked a convoy"; what hits or destroys must be a force or its weapon: storms do too. */
function strike(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  const hit = object ?? (lemma === "shoot" || lemma === "strike" ? null : under(clause, "on", "at"));
  if (!hit || !(isGround(hit, scene) || isPeople(hit, scene) || materiel.test(hit.content.lemma))) return null;
  if (/^(hit|target|strike|destroy|pound)$/.test(lemma) && !byArms(clause, scene)) return null;
  return {
    type: "combat",
    actor: isAgent(subject, scene) ? subject : null,
    target: hit,
    ...(isGround(hit, scene) ? { place: hit } : {}),
  };
}

const byArms = ({ subject, voice }: Clause, scene: Scene): boolean =>
  isForce(subject, scene) || isWeapon(subject) || (voice === "passive" && !subject);

const materiel =
  /^(tank|vehicle|ship|vessel|warship|tanker|convoy|depot|aircraft|plane|helicopter|drone|bridge|car|truck|bus|train|boat|ambulance|infrastructure|weapon|system|facility)s?$/;
const isWeapon = (phrase: Phrase | null) =>
  /^(missile|rocket|drone|shell|airstrike|strike|bomb|artillery|warplane|jet|helicopter|gunman|shelling|fire|mortar|attack)$/.test(
    phrase?.content.lemma ?? "",
  );

function explosion(clause: Clause): Draft | null {
  const what = clause.subject?.content.lemma ?? "";
  return /^(bomb|car|blast|explosion|device|mine|shell|missile|rocket|truck|fighting|clash|gunfire|violence|firefight|battle|drone|grenade|bomber)$/.test(
    what,
  )
    ? { type: "combat" }
    : null;
}

/** "clashed with", "fought rebels", "fired rockets at", "repelled an attack". */
function skirmish(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  const against = object && isForce(object, scene) ? object : under(clause, "with", "against", "at", "on");
  if (lemma === "fire" && !(under(clause, "at", "on", "into", "toward", "towards") || isWeapon(object))) return null;
  if (lemma === "fire" && object && isPeople(object, scene)) return null;
  if (lemma === "fight" && object && !isForce(object, scene) && !/^(battle|war|fighting)$/.test(object.head.lemma))
    return null;
  return { type: "combat", actor: subject, target: isAgent(against, scene) ? against : null };
}

/** "Russian airstrikes near Hama", "the siege of X", "a coalition launched an offensive", "clashes between A and B". */
function nominal(clause: Clause, scene: Scene): Draft | null {
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
  return sure.has(clause.lemma) || actor !== null || happened(clause) || launching.has(clause.governor?.lemma ?? "");
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
