import type { Token } from "../../model/sentence.ts";

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** "LDF", "J9", "U.N.", "U.S": capitals, digits and full stops, two signs at least. */
export const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\d.]*[\p{Lu}\d][\p{Lu}\d.]*$/u.test(text.replace(/s$/, ""));

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑]$/.test(token.text);

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:['’]s|['’])$/i.test(token.text);

/** No white space between the two. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** Small letters without a closing full stop: "Gen." → "gen". */
export const plainWord = (token: Token): string => token.text.toLowerCase().replace(/\.$/, "").replace(/’/g, "'");

/** "forces" → "force", "parties" → "party", "men" stays: the lexicons list irregular plurals. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

/** ", the agency said": a phrase before a verb of saying speaks; it does not explain the name before its comma. */
export const isSaying = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:say|report|announce|add|tell|state|write|note|confirm|warn)$/.test(token.lemma) &&
  token.upos === "VERB";

/** "Pemba, the governor of Cabo Delgado, Omar Haddad, said": what follows the comma at `comma` introduces the speaker. */
export function introducesSpeaker(tokens: readonly Token[], comma: number): boolean {
  const next = tokens.findIndex((t, i) => i > comma && i < comma + 12 && t.text === ",");
  if (next < 0) return false;
  const name = tokens.slice(next + 1, next + 8);
  const end = name.findIndex((t) => t.upos === "VERB");
  return end > 0 && isSaying(name[end]) && name.slice(0, end).some((t) => t.upos === "PROPN");
}
