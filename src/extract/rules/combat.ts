import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { abstractions, isClass, materiel } from "../words.ts";
import { assault, assaults } from "./assaults.ts";
import { isAgent, isForce, isGround, isPeople, isVessel, under } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";
import { isOne, isUnknownName } from "./victims.ts";

const striking = lemmas(
  "attack bomb shell bombard raid ambush strike hit target storm assault besiege pound torpedo strafe shoot destroy ram intercept down sink hijack board stab",
);
const fighting = lemmas("clash fight battle skirmish repel counterattack fire");

/** Attacks, strikes, shelling, clashes, offensives and sieges, by verb or by noun. */
export const combat: Rule = {
  name: "combat",
  triggers: {
    verb: lemmas(
      [...striking, ...fighting, "explode", "erupt", "spearhead", "detonate", "open", "exchange", "trade"].join(" "),
    ),
    noun: assaults,
  },
  read(clause, scene) {
    return clause.kind === "noun" ? assault(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  if (lemma === "spearhead") return isForce(subject, scene) && object ? { type: "combat", actor: subject } : null;
  if (lemma === "explode" || lemma === "detonate" || lemma === "erupt") return explosion(clause);
  if (/^(open|exchange|trade)$/.test(lemma)) return opened(clause, scene);
  if (lemma === "sink" || lemma === "hijack" || lemma === "board") return atSea(clause, scene);
  if (lemma === "fire" && isShot(object)) return { type: "combat", actor: isAgent(subject, scene) ? subject : null };
  if (lemma === "shoot" || lemma === "stab") return shot(clause, scene);
  if (striking.has(lemma)) return strike(clause, scene);
  return isForce(subject, scene) ? skirmish(clause, scene) : null;
}

/** "shelled the village", "attacked a convoy"; what hits or destroys must be a force or its weapon: storms do too. */
function strike(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  const hit = object ?? (lemma === "strike" ? null : under(clause, "on", "at"));
  if (!hit) return null;
  if (lemma === "attack" && inWords.test(subject?.content.lemma ?? "")) return null;
  const byWeapon = isWeapon(subject) && !isClass(abstractions, hit.content.lemma);
  if (!(byWeapon || isGround(hit, scene) || isPeople(hit, scene) || isMateriel(hit, scene))) return null;
  if (/^(hit|target|strike|destroy|pound|intercept|down)$/.test(lemma) && !byArms(clause, scene)) return null;
  return {
    type: "combat",
    actor: isAgent(subject, scene) ? subject : null,
    target: hit,
    ...(isGround(hit, scene) ? { place: hit } : {}),
  };
}

/** Those who attack in words. */
const inWords =
  /^(critic|rival|opponent|columnist|newspaper|lawmaker|senator|union|commentator|editorial|reviewer|activist|campaigner)$/;

const byArms = ({ subject, voice }: Clause, scene: Scene): boolean =>
  isForce(subject, scene) || isWeapon(subject) || (voice === "passive" && !subject);

/** "opened fire on the crowd". */
function opened(clause: Clause, scene: Scene): Draft | null {
  const { object, subject } = clause;
  if (!/^(fire|gunfire)$/.test(object?.head.lemma ?? "")) return null;
  const target = under(clause, "on", "at");
  return {
    type: "combat",
    actor: isAgent(subject, scene) ? subject : null,
    target: isAgent(target, scene) ? target : null,
  };
}

/** "fired shots", "a shot was fired". */
const isShot = (phrase: Phrase | null): boolean =>
  /^(shot|gunshot|round|bullet|gun|weapon|volley)$/.test(phrase?.content.lemma ?? "");

/** "shot a driver", "was shot in the leg", "shot down two drones"; not "shot a film". */
function shot(clause: Clause, scene: Scene): Draft | null {
  const { object, sentence, index } = clause;
  const down = /^down$/i.test(sentence.tokens[index + 1]?.text ?? "") ? under(clause, "") : null;
  if (down && !object)
    return { type: "combat", actor: isAgent(clause.subject, scene) ? clause.subject : null, target: down };
  const participle = object === null && /^VB[DN]$/.test(sentence.tokens[index]!.xpos);
  const hit = participle ? clause.subject : object;
  if (
    !hit ||
    !(
      isPeople(hit, scene) ||
      isOne(hit, scene) ||
      isMateriel(hit, scene) ||
      isSomebody(hit) ||
      isUnknownName(hit, scene)
    )
  )
    return null;
  const actor = !participle && isAgent(clause.subject, scene) ? clause.subject : null;
  return { type: "combat", actor, target: hit };
}

const isSomebody = ({ head }: Phrase): boolean =>
  head.upos === "NUM" || /^(they|them|themselves|i|me|who|whom|someone|somebody|another|others?)$/i.test(head.text);

/** "The tanker sank", "gunmen boarded the freighter", "a missile sank the frigate". */
function atSea({ lemma, object, subject, voice }: Clause, scene: Scene): Draft | null {
  const vessel = object ?? subject;
  if (!isVessel(vessel, scene)) return null;
  const by = object && voice === "active" ? subject : null;
  if (lemma === "board" && !isForce(by, scene)) return null;
  return { type: "combat", actor: isAgent(by, scene) ? by : null, target: vessel };
}

const isMateriel = (phrase: Phrase, scene: Scene): boolean =>
  isClass(materiel, phrase.content.lemma) || isVessel(phrase, scene);

const isWeapon = (phrase: Phrase | null) =>
  /^(missile|rocket|drone|shell|airstrike|strike|bomb|artillery|warplane|jet|helicopter|gunman|shelling|fire|mortar|attack|raid|torpedo|mine|grenade|bullet|gunfire|projectile|barrage|salvo)$/.test(
    phrase?.content.lemma ?? "",
  );

function explosion(clause: Clause): Draft | null {
  const what = clause.subject?.content.lemma ?? "";
  return /^(bomb|car|blast|explosion|device|mine|depot|warehouse|ship|ammunition|munition|shell|missile|rocket|truck|fighting|clash|gunfire|violence|firefight|battle|drone|grenade|bomber)$/.test(
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
