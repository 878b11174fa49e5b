import { readLexicon } from "./lexicon.ts";

/** Every form of every agency's name; short ones as written, long ones in lower case. */
const nameOf = new Map<string, string>();
for (const entry of readLexicon("agencies.txt")) {
  const [name, others = ""] = entry.split("|");
  for (const form of [name!, ...others.split(";")]) if (form) nameOf.set(keyOf(form), name!);
}

/** "AP" and "PA" are agencies, "ap" and "Pa." are not; "REUTERS" and "Reuters" are the same. */
function keyOf(form: string): string {
  return form.length <= 4 ? form : form.toLowerCase();
}

/** In UTF-16 units, with room for the marks around a name. */
const longestForm = 60;
const longest = Math.max(...[...nameOf.keys()].map((form) => form.split(/\s+/).length));

/** The usual name of the agency that these words, and nothing else, name: "The Associated Press" is "AP". Else null. */
export function agencyNamed(words: string): string | null {
  if (words.length > longestForm) return null;
  const bare = words.replace(/^[\s([{/—–-]+|[\s)\]}/.,:;—–-]+$/g, "").replace(/^www\./, "");
  return nameOf.get(keyOf(bare)) ?? null;
}

/** The agencies named anywhere in a short text (a byline, a credit), each once, in order. */
export function agenciesIn(words: string): string[] {
  const tokens = words.split(/[\s/,;:()[\]|&—–]+|(?<=\w)\.(?=\s|$)/).filter(Boolean);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const size = longestNameAt(tokens, at);
    if (size > 0) found.add(agencyNamed(tokens.slice(at, at + size).join(" "))!);
    at += size || 1;
  }
  return [...found];
}

function longestNameAt(tokens: readonly string[], at: number): number {
  for (let size = Math.min(longest, tokens.length - at); size > 0; size--) {
    if (agencyNamed(tokens.slice(at, at + size).join(" "))) return size;
  }
  return 0;
}
