import type { Token } from "../../model/sentence.ts";
import type { Tree } from "./tree.ts";

/** Words that can be a subject or an object by themselves. */
export const isNoun = (token: Token): boolean =>
  token.upos === "NOUN" || token.upos === "PROPN" || (token.upos === "PRON" && !token.xpos.endsWith("$"));

/** "who", "which", "that" where it stands for a noun. */
export const relativiser = (token: Token): boolean =>
  /^(who|which|that|whom)$/i.test(token.text) && ["PRON", "SCONJ", "DET"].includes(token.upos);

/** Nouns of time. */
export const timeNoun =
  /^(hour|minute|day|week|month|year|night|morning|evening|afternoon|time|overnight|today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;
const dayName = /^(overnight|today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)days?)$/i;

/** "Friday", "last week", "hours earlier": a noun of time that tells when, and is no object as in "had a good day". */
export function tellsWhen(tree: Tree, index: number): boolean {
  const { text } = tree.tokens[index]!;
  if (!timeNoun.test(text)) return false;
  const before = tree.tokens[index - 1]?.text ?? "";
  const after = tree.tokens[index + 1]?.text ?? "";
  return (
    dayName.test(text) ||
    /^(last|next|this|that|every|each|later|earlier|previous|following)$/i.test(before) ||
    /^(ago|earlier|later|before|after)$/i.test(after)
  );
}
