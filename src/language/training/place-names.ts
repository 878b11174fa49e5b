import { normalName } from "../names/normal.ts";

/** Countries whose many small towns would only collide with surnames and words, with the least population kept. */
const crowded: Record<string, number> = { US: 50_000, CA: 30_000, GB: 30_000, AU: 30_000, NZ: 30_000, IE: 30_000 };
/** Countries dense with towns: there the smallest are left out. */
const dense = new Set(
  "DE FR IT ES PT NL BE AT CH SE NO DK FI PL CZ SK HU RO BG HR SI JP KR BR AR CL MX PE PH ID CN IN".split(" "),
);
/** Countries whose names are written with the Arabic article or without it. */
export const writesArticles = new Set("SY IQ LB JO PS EG SA YE OM AE QA BH KW SD LY TN DZ MA MR SO DJ TD".split(" "));

/** Towns that still stand and are large enough for their country. */
export function isWanted(feature: string, country: string, population: number): boolean {
  if (!country || /^PPL[XQHW]$/.test(feature)) return false;
  return population >= (crowded[country] ?? (dense.has(country) ? 10_000 : 500));
}

/** Consonants in order, doubles once: "Deir ez-Zor" and "Dayr az Zawr" share theirs. */
const skeleton = (normal: string): string =>
  normal
    .replace(/\bal /g, "")
    .replace(/[aeiouywh ]/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/q|ck|c/g, "k");

/** Other names in Latin letters: spellings of the same name, and of large towns whatever else they are called. */
export function otherNames(name: string, others: readonly string[], population: number): [string, number][] {
  const own = skeleton(normalName(name));
  return [...new Set(others)].flatMap((other): [string, number][] => {
    const written = /^[A-Z\u00c0-\u024f\u1e00-\u1eff'‘’]/.test(other) && other.length > 3;
    if (!written || other === other.toUpperCase()) return [];
    if (skeleton(normalName(other)) === own) return [[other, 1]];
    return population >= 100_000 ? [[other, 0]] : [];
  });
}
