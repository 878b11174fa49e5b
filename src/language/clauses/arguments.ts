import type { Phrase } from "../../model/clause.ts";
import { antecedent, impliedSubject, standsFor } from "./control.ts";
import { relativiser } from "./nouns.ts";
import { contactObject, type OwnArguments, ownArguments } from "./own.ts";
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

/** The object; where none stands, the noun that a relative clause with a subject of its own has taken: "the town they captured". */
function objectOf(tree: Tree, verb: number, own: OwnArguments): Phrase | null {
  if (own.object >= 0 && !own.guessed.object) return standsFor(tree, verb, own.object);
  if (own.subject >= 0 && !own.guessed.subject && !relativiser(tree.tokens[own.subject]!)) {
    const contact = contactObject(tree, verb, own.subject);
    if (contact >= 0) return phraseAt(tree, contact);
    const token = tree.tokens[verb]!;
    const isRelative = token.relation === "acl:relcl" || (token.relation === "acl" && opensWithThat(tree, verb));
    if (isRelative) return antecedent(tree, verb);
  }
  return at(tree, own.object);
}

const opensWithThat = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => c < verb && relativiser(tree.tokens[c]!) && c === tree.tokens[verb]!.head + 1);
