/** How many letters have to be changed, added, dropped or swapped to make `a` into `b` (Damerau–Levenshtein, restricted). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The candidates nearest to what was typed, best first: a beginning of the word, or at most a third of its letters wrong. */
export function closest(typed: string, candidates: readonly string[], most = 3): string[] {
  const word = typed.toLowerCase().slice(0, 60);
  if (word === "") return [];
  return candidates
    .map((candidate) => ({ candidate, apart: apart(word, candidate.toLowerCase()) }))
    .filter(({ apart }) => apart <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const apart = (typed: string, candidate: string) =>
  typed.length > 1 && candidate.startsWith(typed) ? 0.5 : distance(typed, candidate);
