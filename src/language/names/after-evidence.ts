import type { Token } from "../../model/sentence.ts";
import { type Evidence, reporting, wordsOf } from "./evidence.ts";
import { findPlaces } from "./gazetteer.ts";
import { groupKey, groupNouns, personNouns, siteNouns, worldGroups } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { introducesSpeaker, isAcronym, isCapital, isPossessive, isSaying, plainWord, singular } from "./shape.ts";

const kin =
  /^(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|cousin|nephew|grandfather|widow|family|predecessor|successor|deputy|aide|spokesman|lawyer)$/;
const ruled = /^(?:regime|rule|government|presidency|administration|clan|dynasty|family|legitimacy|loyalists)$/;

/** What stands behind a name says. */
export function after(tokens: readonly Token[], run: Run, evidence: Evidence): void {
  const next = tokens[run.to];
  if (!next) return;
  const word = next.text.toLowerCase();
  const second = tokens[run.to + 1];
  if (next.upos === "VERB" || isPossessive(next)) evidence.person += 0.4;
  if (/^(?:fell|falls|falling|fall)$/.test(word)) evidence.place += second?.text === "to" ? 2.5 : 1;
  if (isPossessive(next)) possessed(second, evidence);
  else if (next.text === ",") afterComma(tokens, run.to + 1, evidence);
  else if (next.text === "(" && second) bracketed(tokens[run.from]!.text[0], second, tokens[run.to + 2], evidence);
  else if (reporting.test(word)) {
    evidence.person += 1;
    evidence.place -= 0.5;
  } else if (!isCapital(next)) {
    headed(word, evidence);
    if (isBody.test(word) && isDetermined(tokens, run.from)) evidence.group += 4;
    if (armed.test(word) && !findPlaces(wordsOf(tokens, run))) evidence.group += 6;
  }
}

function possessed(owned: Token | undefined, evidence: Evidence): void {
  const word = owned?.text.toLowerCase() ?? "";
  if (kin.test(word)) evidence.person += 3;
  if (ruled.test(word)) evidence.person += 0.7;
  if (
    /^(?:outskirts|airport|residents|streets|centre|center|suburbs|prison|citadel|border|borders|capital|president|economy|population|mayor)$/.test(
      word,
    )
  )
    evidence.place += 1.5;
}

/** "Yonas, a 36-year-old driver", "Arna, Syria", "the Falcons, a rebel group". */
function afterComma(tokens: readonly Token[], at: number, evidence: Evidence): void {
  const first = tokens[at];
  if (!first) return;
  if (/^\d\d$/.test(first.text) && tokens[at + 1]?.text === ",") evidence.person += 4;
  if (first.text === "who") evidence.person += 2;
  const land = findPlaces(first.text)?.places[0]?.kind;
  if (isCapital(first) && land === "country") evidence.place += 1.5;
  appositive(tokens, at, evidence);
}

function appositive(tokens: readonly Token[], at: number, evidence: Evidence): void {
  if (introducesSpeaker(tokens, at - 1)) return;
  const article = /^(?:a|an|the)$/.test(tokens[at]!.text);
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const word = plainWord(tokens[i]!);
    if (/^(?:of|in|for|who|which|that|said|,|\.|and|was|is)$/.test(word)) return;
    const ends = !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? "");
    if (!ends) continue;
    if (isSaying(tokens[i + 1])) return;
    explained(word, article, i === at, evidence);
  }
}

function explained(word: string, article: boolean, alone: boolean, evidence: Evidence): void {
  if (personNouns.has(word)) evidence.person += article || alone ? 3 : 2;
  else if (groupNouns.has(singular(word)) && article) evidence.group += 3;
  else if (siteNouns.has(singular(word)) && article) evidence.place += 3;
}

/** "Falcons of the North (FON)", "Yonas (36)". */
function bracketed(initial: string | undefined, first: Token, closing: Token | undefined, evidence: Evidence): void {
  if (closing?.text !== ")") return;
  if (isAcronym(first.text) && !worldGroups.has(groupKey(first.text)) && first.text[0] === initial) evidence.group += 3;
  if (/^\d\d$/.test(first.text)) evidence.person += 4;
}

/** "Arna Cong gunmen": whoever fights under a name that is no town's. */
const armed =
  /^(?:gunm[ae]n|militants?|rebels?|insurgents?|fighters?|guerrillas?|militia|militiam[ae]n|jihadists?|units?|commandos?)$/;

/** "the", "the allied". */
const isDetermined = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], /^(?:ADJ|VERB)$/.test(tokens[at - 1]?.upos ?? "") ? tokens[at - 2] : undefined].some(
    (token) => token?.text.toLowerCase() === "the",
  );

/** "the Falcon group". */
const isBody = /^(?:group|movement|militia|organi[sz]ation|network|faction|gang|cartel|alliance)$/;

/** "Arna province", "M5 fighters", "Hakim loyalists". */
function headed(word: string, evidence: Evidence): void {
  const one = singular(word);
  if (siteNouns.has(one) && !groupNouns.has(one)) evidence.place += 2.5;
  else if (/^(?:regime|government|presidency|administration)$/.test(one)) evidence.person += 0.7;
  else if (groupNouns.has(one)) evidence.group += 1.5;
  else if (personNouns.has(one)) evidence.group += 1;
}
