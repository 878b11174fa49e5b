import type { Sentence, Token } from "../../model/sentence.ts";
import { findPlaces } from "./gazetteer.ts";
import { isGivenName } from "./given.ts";
import {
  demonyms,
  groupKey,
  groupNouns,
  orgHeads,
  peoples,
  personNouns,
  titleModifiers,
  titleWords,
  worldGroups,
} from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isAcronym, isCapital, isHyphen, plainWord, singular } from "./shape.ts";

/** How the text writes its words, to tell a name from the first word of a sentence. */
export interface Casing {
  /** Words with a capital where no sentence begins. */
  readonly capitals: ReadonlySet<string>;
  /** Words in small letters. */
  readonly small: ReadonlySet<string>;
}

export function casingOf(sentences: readonly Sentence[]): Casing {
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, i) => {
      if (!isCapital(token)) small.add(token.text);
      else if (!begins(tokens, i)) capitals.add(token.text);
    });
  return { capitals, small };
}

/** True for the first word of a sentence or quotation, where a capital means nothing. */
function begins(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^(?:["“”‘'«(:;•*]|--?|—|–|\.{2,}|…|[.!?])$/.test(before.text);
}

/** The run without a first word that has its capital only from its position; null if nothing is left. */
export function believe(tokens: readonly Token[], run: Run, casing: Casing): Run | null {
  if (isWhole(tokens, run)) return run;
  let from = run.from;
  if (begins(tokens, from) && !believable(tokens, from, run.to, casing)) from++;
  while (from < run.to && (isHyphen(tokens[from]) || !isCapital(tokens[from]!)) && from > run.from) from++;
  return from < run.to ? { from, to: run.to } : null;
}

/** "Doctors Without Borders", "Red Sea": known as a whole. */
export function isWhole(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from < 2) return false;
  const text = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
  return worldGroups.has(groupKey(text)) || findPlaces(text)?.doubtful === false;
}

function believable(tokens: readonly Token[], i: number, to: number, casing: Casing): boolean {
  const token = tokens[i]!;
  const lower = token.text.toLowerCase();
  if (!isCapital(token) || demonyms.has(token.text) || peoples.has(token.text) || isAcronym(token.text)) return true;
  const noun = singular(lower);
  if (noun !== lower && !casing.capitals.has(token.text) && (personNouns.has(noun) || groupNouns.has(noun)))
    return false;
  if (casing.capitals.has(token.text) && !(casing.small.has(lower) && token.upos !== "PROPN")) return true;
  const inRun = i + 1 < to;
  if (inRun && (titleWords.has(plainWord(token)) || titleModifiers.has(lower) || personNouns.has(lower)))
    return token.upos === "PROPN";
  if (casing.small.has(lower)) return inRun && token.upos === "PROPN" && !orgHeads.has(lower);
  if (token.upos === "PROPN") return true;
  return known(token.text) && token.upos !== "VERB" && token.upos !== "ADV";
}

const known = (text: string): boolean =>
  isGivenName(text) || worldGroups.has(groupKey(text)) || findPlaces(text)?.doubtful === false;
