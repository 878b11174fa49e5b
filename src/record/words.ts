const stop = new Set(
  `about above after again against also among amid another around because been before being below between both could does
  doing down during each from further have having here into itself just like more most much near only other over same
  said says should since some such than that their them then there these they this those through under until very were what
  when where which while will with would your including`.split(/\s+/),
);

/** Content words, roughly stemmed, each once, in order: what a clause is about, whatever the grammar. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => (word.length > 3 && !stop.has(word)) || /\d/.test(word)).map(stem);
  return [...new Set(stems)];
}

const stem = (word: string): string => word.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s)$/, "");

/** Shared words over all words, 0 to 1. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const first = new Set(a);
  const shared = b.filter((word) => first.has(word)).length;
  return shared / (a.length + b.length - shared);
}

/** A 32-bit hash of the text (FNV-1a). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
