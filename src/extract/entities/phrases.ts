import { groupNouns, personNouns } from "../../language/names/lexicon.ts";
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

/** Whether a word says what somebody is. */
type Noun = (word: string) => boolean;

/** Nouns for one person: "driver"; the trades of which no list is complete go by how they end: "lepidopterist". */
export const ofPerson: Noun = (word) => personNouns.has(word) || /\p{L}{4}(?:ologist|smith|woman|sman)$/u.test(word);

/** Nouns for a body, and for those who do a person's part: "an alliance of former rebels", "the manager". */
export const ofGroup: Noun = (word) => groupNouns.has(word) && !personNouns.has(word) && !crowd.test(word);
const crowd =
  /^(?:people|troops|police|men|women|children|child|man|woman|casualty|dead|wounded|state|party's|victim)$/;

/** The role that begins at `at`: "a 36-year-old delivery driver", "head of the Falcons". Null when no noun of the sort heads it. */
export function roleAt(tokens: readonly Token[], at: number, sort: Noun = ofPerson): RolePhrase | null {
  const from = determiner.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const noun = headNoun(tokens, from, sort);
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
    (token.text === "in" && /^(?:1[89]|20)\d\d$/.test(tokens[i + 1]?.text ?? "")) ||
    (token.text === "on" && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[i + 1]?.text ?? "")) ||
    /^(?:since|until|during|who|whom|which|that|where|when|while|as|after|before|but)$/i.test(token.text)
  );
}

/** The noun that heads the phrase from `from`, before any preposition; null if another noun does. */
function headNoun(tokens: readonly Token[], from: number, sort: Noun): number | null {
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
  return head !== null && sort(plainWord(tokens[head]!)) ? head : null;
}

/** The role whose last token stands before the comma at `comma`: "The head of the Falcons, …". */
export function roleBefore(tokens: readonly Token[], comma: number, sort: Noun = ofPerson): RolePhrase | null {
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
    const role = roleAt(tokens, at, sort);
    if (role && role.to >= comma - 1) return { ...role, to: comma };
  }
  return null;
}
