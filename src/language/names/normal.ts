const marks = /[\u0300-\u036f\u02b0-\u02ff'’‘`´]/g;
const gaps = /[-‐‑–.\s]+/g;
const articles = /\b(?:al|ar|as|ash|ad|an|at|az|el|ed|es|er|ez)(?= [a-z])/g;

/** One spelling for many: "Ar-Raqqah", "Al Raqqa" → "al raqqa"; "Kyïv" → "kyiv". Letters without a Latin base stay. */
export function normalName(name: string): string {
  const plain = name.normalize("NFD").replace(marks, "").replace(gaps, " ").trim().toLowerCase();
  return plain.replace(articles, "al").replace(/ah\b/g, "a").replace(/ı/g, "i").replace(/ø/g, "o").replace(/ł/g, "l");
}

/** "al raqqa" → "raqqa": newspapers use the Arabic article or leave it out. */
export const withoutArticle = (normal: string): string => normal.replace(/^al (?=\S{3})/, "");
