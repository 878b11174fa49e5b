import { argumentsOf } from "../../language/clauses/arguments.ts";
import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause, Oblique, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isForce, isGround, isNamedPerson, mover } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

/** Soldiers' verbs: no object, or an object that moves. */
const marching = lemmas(
  "advance withdraw retreat redeploy deploy regroup pull march push move head pour roll press sweep close infiltrate mobilize mobilise fan race converge mass reposition abandon flee evacuate cross land sail return",
);
const reaching = lemmas(
  "enter reach encircle surround besiege breach penetrate approach storm invade cut blockade near",
);
const visiting = lemmas("visit tour arrive travel flee leave fly depart return land appear board escape resign");
const nouns = lemmas(
  "advance withdrawal retreat redeployment deployment encirclement incursion pullout pullback pull-out evacuation entry visit invasion appearance focus push target objective goal",
);
const aims = lemmas("focus target objective goal");
const toward =
  /^(to|toward|towards|into|on|near|through|within|to within|onto|at|in|around|from|out of|for|across|outside|along)$/;

/** Forces advance, withdraw, deploy, surround; leaders flee, arrive, visit. */
export const movement: Rule = {
  name: "movement",
  triggers: {
    verb: lemmas([...marching, ...reaching, ...visiting, "send", "make", "turn", "open", "bring"].join(" ")),
    noun: nouns,
  },
  read(clause, scene) {
    return clause.kind === "noun" ? nominal(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object } = clause;
  if (clause.voice === "passive") return undergone(clause, scene);
  if (reaching.has(lemma)) return reach(clause, scene);
  if (isForce(subject, scene) && marching.has(lemma)) return march(clause, scene);
  if (isNamedPerson(subject, scene) && visiting.has(lemma)) return travel(clause, scene);
  if (
    isForce(subject, scene) &&
    /^(send|bring|deploy|move|withdraw|pull|evacuate|turn)$/.test(lemma) &&
    (isForce(object, scene) || lemma === "turn")
  )
    return march(clause, scene);
  const fielded = /^(send|deploy|withdraw|pull|move|bring|evacuate)$/.test(lemma) && isForce(object, scene);
  return fielded ? { type: "movement", actor: subject, target: object, ...destination(clause, scene) } : null;
}

/** "the city was breached", "troops were deployed to the border". */
function undergone(clause: Clause, scene: Scene): Draft | null {
  const { lemma, object, subject } = clause;
  if (reaching.has(lemma) && !/^(reach|approach|near)$/.test(lemma) && isGround(object, scene))
    return { type: "movement", actor: subject, place: object };
  if (
    /^(deploy|redeploy|withdraw|send|evacuate|mobilize|mobilise|encircle|surround|besiege)$/.test(lemma) &&
    isForce(object, scene)
  )
    return {
      type: "movement",
      actor: reaching.has(lemma) ? subject : object,
      target: reaching.has(lemma) ? object : null,
      ...destination(clause, scene),
    };
  return null;
}

/** "entered Hama", "encircled the city from three sides", "breached several axes in the city". */
function reach(clause: Clause, scene: Scene): Draft | null {
  const { subject, object, lemma } = clause;
  if (isGround(object, scene) && (isForce(subject, scene) || isNamedPerson(subject, scene) || !subject))
    return { type: "movement", actor: subject, place: object };
  if (
    isForce(subject, scene) &&
    /^(breach|penetrate|cut|storm)$/.test(lemma) &&
    (object === null ||
      /^(ax[ie]s|line|defen[cs]e|perimeter|front|road|highway|route|supply)s?$/i.test(object.content.lemma))
  )
    return { type: "movement", actor: subject, ...destination(clause, scene) };
  return isForce(object, scene) && isForce(subject, scene) && /^(encircle|surround|besiege)$/.test(lemma)
    ? { type: "movement", actor: subject, target: object, ...destination(clause, scene) }
    : null;
}

function march(clause: Clause, scene: Scene): Draft | null {
  const { object, subject, lemma } = clause;
  if (object && lemma === "close") return null; // "closed its border"
  if (object && isGround(object, scene)) return { type: "movement", actor: subject, place: object };
  const to = destination(clause, scene);
  if (
    /^(move|push|press|return|turn|head|land|cross|close|race|pull|roll|pour|sweep|flee|cut|mass|fan|abandon|send|bring)$/.test(
      lemma,
    ) &&
    !to.place &&
    !isForce(object, scene) &&
    !out(clause)
  )
    return null;
  return { type: "movement", actor: subject, ...(isForce(object, scene) ? { target: object } : {}), ...to };
}

const out = (clause: Clause) =>
  clause.sentence.tokens
    .slice(clause.index + 1, clause.index + 3)
    .some((t) => /^(out|back|forward|ahead)$/i.test(t.text)) ||
  (clause.object !== null && /^(post|position|checkpoint|base|focus)s?$/i.test(clause.object.head.lemma));

/** One person by name: flees, visits, arrives. */
function travel(clause: Clause, scene: Scene): Draft | null {
  const { object, subject, lemma } = clause;
  if (isGround(object, scene)) return { type: "movement", actor: subject, place: object };
  const to = destination(clause, scene);
  if (/^(flee|escape|resign)$/.test(lemma))
    return lemma === "resign" ? null : { type: "movement", actor: subject, ...to };
  return to.place
    ? { type: "movement", actor: subject, ...to }
    : lemma === "board" && object && /^(plane|flight|aircraft|jet)$/.test(object.head.lemma)
      ? { type: "movement", actor: subject }
      : null;
}

/** The nearest phrase that says where to or whence; "toward" beats "from". */
function destination(clause: Clause, scene: Scene): { place?: Phrase } {
  const grounds = clause.obliques
    .filter((o) => toward.test(o.preposition))
    .map((o) => (measure.test(o.phrase.head.lemma) ? fromMeasure(o) : o))
    .filter((o) => isGround(o.phrase, scene));
  const best = grounds.find((o) => /^(to|toward|towards|into|on|near|to within)$/.test(o.preposition)) ?? grounds[0];
  return best ? { place: best.phrase } : {};
}

const measure =
  /^(kilomet(er|re)|mile|km|meter|metre|mi|reach|distance|range|gate|edge|outskirt|center|centre|heart)s?$/i;

/** "within five kilometers of Homs", "to the gates of Kunduz": the place stands behind the measure. */
function fromMeasure({ preposition, phrase }: Oblique): Oblique {
  const behind = obliquesOf(treeOf(phrase.sentence), phrase.index).find((o) => /^(of|from|to)$/.test(o.preposition));
  return { preposition, phrase: behind?.phrase ?? phrase };
}

/** "their withdrawal from Homs", "rebel advances toward Homs", "a symbolic appearance at the citadel". */
function nominal(clause: Clause, scene: Scene): Draft | null {
  const who = mover(clause);
  const person = /^(visit|appearance)$/.test(clause.lemma);
  const governed = governorSubject(clause);
  const actor = who && (isForce(who, scene) || isNamedPerson(who, scene)) ? who : person ? governed : null;
  const to = destination(clause, scene);
  if (aims.has(clause.lemma)) return target(clause, scene);
  if (clause.lemma === "push" && !to.place) return null;
  if (!actor && !to.place) return null;
  return { type: "movement", actor, ...to };
}

/** "The column's next target is Bria": what the noun is said to be. The target of a strike is nobody's way. */
function target(clause: Clause, scene: Scene): Draft | null {
  const tree = treeOf(clause.sentence);
  const over = tree.tokens[clause.index]!.head;
  if (over < 0 || !tree.tokens[clause.index]!.relation.startsWith("nsubj")) return null;
  if (!tree.children(clause.index).some((i) => /^(next|ultimate|final)$/i.test(tree.tokens[i]!.text))) return null;
  const said = [over, ...tree.children(over)]
    .filter((i) => i > clause.index)
    .map((i) => phraseAt(tree, i))
    .find((p) => p.head.upos === "PROPN" && isGround(p, scene));
  return said ? { type: "movement", actor: mover(clause), place: said, modality: "expected" } : null;
}

/** "X made an appearance": the light verb's subject. */
function governorSubject(clause: Clause): Phrase | null {
  const { governor, subject, sentence } = clause;
  if (!governor || !["make", "pay"].includes(governor.lemma)) return null;
  return subject ?? argumentsOf(treeOf(sentence), governor.index).subject;
}
