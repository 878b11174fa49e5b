import type { EntityKind } from "../../model/entity.ts";
import type { Token } from "../../model/sentence.ts";
import { demonyms, groupNouns, peoples, personNouns, placeCues, siteNouns } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isCapital, isGlued, isHyphen, isPossessive, singular } from "./shape.ts";

/** A noun phrase of the field without a name: "anti-regime forces", "a security source", "the town". */
export interface Description extends Run {
  readonly kind: EntityKind;
  /** Index of the head noun; `from` up to `to` has its premodifiers, no determiner, no number. */
  readonly head: number;
  /** Singular in small letters: "force". */
  readonly noun: string;
  /** Adjectives and nouns before the head, singular in small letters, the possessor among them; "syria" for "Syrian". */
  readonly modifiers: readonly string[];
  /** A possessor stands before it: "Hakim's forces". */
  readonly owned: boolean;
  /** "the", "this", "these", "that"; a possessive pronoun; else null. */
  readonly determiner: string | null;
  readonly plural: boolean;
}

const irregular = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "people"],
  ["militiamen", "militiaman"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["tribesmen", "tribesman"],
  ["gunmen", "gunman"],
  ["wives", "wife"],
  ["spokesmen", "spokesman"],
  ["jihadis", "jihadi"],
]);
/** Nouns that are alike in both numbers, or of many though singular. */
const collective = new Set([
  "people",
  "police",
  "personnel",
  "troops",
  "staff",
  "youth",
  "media",
  "infantry",
  "cavalry",
  "gunmen",
]);
const numbers =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores?|hundreds?|thousands?|millions?|several|many|few|some|more|most|other|others|such|same|own|various|numerous|another|both|all|least|about|around|nearly|over|only|each|every|any|no|first|second|last|least|certain|so|called)$/i;

/** Descriptions in one sentence, in order. Words inside `taken` (names) are no heads, but may stand before one. */
export function findDescriptions(tokens: readonly Token[], taken: readonly Run[]): Description[] {
  const inName = new Map<number, Run>();
  for (const run of taken) for (let i = run.from; i < run.to; i++) inName.set(i, run);
  return tokens.flatMap((_, i) => describe(tokens, i, inName) ?? []);
}

function describe(tokens: readonly Token[], head: number, inName: ReadonlyMap<number, Run>): Description | null {
  const token = tokens[head]!;
  if (inName.has(head) || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || !isHead(tokens, head, inName)) return null;
  const word = token.text.toLowerCase();
  const noun = irregular.get(word) ?? singular(word);
  const plural = collective.has(word) || irregular.has(word) || noun !== word;
  if (
    (noun === "line" && !/^(?:front|defensive|defence|contact)$/.test(tokens[head - 1]?.text ?? "")) ||
    (/^quarters?$/.test(word) && isHyphen(tokens[head - 1]))
  )
    return null;
  const from = phraseStart(tokens, head, inName);
  const kind = kindOf(noun, word, plural, tokens[from - 1], tokens[from - 2]);
  if (!kind || (token.upos === "ADJ" && !standsAlone(tokens, head))) return null;
  const first = pastNumbers(tokens, from, head);
  const modifiers = modifiersOf(tokens, first, head);
  return {
    kind,
    head,
    from: first,
    to: head + 1,
    noun,
    modifiers,
    determiner: determinerOf(tokens, from),
    plural,
    owned: tokens.slice(first, head).some(isPossessive),
  };
}

/** Small letters, singular, a land for its adjective: "Syria's" and "Syrian" are one. */
function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const words = tokens.slice(from, head).filter((t) => !isHyphen(t) && !isPossessive(t));
  return words.map((t) => (demonyms.get(t.text)?.name ?? singular(t.text)).toLowerCase());
}

/** "the wounded", but not "left five people dead". */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:wounded|injured|dead|displaced|military)$/i.test(tokens[i]!.text) &&
    /^(?:DET|NUM)$/.test(tokens[i - 1]?.upos ?? "")
  );
}

/** Not "police" in "police officer", nor "anti" in "anti-regime". */
function isHead(tokens: readonly Token[], i: number, inName: ReadonlyMap<number, Run>): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  if (isHyphen(next) && isGlued(tokens[i], next)) return false;
  if (inName.has(i + 1)) return true;
  return next.upos !== "NOUN" && !(next.upos === "PROPN" && isGlued(tokens[i], next));
}

function kindOf(
  noun: string,
  word: string,
  plural: boolean,
  before: Token | undefined,
  second: Token | undefined,
): EntityKind | null {
  const person = personNouns.has(noun);
  const group = groupNouns.has(noun) || groupNouns.has(word);
  if (siteNouns.has(noun)) {
    const cue = /^(?:the|a|an|this|that|its|their|his)$/i.test(before?.text ?? "") ? second : before;
    return group && !placeCues.has(cue?.text.toLowerCase() ?? "") ? "group" : "place";
  }
  if (person) return plural ? "group" : "person";
  return group ? "group" : null;
}

/** First token of the phrase, walking left over what can modify the head. */
function phraseStart(tokens: readonly Token[], head: number, inName: ReadonlyMap<number, Run>): number {
  let from = head;
  while (from > 0) {
    if (isPossessive(tokens[from - 1])) return from >= 2 ? ownerStart(tokens, from - 2, inName) : from;
    const step = stepLeft(tokens, from, inName);
    if (step === null) break;
    from = step;
  }
  while (from < head && isHyphen(tokens[from])) from++;
  return from;
}

function stepLeft(tokens: readonly Token[], from: number, inName: ReadonlyMap<number, Run>): number | null {
  const left = tokens[from - 1]!;
  if (isHyphen(left)) return isGlued(left, tokens[from]) && isGlued(tokens[from - 2], left) ? from - 1 : null;
  const run = inName.get(from - 1);
  if (run) return run.from;
  if (isHyphen(tokens[from]) && isGlued(left, tokens[from])) return from - 1;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(left.upos)) return /^[.,;:]/.test(left.text) ? null : from - 1;
  if (demonyms.has(left.text) || peoples.has(left.text)) return from - 1;
  if (left.upos === "VERB" && /^VB[NG]$/.test(left.xpos)) return participle(tokens, from - 1) ? from - 1 : null;
  return null;
}

/** "armed groups", "the besieging army", but not "freeing prisoners": a participle that belongs to the noun. */
function participle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.head >= 0) return /^(?:amod|compound)/.test(token.relation);
  const before = tokens[i - 1];
  if (!before || isHyphen(before)) return true;
  if (token.xpos === "VBG") return /^(?:DET|ADJ)$/.test(before.upos);
  return /^(?:DET|ADJ|NUM|ADP)$/.test(before.upos) || isPossessive(before);
}

/** "the regime's army", "Omar Hakim's forces": the possessor belongs to the description. */
function ownerStart(tokens: readonly Token[], owner: number, inName: ReadonlyMap<number, Run>): number {
  const run = inName.get(owner);
  if (run) return run.from;
  let from = owner;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]!.upos) && !isCapital(tokens[from - 1]!)) from--;
  return from;
}

function pastNumbers(tokens: readonly Token[], from: number, head: number): number {
  let first = from;
  while (
    first < head &&
    !isHyphen(tokens[first + 1]) &&
    (numbers.test(tokens[first]!.text) || tokens[first]!.upos === "NUM" || isHyphen(tokens[first]))
  )
    first++;
  return first;
}

function determinerOf(tokens: readonly Token[], from: number): string | null {
  const before = tokens[from - 1];
  if (!before) return null;
  const word = before.text.toLowerCase();
  return /^(?:the|this|these|that|those|his|her|its|their|our|my|your|a|an)$/.test(word) ? word : null;
}

/** A title that stands for its bearer: "the Foreign Secretary". Null for "Mr" and the like alone. */
export function titleDescription(tokens: readonly Token[], title: Run): Description | null {
  const of = tokens.findIndex((t, i) => i > title.from && i < title.to && /^(?:of|for|to)$/.test(t.text));
  const head = (of < 0 ? title.to : of) - 1;
  const word = tokens[head]!.text.toLowerCase();
  const noun = singular(word);
  if (!personNouns.has(noun)) return null;
  const plural = noun !== word;
  const determiner = determinerOf(tokens, title.from);
  const modifiers = modifiersOf(tokens, title.from, head);
  return { ...title, kind: plural ? "group" : "person", head, noun, modifiers, determiner, plural, owned: false };
}
