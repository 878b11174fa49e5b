/** Which side of a fight a description puts somebody on. Outlets choose different words for one side, never for both at once. */
export type Side = "state" | "insurgent";

const insurgent =
  /\b(?:anti[- ]\w+|opposition|rebels?|insurgents?|insurgency|militants?|guerr?illas?|separatists?|jihadis?(?:ts?)?|islamists?|gunm[ae]n|extremists?|terrorists?|mutine(?:ers|ous)|secessionists?|armed (?:factions?|groups?|opposition)|militia(?:s|men)?)\b/i;
const state =
  /\b(?:pro[- ](?:government|regime|state)\S*|army|armies|navy|air force|military|government|regime|junta|soldiers?|troops|servicemen|police|gendarmes?|security forces|armed forces|defen[cs]e (?:ministry|forces)|interior ministry|national guard|authorities|conscripts|warplanes?)\b/i;

/** "anti-regime forces" and "rebels" are insurgent, "the Syrian army" and "pro-government fighters" state; null when the words
 *  do not say ("fighters", "residents"). Words against something outweigh the something. */
export function sideOf(words: string): Side | null {
  if (/\bpro[- ](?:government|regime|state)/i.test(words)) return "state";
  if (insurgent.test(words)) return "insurgent";
  return state.test(words) ? "state" : null;
}

/** Capitalised words of a description: "Russian" in "Russian warplanes". */
export const proper = (name: string): readonly string[] =>
  [...name.matchAll(/(?<=\s|^)\p{Lu}\p{Ll}+(?=\s|-|$)/gu)]
    .map((match) => match[0].toLowerCase())
    .filter((word) => word !== "the");
