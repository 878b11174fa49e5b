import type { Sentence, Token } from "../../model/sentence.ts";
import type { Draft } from "./draft.ts";
import type { Focus } from "./focus.ts";

const male = /^(?:he|him|his|himself)$/i;
const female = /^(?:she|her|hers|herself)$/i;
const thing = /^(?:it|its|itself)$/i;
const own = /^(?:I|me|my|mine|myself)$/i;
const many = /^(?:they|them|their|theirs|themselves)$/i;

/** "I", "my": the outlet's or a speaker's own. */
export const isOwn = (token: Token): boolean => own.test(token.text);

const ours = /^(?:we|us|our|ours|ourselves)$/i;

/** "We", "us": a speaker's side. */
export const isOurs = (token: Token): boolean => ours.test(token.text) && token.text !== "US";

/** Possessives stand inside somebody else's phrase: known to readers of the tree, but no mention of their own. */
export const isPossessor = (token: Token): boolean => token.xpos === "PRP$";

/** A pronoun that may stand for somebody. */
export const isPronoun = (token: Token): boolean =>
  male.test(token.text) ||
  female.test(token.text) ||
  thing.test(token.text) ||
  many.test(token.text) ||
  own.test(token.text) ||
  isOurs(token);

/** Whom a pronoun means; null where more than one could be meant. */
export function resolvePronoun(focus: Focus, sentence: Sentence, index: number, at: number): Draft | null {
  const token = sentence.tokens[index]!;
  const doers = doersBeside(focus, sentence.tokens, index, at);
  const other = (fits: (draft: Draft) => boolean) => (draft: Draft) => !doers.has(draft) && fits(draft);
  if (thing.test(token.text)) return isEmptyIt(sentence.tokens, index) ? null : clear(focus, at, other(isOne));
  if (many.test(token.text))
    return (
      clear(
        focus,
        at,
        other((draft) => draft.kind === "group" && draft.plural),
      ) ??
      clear(
        focus,
        at,
        other((draft) => draft.kind === "group"),
      )
    );
  const wrong = male.test(token.text) ? "female" : "male";
  const draft = focus.nearest(
    at,
    2,
    other((d) => d.kind === "person" && d.gender !== wrong),
  );
  if (draft) draft.gender ??= male.test(token.text) ? "male" : "female";
  return draft;
}

/** Who does what the pronoun suffers: in "Harad denied it" nobody denies himself. */
function doersBeside(focus: Focus, tokens: readonly Token[], index: number, at: number): Set<Draft> {
  const { head, relation, text } = tokens[index]!;
  if (!/^(?:obj|iobj|obl|ccomp)/.test(relation) || /self$|selves$/.test(text)) return new Set();
  const doers = focus
    .fitting(at, () => true)
    .filter((spoken) => spoken.subject && tokens[spoken.at] && topOf(tokens, spoken.at) === head);
  return new Set(doers.map(({ draft }) => draft));
}

/** The verb that a subject's words hang on. */
function topOf(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let steps = 0; steps < 4 && /^(?:flat|compound|goeswith|appos|conj)/.test(tokens[at]!.relation); steps++)
    at = tokens[at]!.head;
  return tokens[at]?.head ?? -1;
}

const isOne = (draft: Draft): boolean => draft.kind === "group" && !draft.plural;

const ofDeeds = /^(?:deny|confirm|condemn|claim|report|say|reject|regret|welcome|admit|deplore|mean|do|believe|know)$/;

/** "It is urgent to …", "it seems": stands for nothing. "Denied it": stands for what happened. */
function isEmptyIt(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const { head, relation } = tokens[index]!;
  if (relation === "obj" && ofDeeds.test(tokens[head]?.lemma ?? "")) return true;
  if (/^its|itself$/i.test(tokens[index]!.text) || !next) return false;
  if (/^(?:seem|appear|take|happen)/.test(next.lemma)) return true;
  if (next.lemma !== "be" && !/^['’]s$/.test(next.text)) return false;
  const rest = tokens.slice(index + 2, index + 6);
  return rest.some((t) => t.upos === "ADJ" || /^(?:that|who|time|because|not)$/.test(t.text));
}

/** The last subject that fits, in this sentence or the one before; else the only one of this sentence. */
function clear(focus: Focus, at: number, fits: (draft: Draft) => boolean): Draft | null {
  for (const sentence of [at, at - 1]) {
    const found = focus.fitting(sentence, fits);
    const subjects = found.filter((spoken) => spoken.subject);
    if (subjects.length > 0) return subjects.at(-1)!.draft;
    if (sentence === at && found.length === 1) return found[0]!.draft;
    if (found.length > 0) return null;
  }
  return null;
}
