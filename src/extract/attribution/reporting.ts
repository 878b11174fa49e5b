import { wordlist } from "../../language/wordlist.ts";

/** What a speaker has to do with what is handed to them: stands behind it, denies it, asks for it, or only takes a position
 *  ("wants to", "condemned"), which makes nobody the source of an event that is told along the way. */
export type Stance = "says" | "denies" | "hopes" | "holds";

const list = (name: string): ReadonlySet<string> => new Set(wordlist(`reporting/${name}`));

const speaking = list("say");
const thinking = list("think");
const quoting = list("quote");
const saying: ReadonlySet<string> = new Set([...speaking, ...thinking, ...quoting]);
const denying = list("deny");
const announcing = list("announce");
const hoping = list("urge");
const wishing = list("wish");
const judging = list("judge");
const nouns = list("nouns");

/** Verbs that hand over a clause, a noun or a quotation: "said that", "announced the fall of". */
export const isReporting = (lemma: string): boolean =>
  saying.has(lemma) || denying.has(lemma) || announcing.has(lemma) || hoping.has(lemma);
/** Verbs that hand over a noun too. */
export const isAnnouncing = (lemma: string): boolean => announcing.has(lemma);
/** "wants to", "plans to". */
export const isWishing = (lemma: string): boolean => wishing.has(lemma);
/** "condemned", "described as". */
export const isJudging = (lemma: string): boolean => judging.has(lemma);
/** "X's claim that". */
export const isSpeechNoun = (lemma: string): boolean => nouns.has(lemma);

/** Whether who speaks by the verb or noun stands behind what is said. */
export function stanceOf(lemma: string): Stance {
  if (denying.has(lemma) || lemma === "denial") return "denies";
  if (hoping.has(lemma)) return "hopes";
  return saying.has(lemma) || announcing.has(lemma) ? "says" : "holds";
}

/** Thoughts and findings: "believes", "shows". */
export const isThinking = (lemma: string): boolean => thinking.has(lemma) || wishing.has(lemma) || judging.has(lemma);
/** Verbs that govern nothing but a quotation: "continued". */
export const isQuoting = (lemma: string): boolean => quoting.has(lemma);

/** Verbs that open or close a quotation beside it: `"…," she said`. */
export const quotes = (lemma: string): boolean => speaking.has(lemma) || quoting.has(lemma) || asking.has(lemma);
const asking = new Set(["ask", "urge", "demand", "vow", "pledge", "promise", "beg", "implore", "plead", "call"]);

/** Verbs that stand with a clause before them: "the road is open, they believe". */
export const trails = (lemma: string): boolean => saying.has(lemma) || asking.has(lemma);

/** What may stand alone before a colon: "Report: …", "Police: …". */
export const isKnowing = (lemma: string): boolean => speakingNouns.has(lemma) || knowing.has(lemma);
const knowing = new Set(["poll", "study", "survey", "official", "police", "army", "military", "monitor", "witness"]);

/** Nouns that speak for whoever stands in their "of", "from", "by" or possessor: "a statement from the army". */
export const speakingNouns: ReadonlySet<string> = list("documents");
