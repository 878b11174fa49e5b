import type { EntityKind } from "../../model/entity.ts";
import type { Token } from "../../model/sentence.ts";
import { findPlaces } from "./gazetteer.ts";
import { isGivenName } from "./given.ts";
import {
  demonyms,
  groupKey,
  groupNouns,
  orgFirst,
  orgHeads,
  particles,
  peoples,
  personNouns,
  placeAdjectives,
  placeCues,
  siteFirst,
  siteHeads,
  siteNouns,
  worldGroups,
} from "./lexicon.ts";
import type { Run } from "./runs.ts";
import {
  introducesSpeaker,
  isAcronym,
  isCapital,
  isHyphen,
  isPossessive,
  isSaying,
  plainWord,
  singular,
} from "./shape.ts";

/** How much speaks for each kind. The weights are rough sizes of belief: 1 a hint, 3 enough alone, 6 settled. */
export type Evidence = Record<EntityKind, number>;

export const noEvidence = (): Evidence => ({ person: 0, group: 0, place: 0 });

const words = (tokens: readonly Token[], run: Run): Token[] =>
  tokens.slice(run.from, run.to).filter((t) => !isHyphen(t));

/** What the name itself says, wherever it stands. `countries`: codes of the countries the article names. */
export function shapeEvidence(
  tokens: readonly Token[],
  run: Run,
  text: string,
  countries: ReadonlySet<string>,
): Evidence {
  const evidence = noEvidence();
  groupShape(words(tokens, run), text, evidence);
  personShape(words(tokens, run), evidence);
  placeShape(words(tokens, run), text, countries, evidence);
  return evidence;
}

function groupShape(name: readonly Token[], text: string, evidence: Evidence): void {
  const last = plainWord(name.at(-1)!);
  if (orgFirst.has(plainWord(name[0]!)) && name.length > 1) evidence.group += 4;
  const of = name.findIndex((t) => /^(?:of|for)$/.test(t.text));
  const head = of > 0 ? plainWord(name[of - 1]!) : last;
  if (worldGroups.has(groupKey(text))) evidence.group += 6;
  if (orgHeads.has(head)) evidence.group += of > 0 ? 5 : 4;
  else if (name.length > 1 && name.some((t) => orgHeads.has(plainWord(t)))) evidence.group += 2;
  if (isAcronym(text) || (/\S \d+$/.test(text) && isAcronym(name[0]!.text))) evidence.group += 2;
  if (name.length > 1 && (demonyms.has(name[0]!.text) || peoples.has(name[0]!.text))) evidence.group += 1.5;
}

function personShape(name: readonly Token[], evidence: Evidence): void {
  const caps = name.filter(isCapital);
  const first = name[0]!.text;
  if (isGivenName(first)) evidence.person += caps.length > 1 ? 3 : 1.5;
  if (/^(?:Abu|Umm|Abdul?|Abdel)$/i.test(first) && name.length > 1) evidence.person += 2;
  if (name.length > 2 && name.slice(1, -1).some((t) => /^\p{Lu}\.?$/u.test(t.text))) evidence.person += 3;
  const inside = name.slice(1, -1).some((t) => particles.has(t.text.toLowerCase()));
  if (inside && caps.length >= 2) evidence.person += 1;
  if (caps.length === 2 && name.length === 2 && !name.some((t) => isAcronym(t.text))) evidence.person += 0.7;
}

function placeShape(name: readonly Token[], text: string, countries: ReadonlySet<string>, evidence: Evidence): void {
  const last = plainWord(name.at(-1)!);
  const of = name.findIndex((t) => t.text === "of");
  const head = of > 0 ? plainWord(name[of - 1]!) : last;
  if (siteHeads.has(head) && name.length > 1) evidence.place += 4;
  if (siteFirst.has(plainWord(name[0]!)) && name.length > 1) evidence.place += 2;
  evidence.place += gazetteerEvidence(text, countries);
}

/** Large or near places are believed; a small town of a country that the article never names is no evidence. */
function gazetteerEvidence(text: string, countries: ReadonlySet<string>): number {
  const found = findPlaces(text);
  const bare = text.replace(/ (?:State|Province|Region|Governorate|Oblast)$/, "");
  if (bare !== text && findPlaces(bare)?.places.some(({ kind }) => kind === "province")) return 6;
  if (!found || (isAcronym(text) && text.length < 5 && found.places[0]!.kind !== "country")) return 0;
  const [top] = found.places;
  if (top!.kind === "country") return found.doubtful && text.length > 3 ? 4 : 7;
  if (top!.kind === "region") return 5;
  const near = found.places.some((place) => countries.has(place.country));
  const size = Math.log10((top!.geography?.population ?? 0) + 1_000) - 4;
  if (top!.capital && (top!.geography?.population ?? 0) > 300_000) return 3.5;
  const belief = near ? 3.5 + Math.max(0, size) : size < 1 ? 0.5 : Math.min(3, 1 + size);
  return Math.max(0, found.doubtful ? belief - 2 : belief);
}

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|edge|centre|center|heart|outside|suburb|suburbs)$/;
const reporting =
  /^(?:said|says|told|tells|added|stated|wrote|noted|warned|announced|claimed|denied|insisted|explained|recalled|argued|declared|confirmed|tweeted|say|replied)$/;
const kin =
  /^(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|cousin|nephew|grandfather|widow|family|predecessor|successor|deputy|aide|spokesman|lawyer)$/;
const ruled = /^(?:regime|rule|government|presidency|administration|clan|dynasty|family|legitimacy|loyalists)$/;

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

function after(tokens: readonly Token[], run: Run, evidence: Evidence): void {
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

const wordsOf = (tokens: readonly Token[], { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");

/** "Arna Cong gunmen": whoever fights under a name that is no town's. */
const armed =
  /^(?:gunm[ae]n|militants?|rebels?|insurgents?|fighters?|guerrillas?|militia|militiam[ae]n|jihadists?|units?|commandos?)$/;

/** "Arna province", "M5 fighters", "Hakim loyalists". */
function headed(word: string, evidence: Evidence): void {
  const one = singular(word);
  if (siteNouns.has(one) && !groupNouns.has(one)) evidence.place += 2.5;
  else if (/^(?:regime|government|presidency|administration)$/.test(one)) evidence.person += 0.7;
  else if (groupNouns.has(one)) evidence.group += 1.5;
  else if (personNouns.has(one)) evidence.group += 1;
}
