import type { Token } from "../../model/sentence.ts";
import { findPlaces } from "./gazetteer.ts";
import { isGivenName } from "./given.ts";
import {
  demonyms,
  groupKey,
  orgHeads,
  peoples,
  personNouns,
  siteHeads,
  titleModifiers,
  titleWords,
  worldGroups,
} from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isCapital, isGlued, isHyphen, plainWord } from "./shape.ts";

/** A run taken apart: "U.N. Special Envoy for Syria Tomas Lindqvist" has its title, its name, and names inside the title. */
export interface Titled {
  /** Null for a title alone: "the Foreign Secretary". */
  readonly name: Run | null;
  /** Null where there is none. */
  readonly title: Run | null;
  /** Groups and places named within the title: "U.N.", "Syria". */
  readonly inner: readonly Run[];
}

/** Departments that may follow "Minister of", and end before a person's name. */
const offices =
  /^(?:state|defen[cs]e|interior|justice|finance|education|health|information|foreign|affairs|staff|human|rights|refugees|labou?r|energy|trade|security|communications|transport|agriculture|commerce|treasury|war|peace|cooperation|development|planning|oil|culture|home|humanitarian|immigration|naval|navy|army|operations|intelligence|communication)$/;

const isTitle = (token: Token): boolean => titleWords.has(plainWord(token)) || personNouns.has(plainWord(token));

/** Cuts the titles off a run; also takes in titles in small letters before it: "government spokesman Kofi Adjei". */
export function splitTitle(tokens: readonly Token[], run: Run): Titled {
  const last = lastTitle(tokens, run);
  if (last === null) return untitled(tokens, run);
  const name = afterTitle(tokens, run, last);
  if (name < run.to && namesGroup(tokens, name, run.to)) return { name: run, title: null, inner: [] };
  const title = { from: titleStart(tokens, run.from), to: name };
  return {
    name: name < run.to ? { from: name, to: run.to } : null,
    title,
    inner: innerNames(tokens, { from: run.from, to: name }),
  };
}

/** The last title word that still has a name behind it, else the run's last word; null when no word is a title. */
function lastTitle(tokens: readonly Token[], run: Run): number | null {
  for (let i = run.to - 1; i >= run.from; i--) {
    const token = tokens[i]!;
    if (!isCapital(token) || !isTitle(token)) continue;
    if (i === run.to - 1 && i > run.from && !titled(tokens, run, i)) continue;
    return i;
  }
  return null;
}

/** A run that ends in a title word is a title ("Foreign Secretary") only if all before it can modify one; "James Baker" is a name. */
function titled(tokens: readonly Token[], run: Run, last: number): boolean {
  for (let i = run.from; i < last; i++) {
    const token = tokens[i]!;
    const word = plainWord(token);
    if (isHyphen(token) || /^(?:of|for|the|and|to)$/.test(word)) continue;
    if (!titleModifiers.has(word) && !isTitle(token) && !knownBody(token.text) && !offices.test(word)) return false;
  }
  return true;
}

const knownBody = (text: string): boolean =>
  demonyms.has(text) ||
  peoples.has(text) ||
  worldGroups.has(groupKey(text)) ||
  /^\p{Lu}[\p{Lu}.]+$/u.test(text) ||
  orgHeads.has(text.toLowerCase()) ||
  findPlaces(text)?.places[0]?.kind === "country";

/** Index of the first word of the person's name after the title that ends at `last`, past "for Syria", "of State". */
function afterTitle(tokens: readonly Token[], run: Run, last: number): number {
  let at = last + 1;
  if (!/^(?:of|for|to)$/.test(tokens[at]?.text ?? "") || at >= run.to) return pastHyphen(tokens, run, at);
  at++;
  if (tokens[at]?.text === "the") at++;
  const body = longestKnown(tokens, at, run.to);
  return body === null ? run.to : body;
}

/** "Prime Minister-designate Haider": the name begins after the tied word. */
function pastHyphen(tokens: readonly Token[], run: Run, at: number): number {
  if (!isHyphen(tokens[at]) || !isGlued(tokens[at - 1], tokens[at])) return at;
  return Math.min(at + 2, run.to);
}

/** Index after the longest known place, body or department that begins at `from`; null if none does. */
function longestKnown(tokens: readonly Token[], from: number, to: number): number | null {
  for (let end = to; end > from; end--) {
    const words = tokens.slice(from, end);
    const text = words.map((t) => t.text).join(" ");
    if (words.every((t) => offices.test(plainWord(t)) || t.text === "and" || t.text === "of")) return end;
    if (worldGroups.has(groupKey(text)) || (findPlaces(text) && !findPlaces(text)!.doubtful)) return end;
    if (demonyms.has(words[0]!.text) && words.length > 1 && offices.test(plainWord(words.at(-1)!))) return end;
  }
  return null;
}

/** "General Staff", "King Faisal Hospital": what follows the title word makes it part of a group's or place's name. */
function namesGroup(tokens: readonly Token[], from: number, to: number): boolean {
  const last = plainWord(tokens[to - 1]!);
  return orgHeads.has(last) || siteHeads.has(last) || tokens.slice(from, to).some((t) => /^(?:of|for)$/.test(t.text));
}

function untitled(tokens: readonly Token[], run: Run): Titled {
  const bare = afterOrigin(tokens, run);
  if (bare > run.from) return { name: { from: bare, to: run.to }, title: null, inner: [] };
  const from = titleStart(tokens, run.from);
  const before =
    from < run.from && !namesGroup(tokens, run.from, run.to) && !leadsOn(tokens[run.to]) && !isLand(tokens, run);
  return { name: run, title: before ? { from, to: run.from } : null, inner: [] };
}

/** "Republican Helen Marlow", "German Anna Vogt": the adjective is no part of the name. */
function afterOrigin(tokens: readonly Token[], { from, to }: Run): number {
  const isOrigin = peoples.has(tokens[from]!.text) || demonyms.has(tokens[from]!.text);
  return isOrigin && to - from > 2 && isGivenName(tokens[from + 1]!.text) ? from + 1 : from;
}

/** "deputy Middle East director": the noun behind is the title, not the one before. */
const leadsOn = (next: Token | undefined): boolean => next !== undefined && next.upos === "NOUN";

function isLand(tokens: readonly Token[], run: Run): boolean {
  const text = tokens
    .slice(run.from, run.to)
    .map((t) => t.text)
    .join(" ");
  return findPlaces(text)?.places[0]?.kind === "country";
}

/** First token of a title that ends before `at`, in small letters too: "deputy foreign minister". `at` itself if none. */
function titleStart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const head = before && !isCapital(before) && personNouns.has(plainWord(before)) && before.text !== "former";
  const tailing = before && titleModifiers.has(plainWord(before)) && tokens[at] && isTitle(tokens[at]!);
  if (!head && !tailing) return at;
  let from = at - 1;
  while (from > 0 && modifies(tokens, from - 1)) from--;
  return from;
}

function modifies(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const word = plainWord(token);
  if (isHyphen(token)) return isGlued(tokens[i - 1], token) && isGlued(token, tokens[i + 1]);
  if (isHyphen(tokens[i + 1])) return isGlued(token, tokens[i + 1]);
  if (titleModifiers.has(word) || personNouns.has(word) || demonyms.has(token.text) || peoples.has(token.text))
    return true;
  if (token.upos === "NOUN" || token.upos === "PROPN") return true;
  return (
    token.upos === "ADJ" && /^(?:JJ|NNP)$/.test(token.xpos) && !/^(?:other|same|such|own|many|several|few)$/.test(word)
  );
}

/** Bodies and places named inside a title. */
function innerNames(tokens: readonly Token[], title: Run): Run[] {
  const inner: Run[] = [];
  for (let i = title.from; i < title.to; i++) {
    const end = longestBody(tokens, i, title.to);
    if (end === null) continue;
    inner.push({ from: i, to: end });
    i = end - 1;
  }
  return inner;
}

function longestBody(tokens: readonly Token[], from: number, to: number): number | null {
  if (!isCapital(tokens[from]!)) return null;
  for (let end = Math.min(to, from + 5); end > from; end--) {
    const text = tokens
      .slice(from, end)
      .map((t) => t.text)
      .join(" ");
    const known =
      worldGroups.has(groupKey(text)) ||
      (findPlaces(text) && !findPlaces(text)!.doubtful) ||
      findPlaces(text)?.places[0]?.kind === "country";
    if (known && !titleModifiers.has(text.toLowerCase())) return end;
    if (end === from + 1 && /^\p{Lu}{2,}$/u.test(text) && !titleWords.has(text.toLowerCase())) return end;
  }
  return null;
}
