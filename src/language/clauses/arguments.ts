import type { Phrase } from "../../model/clause.ts";
import { antecedent, impliedSubject, standsFor } from "./control.ts";
import { relativiser } from "./nouns.ts";
import { type OwnArguments, ownArguments } from "./own.ts";
import { phraseAt } from "./phrases.ts";
import type { Tree } from "./tree.ts";
import { agentOf } from "./voice.ts";

/** Who does what to whom, as one verb governs them. */
interface Arguments {
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly indirect: Phrase | null;
  readonly passive: boolean;
  /** False where subject or object is the nearest phrase because the tree has none, or stands where none would. */
  readonly sure: boolean;
}

/** Verbs whose passive may keep an object: "the rebels were given arms". */
const giving = new Set("give hand send offer pay sell award grant deny show teach promise assign lend".split(" "));

/** Who does it and who undergoes it, in actives and passives, through control, relatives, participles and coordination. */
export function argumentsOf(tree: Tree, verb: number): Arguments {
  const own = ownArguments(tree, verb);
  const first = own.subject < 0 ? impliedSubject(tree, verb) : standsFor(tree, verb, own.subject);
  const given = own.passive && own.object >= 0 && giving.has(tree.tokens[verb]!.lemma.toLowerCase());
  return {
    subject: own.passive ? at(tree, agentOf(tree, verb)) : first,
    object: own.passive && !given ? first : objectOf(tree, verb, own),
    indirect: given ? first : at(tree, tree.child(verb, "iobj")),
    passive: own.passive,
    sure: isSure(own),
  };
}

const isSure = ({ guessed, doubtful }: OwnArguments): boolean =>
  !(guessed.subject || guessed.object || doubtful.subject || doubtful.object);

const at = (tree: Tree, index: number): Phrase | null => (index < 0 ? null : phraseAt(tree, index));

/** "the town they captured": a relative clause with a subject of its own and no object has taken the noun as object. */
function objectOf(tree: Tree, verb: number, own: OwnArguments): Phrase | null {
  if (own.object >= 0) return standsFor(tree, verb, own.object);
  const other = own.subject >= 0 && !own.guessed.subject && !relativiser(tree.tokens[own.subject]!);
  return tree.tokens[verb]!.relation === "acl:relcl" && other ? antecedent(tree, verb) : null;
}
