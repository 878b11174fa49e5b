import { agenciesIn, agencyNamed } from "./agencies.ts";
import { endsSentence, wordCount } from "./lines.ts";

const longestCredit = 60;

/** A credit in brackets, the whole line of it: "(With inputs from agencies.)". */
const bracketed =
  /^[[(]\s*(?:with|from|source|sources|via|inputs?|additional|compiled|translated|produced|this (?:story|article|report)|©|copyright|agencies)\b.*[)\]]\.?$/is;

/** Credits that may be as long as a short paragraph. */
const openings: readonly RegExp[] = [
  /^[[(]\s*(?:(?:additional )?(?:reporting|writing)|edit(?:ing|ed)|written|reported) by\b/i,
  /^(?:[-–—]+\s*)?(?:with )?(?:additional |further )?(?:inputs?|reporting|files|information|material|contributions?|writing|editing) (?:from|by)\b/i,
  /^(?:edited|compiled|translated|produced|curated|fact-checked) by\b/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /^(?:contributing|contributors?)\s*:/i,
  /^this (?:article|report|story|post|piece|news)\b.{0,40}\b(?:published|produced|written|provided|republished|edited|compiled|syndicated|originally|generated)\b/i,
];
const endings = /\b(?:contributed (?:reporting|to (?:this|the) (?:report|article|story))|all rights reserved)\.?$/i;

/** "Source: CNN; Reuters". With a sentence after it, it is the text's own words. */
const source = /^(?:sources?|via|agenc(?:y|ies)|wire)\s*[:|]\s*\S/i;

/** "ab/cd (AFP, Reuters)", "— War Watch (@warwatch) January 27, 2025": who wrote the lines above. */
const initials = /^[a-z]{2,4}(?:\/[a-z]{2,4})*(?:,[a-z]{2,4})*\s*\([^()]{2,60}\)$/;
const post = /^\S.{0,60}\(@\w{1,30}\)/;

/** True when a line says who supplied, wrote, edited or owns the text. */
export function isCredit(words: string): boolean {
  if (words.length > 600 || wordCount(words) > longestCredit) return false;
  if (bracketed.test(words) || openings.some((opening) => opening.test(words)) || endings.test(words)) return true;
  if (source.test(words)) return !endsSentence(words) || wordCount(words) <= 8;
  if (initials.test(words)) return true;
  return words.includes("(@") && post.test(words) && wordCount(words) <= 14 ? true : isAgencies(words);
}

/** "AFP", "- Reuters", "(AP/AFP)": a line that holds agencies' names and nothing else. */
const isAgencies = (words: string): boolean =>
  words.length < 80 && words.split(/\s*[/,;&+]\s*|\s+and\s+/).every((name) => agencyNamed(name) !== null);

/** A credit for part of the work is none for the text: "The Associated Press contributed to this report." */
const partial = /\bcontribut|\badditional|\bfurther\b|©.*\bphoto/i;

/** The one agency that a credit names for the whole text, or null: none, several, or a share in it only. */
export function creditedAgency(words: string): string | null {
  const agencies = partial.test(words) ? [] : agenciesIn(words);
  return agencies.length === 1 ? agencies[0]! : null;
}
