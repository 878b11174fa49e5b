import { personNouns } from "../../language/names/lexicon.ts";
import { isHyphen, isPossessive, plainWord, singular } from "../../language/names/shape.ts";
import type { Token } from "../../model/sentence.ts";

/** A noun phrase that says what somebody is: tokens `from` up to `to`, with the noun that heads it. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  /** Index of that noun. */
  readonly head: number;
}

const longest = 30;
const closing = /^(?:[,;:.!?"“”()]|--?|—|–|…)$/;
const determiner = /^(?:the|a|an|its|his|her|their|our|my|whose)$/i;

const isFiniteVerb = (token: Token): boolean =>
  /^(?:VB[DZP]|MD)$/.test(token.xpos) || (token.upos === "AUX" && !/^(?:VBN|VBG|VB)$/.test(token.xpos));

/** The role that begins at `at`: "a 36-year-old delivery driver", "head of the Falcons". Null when no noun for a person heads it. */
export function roleAt(tokens: readonly Token[], at: number): RolePhrase | null {
  const from = determiner.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const noun = headNoun(tokens, from);
  if (noun === null) return null;
  let to = noun + 1;
  while (to < tokens.length && to - from < longest && !ends(tokens, to)) to++;
  while (to > noun + 1 && /^(?:ADP|DET|CCONJ|PART|SCONJ|ADV)$/.test(tokens[to - 1]!.upos)) to--;
  return { from, to, noun: singular(plainWord(tokens[noun]!)), head: noun };
}

function ends(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isHyphen(token) && tokens[i - 1]!.end === token.start) return false;
  if (token.text === "(") return tokens[i + 2]?.text !== ")";
  if (token.text === ")") return tokens[i - 2]?.text !== "(";
  return (
    closing.test(token.text) ||
    isFiniteVerb(token) ||
    /^(?:who|whom|which|that|where|when|while|as|after|before|but)$/i.test(token.text)
  );
}

/** The noun for a person that heads the phrase from `from`, before any preposition; null if another noun does. */
function headNoun(tokens: readonly Token[], from: number): number | null {
  let head: number | null = null;
  for (let i = from; i < tokens.length && i - from < 14; i++) {
    const token = tokens[i]!;
    if (isPossessive(token)) {
      head = null;
      continue;
    }
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) head = i;
    else if (!isHyphen(token) && !/^(?:ADJ|NUM|VERB|ADV|X)$/.test(token.upos) && !/^(?:and|&|-|year)$/.test(token.text))
      break;
    else if (token.upos === "VERB" && isFiniteVerb(token) && head !== null) break;
    if (head !== null && /^(?:and|&)$/.test(token.text)) break;
  }
  return head !== null && personNouns.has(plainWord(tokens[head]!)) ? head : null;
}

/** The role whose last token stands before the comma at `comma`: "The head of the Falcons, …". */
export function roleBefore(tokens: readonly Token[], comma: number): RolePhrase | null {
  let first = comma;
  while (
    first > 0 &&
    comma - first < longest &&
    !/^(?:[,;:."“”]|—|–)$/.test(tokens[first - 1]!.text) &&
    !isFiniteVerb(tokens[first - 1]!)
  )
    first--;
  if (tokens[first - 1]?.text === "," && tokens[first - 2]?.upos === "PROPN") return null;
  for (let at = first; at < comma; at++) {
    if (!determiner.test(tokens[at]!.text) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.upos)) continue;
    const role = roleAt(tokens, at);
    if (role && role.to >= comma - 1) return { ...role, to: comma };
  }
  return null;
}
