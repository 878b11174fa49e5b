import type { Token } from "../../model/sentence.ts";
import { type Evidence, noEvidence } from "./evidence.ts";
import { findPlaces } from "./gazetteer.ts";
import { isGivenName } from "./given.ts";
import {
  demonyms,
  groupKey,
  orgFirst,
  orgHeads,
  particles,
  peoples,
  siteFirst,
  siteHeads,
  worldGroups,
} from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isAcronym, isCapital, isHyphen, plainWord } from "./shape.ts";

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
