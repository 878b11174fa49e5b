import type { Clause, Phrase } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { armed, isClass } from "../words.ts";
import { isPeople, under } from "./parts.ts";
import { measured } from "./quantities.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const uprooting = lemmas("displace uproot evacuate");
const driving = lemmas("force drive push");
const fleeing = lemmas("flee escape leave evacuate cross arrive");
const home = /^(homes?|houses?|villages?|towns?|farms?|land|country)$/i;

/** People driven from home: "displaced 115,000", "forced tens of thousands from their homes", "thousands fled the city". */
export const displacement: Rule = {
  name: "displacement",
  triggers: { verb: lemmas([...uprooting, ...driving, ...fleeing].join(" ")), noun: lemmas("displacement exodus") },
  read(clause, scene) {
    if (clause.kind === "noun") return exodus(clause, scene);
    if (uprooting.has(clause.lemma))
      return of(clause, clause.object ?? (clause.lemma === "evacuate" ? null : clause.subject), scene);
    if (driving.has(clause.lemma)) return fromHome(clause) ? of(clause, clause.object, scene) : null;
    return flight(clause, scene);
  },
};

const fromHome = (clause: Clause) => {
  const words = clause.sentence.tokens.slice(clause.index, clause.index + 18).map((t) => t.text.toLowerCase());
  return words.some(
    (word, i) =>
      home.test(word) &&
      ((/^(from|of)$/.test(words[i - 2] ?? "") && /^(their|his|her|our|its)$/.test(words[i - 1] ?? "")) ||
        (/^homes?$/.test(word) && words[i - 1] === "from")),
  );
};

/** Civilians in numbers who flee; one leader's flight is movement, soldiers who run are too. */
function flight(clause: Clause, scene: Scene): Draft | null {
  const { subject } = clause;
  if (!subject || isClass(armed, subject.content.lemma) || scene.entity(subject)?.kind === "person") return null;
  const count = scene.amount(subject);
  if (!count || (count.high ?? count.low ?? 0) < 10 || (!isPeople(subject, scene) && subject.content.upos !== "NUM"))
    return null;
  if (uprooting.has(clause.governor?.lemma ?? "")) return null; // "displaced, fleeing the violence": told already
  return isFlight(clause, scene) ? of(clause, subject, scene) : null;
}

/** What people leave or reach makes it flight: home, a border. */
function isFlight(clause: Clause, scene: Scene): boolean {
  const { lemma, object } = clause;
  if (lemma === "escape") return !clause.obliques.some((o) => o.preposition === "from");
  if (lemma === "arrive") return refugees(clause, scene);
  if (lemma === "cross")
    return (
      refugees(clause, scene) || /^(border|frontier)$/.test(object?.head.lemma ?? "") || under(clause, "into") !== null
    );
  return lemma !== "leave" || home.test(object?.head.text ?? "");
}

const refugees = ({ subject }: Clause, scene: Scene): boolean =>
  subject !== null &&
  /^(refugee|displaced|evacuee|asylum-seeker)s?$/.test(subject.content.lemma) &&
  isPeople(subject, scene);

function exodus(clause: Clause, scene: Scene): Draft | null {
  const whom = under(clause, "of", "'s");
  const count = whom ? scene.amount(whom) : null;
  return count ? of(clause, whom, scene) : null;
}

/** Counted only: "people were displaced" is nothing two outlets could agree on. */
function of(clause: Clause, whom: Phrase | null, scene: Scene): Draft | null {
  const count = whom ? scene.amount(whom) : null;
  // "denied that anyone had been forced from home"
  if (whom && /^(anyone|anybody|nobody)$/i.test(whom.head.text)) return { type: "displacement" };
  if (!whom || !count) return null;
  const place = clause.obliques.find(
    (o) =>
      /^(in|from|across|around|within|near|out of)$/.test(o.preposition) && scene.entity(o.phrase)?.kind === "place",
  )?.phrase;
  return { type: "displacement", target: whom, quantity: measured("displaced", count), ...(place ? { place } : {}) };
}
