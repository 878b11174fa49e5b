import type { Token } from "../../model/sentence.ts";
import { groupKey, orgHeads, particles, personNouns, worldGroups } from "./lexicon.ts";
import { isNameWord, linked } from "./links.ts";
import { isCapital, isGlued, isHyphen, isPossessive, plainWord, singular } from "./shape.ts";

/** Tokens `from` up to but not including `to` that may be a name, titles included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Particles that are also English words must be tied on by a hyphen: "as-Suwayda", but not "as Smith". */
const tiedOnly = new Set(["as", "at", "an", "ad", "ash", "az", "er", "es", "au", "aux", "en", "sur"]);
/** Particles that may begin a name. */
const leading = new Set([
  "al",
  "el",
  "ul",
  "as",
  "ash",
  "at",
  "ad",
  "an",
  "ar",
  "az",
  "es",
  "ez",
  "abu",
  "umm",
  "bin",
  "ibn",
  "van",
  "von",
  "de",
  "del",
  "di",
  "da",
]);
const links = new Set(["of", "for", "and", "the", "&", "on", "to"]);
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Stretches of capitalised words with the small words inside names: "Abu Yusuf al-Karimi", "Ministry of Defence",
 *  "March 23 Movement". In order, never overlapping. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    const body = worldGroupAt(tokens, i);
    const from = body ?? startAt(tokens, i);
    if (from === null) {
      i++;
      continue;
    }
    const to = endOf(tokens, i, from);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

const firstWords = new Set([...worldGroups.keys()].map((key) => key.split(" ")[0]!.toLowerCase()));
const mostWords = 9;

/** Index after a well-known body of many words, "Doctors Without Borders"; null if none begins here. */
function worldGroupAt(tokens: readonly Token[], i: number): number | null {
  if (!isCapital(tokens[i]!) || !firstWords.has(tokens[i]!.text.toLowerCase())) return null;
  for (let to = Math.min(tokens.length, i + mostWords); to > i + 1; to--) {
    const words = tokens.slice(i, to).map((t) => t.text);
    if (worldGroups.has(groupKey(words.join(" ")))) return to;
  }
  return null;
}

/** Index after the first word of a name that starts at `i`, null if none does. */
function startAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  if (isCapital(token)) {
    const dated = months.test(token.text.toLowerCase()) && /^\d+$/.test(tokens[i + 1]?.text ?? "");
    if (dated && orgHeads.has(tokens[i + 2]?.text.toLowerCase() ?? "") && isCapital(tokens[i + 2]!)) return i + 3;
    return isNameWord(token) || countsWithin(tokens, i) ? i + 1 : null;
  }
  if (/^\d+(?:st|nd|rd|th)$/.test(token.text) && tokens[i + 1] && isNameWord(tokens[i + 1]!)) return i + 2;
  return leading.has(token.text) ? afterParticle(tokens, i) : null;
}

/** "Three Brotherhood Alliance": a number word inside a sentence that begins the name of a body. */
function countsWithin(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || !/^(?:Two|Three|Four|Five|Six|Seven|Ten|Twelve)$/.test(tokens[i]!.text)) return false;
  const [next, last] = [tokens[i + 1], tokens[i + 2]];
  return Boolean(next && last && isNameWord(next) && isNameWord(last) && orgHeads.has(plainWord(last)));
}

/** "al-Karimi", "van de Velde": index after the capitalised word that the particles at `i` lead to. */
function afterParticle(tokens: readonly Token[], i: number): number | null {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (!particles.has(word)) return null;
    const tied = isHyphen(tokens[at + 1]) && isGlued(tokens[at], tokens[at + 1]);
    if (tiedOnly.has(word) && !tied) return null;
    const next = tied ? at + 2 : at + 1;
    if (tokens[next] && isCapital(tokens[next])) return next + 1;
    at = next;
  }
  return null;
}

function endOf(tokens: readonly Token[], from: number, first: number): number {
  let end = first;
  for (;;) {
    const next = extend(tokens, from, end);
    if (next === null) return end;
    end = next;
  }
}

/** Index after the next word of the name, null where the name ends. */
function extend(tokens: readonly Token[], from: number, end: number): number | null {
  const next = tokens[end];
  if (!next) return null;
  if (isPossessive(next)) return ownedByMany(tokens, end);
  if (isHyphen(next)) return tied(tokens, end);
  if (isNameWord(next)) return end + 1;
  if (
    /^\d{1,2}$/.test(next.text) &&
    /^(?:radio|channel|unit|ctf|tv|g|group|brigade|division)$/i.test(tokens[end - 1]!.text)
  )
    return end + 1;
  if (/^\d+(?:st|nd|rd|th)$/.test(next.text) && tokens[end + 1] && isNameWord(tokens[end + 1]!)) return end + 2;
  if (links.has(next.text)) return linked(tokens, from, end);
  return particles.has(next.text.toLowerCase()) ? afterParticle(tokens, end) : null;
}

/** "Doctors' Union", "People's Protection Units": a people or profession may own the organisation whose name it is part of. */
function ownedByMany(tokens: readonly Token[], possessive: number): number | null {
  const owner = plainWord(tokens[possessive - 1]!);
  const next = tokens[possessive + 1];
  const many =
    /^(people|women|children|men|lord)$/.test(owner) || (/s$/.test(owner) && personNouns.has(singular(owner)));
  if (!many || !next || !isNameWord(next)) return null;
  const named = tokens
    .slice(possessive + 1, possessive + 4)
    .some((t) => isCapital(t) && (orgHeads.has(plainWord(t)) || orgHeads.has(singular(plainWord(t)))));
  return named ? possessive + 2 : null;
}

/** "Dupont-Leroux", "Harakat al-Fajr", but not "Turkish-backed". */
function tied(tokens: readonly Token[], hyphen: number): number | null {
  const next = tokens[hyphen + 1];
  if (!isGlued(tokens[hyphen - 1], tokens[hyphen]) || !next || !isGlued(tokens[hyphen], next)) return null;
  if (isCapital(next) || /^\d{1,3}$/.test(next.text)) return hyphen + 2;
  if (particles.has(next.text)) return afterParticle(tokens, hyphen + 1);
  return null;
}
