import type { Token } from "../../model/sentence.ts";
import { after } from "./after-evidence.ts";
import { type Evidence, noEvidence, reporting, wordsOf } from "./evidence.ts";
import { findPlaces } from "./gazetteer.ts";
import { groupNouns, personNouns, placeAdjectives, placeCues, siteNouns } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isCapital, isHyphen, plainWord, singular } from "./shape.ts";

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|edge|centre|center|heart|outside|suburb|suburbs)$/;
/** What the words around say. */
export function contextEvidence(tokens: readonly Token[], run: Run): Evidence {
  const evidence = noEvidence();
  before(tokens, run, evidence);
  after(tokens, run, evidence);
  return evidence;
}

function before(tokens: readonly Token[], run: Run, evidence: Evidence): void {
  const word = tokens[run.from - 1]?.text.toLowerCase() ?? "";
  const second = tokens[run.from - 2]?.text.toLowerCase() ?? "";
  evidence.place += placeBefore(word, second);
  evidence.group += groupBefore(word, second) + led(tokens, run);
  if (reporting.test(word)) evidence.person += 1.5;
  if (isBearer(tokens, run)) evidence.person += 3;
  suffered(tokens, run, evidence);
  if (isMatch(tokens, run)) evidence.place -= 8;
  if (word === "the" && !leadsOn(tokens[run.to])) {
    evidence.group += 1.5;
    evidence.person -= 2;
  }
}

const entering = /^(?:shell|raid|storm|enter|recapture|retake|overrun|bombard|besiege|liberate|evacuate|occupy)$/;
const taking = /^(?:reach|leave|seize|take|capture|encircle|control|bomb)$/;
const seizing =
  /^(?:arrest|detain|kill|release|free|jail|kidnap|abduct|appoint|sack|execute|sentence|name|quote|thank|meet)$/;

/** "shelled Arna", "arrested Haddad": what a verb before a name that owns nothing says of it. */
function suffered(tokens: readonly Token[], { from, to }: Run, evidence: Evidence): void {
  const verb = tokens[from - 1];
  if (verb?.upos !== "VERB" || to - from > 3 || /^(?:['’]s?|-)$/.test(tokens[to]?.text ?? ".")) return;
  if (entering.test(verb.lemma)) evidence.place += 2.2;
  else if (taking.test(verb.lemma)) evidence.place += 1.2;
  else if (seizing.test(verb.lemma)) evidence.person += 1.5;
}

/** "Arna beat Velko": the names of teams. */
const isMatch = (tokens: readonly Token[], { from, to }: Run): boolean =>
  [tokens[from - 1], tokens[to]].some(
    (token) => token !== undefined && /^(?:beat|beats|play|plays|played)$/.test(token.text),
  );

/** "its photographer, Yonas Haile, was hurt": the noun for one person between article and comma bears the name behind it. */
function isBearer(tokens: readonly Token[], { from, to }: Run): boolean {
  const noun = tokens[from - 2];
  if (tokens[from - 1]?.text !== "," || !noun || !personNouns.has(plainWord(noun))) return false;
  return noun.upos === "NOUN" && /^(?:,|\.|—|–|--)$/.test(tokens[to]?.text ?? ".");
}

/** "in Arna", "city of Arna", "south of Arna", "northern Arna", "the village Arna". */
function placeBefore(word: string, second: string): number {
  if (placeAdjectives.has(word)) return 2;
  if (word === "of") return compass.test(second) ? 2.5 : siteNouns.has(singular(second)) ? 6 : 0;
  if (siteNouns.has(word) && second === "the") return 2;
  if (!placeCues.has(word)) return 0;
  return /^(?:in|near|outside|inside|toward|towards|around)$/.test(word) ? 1.5 : 0.6;
}

/** "the group Falcons", "led by Falcons", "whose Falcons". */
function groupBefore(word: string, second: string): number {
  if (groupNouns.has(word) && !personNouns.has(word)) return 3;
  if (word === "by" && /^(?:led|headed|backed|spearheaded|formed|run)$/.test(second)) return 0.8;
  return word === "whose" ? 1 : 0;
}

/** "the leader of the Falcons": whatever has leaders, members and fighters and is no known town. */
function led(tokens: readonly Token[], run: Run): number {
  const article = tokens[run.from - 1]?.text === "the" ? 1 : 0;
  const [of, noun] = [tokens[run.from - 1 - article], tokens[run.from - 2 - article]];
  const leads = /^(?:leader|commander|member|fighter|spokesman|spokeswoman|founder|cadre|head)s?$/.test(
    noun?.text ?? "",
  );
  return leads && /^(?:of|for)$/.test(of?.text ?? "") && !findPlaces(wordsOf(tokens, run)) ? 2 : 0;
}

/** "the Hakim regime": the article belongs to the noun behind the name. */
const leadsOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.upos === "NOUN" || next.upos === "ADJ" || isHyphen(next)) && !isCapital(next);
