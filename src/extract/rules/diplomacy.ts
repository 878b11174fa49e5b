import { treeOf } from "../../language/clauses/tree.ts";
import type { Clause } from "../../model/clause.ts";
import type { Scene } from "../scene.ts";
import { isAgent, mover, under } from "./parts.ts";
import { type Draft, lemmas, type Rule } from "./rule.ts";

const meeting = lemmas("meet negotiate mediate confer consult broker");
const calling = lemmas("urge condemn appeal demand");
const agreeing = lemmas("sign agree ratify accept reject recognize recognise");
const holding = lemmas("hold attend host convene resume suspend break");
const breaking = lemmas("cut sever restore recall expel summon");
const ties = /^(tie|relation|relationship|ambassador|envoy|embassy|diplomat|talk|contact)$/;
const pacts =
  /^(ceasefire|cease-fire|truce|agreement|deal|accord|treaty|pact|peace|resolution|memorandum|roadmap|terms|proposal)$/;
const talks = /^(meeting|talk|summit|conference|negotiation|consultation)$/;
const harms = /violence|attack|killing|offensive|restraint|aggression|strike/;
const nouns = lemmas(
  "talk meeting summit negotiation ceasefire cease-fire truce mediation visit accord conference mission ultimatum deadline",
);

/** Talks, meetings, mediation, calls for a ceasefire, ties cut or resumed, pacts signed. */
export const diplomacy: Rule = {
  name: "diplomacy",
  triggers: {
    verb: lemmas([...meeting, ...calling, ...agreeing, ...holding, ...breaking, "call", "travel"].join(" ")),
    noun: nouns,
  },
  read(clause, scene) {
    return clause.kind === "noun" ? nominal(clause, scene) : verbal(clause, scene);
  },
};

function verbal(clause: Clause, scene: Scene): Draft | null {
  const { lemma, subject, object, voice } = clause;
  if (!isAgent(subject, scene) && voice === "active") return null;
  if (lemma === "call") return called(clause, scene);
  if (!isDiplomatic(clause, scene)) return null;
  const about = under(clause, "with") ?? object;
  return { type: "diplomacy", actor: subject, target: isAgent(about, scene) ? about : null };
}

/** Whether the verb's object or purpose makes it diplomacy: "held talks", not "held a concert". */
function isDiplomatic(clause: Clause, scene: Scene): boolean {
  const { lemma, object, obliques } = clause;
  const noun = object?.head.lemma ?? "";
  if (meeting.has(lemma)) return lemma !== "meet" || !object || isAgent(object, scene);
  if (calling.has(lemma)) return isAgent(object, scene) || pacts.test(noun) || harms.test(noun);
  if (agreeing.has(lemma)) return pacts.test(noun) || (lemma === "agree" && pacts.test(agreedOn(clause)));
  if (lemma === "travel") return obliques.some((o) => o.preposition === "for" && talks.test(o.phrase.head.lemma));
  if (holding.has(lemma)) return talks.test(noun) || /^(discussion|session)$/.test(noun);
  return ties.test(noun) || (lemma === "summon" && isAgent(object, scene));
}

const agreedOn = (clause: Clause): string => under(clause, "to", "on")?.head.lemma ?? "";

/** "called on Rwanda to withdraw", "called for a ceasefire"; not "called him a liar". */
function called(clause: Clause, scene: Scene): Draft | null {
  const on = under(clause, "on", "upon");
  if (on && isAgent(on, scene)) return { type: "diplomacy", actor: clause.subject, target: on };
  const what = under(clause, "for");
  return what &&
    /^(ceasefire|cease-fire|truce|restraint|calm|talk|dialogue|end|de-escalation|negotiation|solution|halt|withdrawal|release|restoration|return|peace|investigation|protection|meeting|transition)$/.test(
      what.head.lemma,
    )
    ? { type: "diplomacy", actor: clause.subject }
    : null;
}

/** A ceasefire or talks that someone takes part in or that begin, hold, fail. */
function nominal(clause: Clause, scene: Scene): Draft | null {
  const { governor, lemma } = clause;
  if (lemma === "visit" || lemma === "mission") return null;
  const with_ = under(clause, "with", "between", "among");
  const actor = mover(clause);
  const happens =
    governor !== null &&
    /^(begin|start|collapse|fail|hold|take|resume|continue|expire|end|break|announce|declare|reach|violate|agree|sign|open|conclude|schedule|host|issue|give|set|pass|lapse|take|come)$/.test(
      governor.lemma,
    );
  if (/^(ultimatum|deadline)$/.test(lemma)) return ultimatum(clause, happens, scene);
  if (!happens && !isAgent(with_, scene)) return null;
  return { type: "diplomacy", actor: isAgent(actor, scene) ? actor : isAgent(with_, scene) ? with_ : null };
}

/** "The ultimatum, issued on Sunday, expired": a demand with a day to it; a newspaper's deadline has nobody to meet it. */
function ultimatum(clause: Clause, happens: boolean, scene: Scene): Draft | null {
  if (clause.lemma === "deadline" && !isAgent(mover(clause), scene)) return null;
  const tree = treeOf(clause.sentence);
  const told = tree.children(clause.index).some((c) => tree.tokens[c]!.upos === "VERB");
  const by = mover(clause);
  return happens || told || isAgent(by, scene) ? { type: "diplomacy", actor: isAgent(by, scene) ? by : null } : null;
}
