/** Keeps each of the first `count` features with probability `1 - rate`, in place, so that weight also comes to lie on general
 *  features that rare words would leave idle. Returns how many are left. */
export function dropOut(features: Int32Array, count: number, rate: number, random: () => number): number {
  let kept = 0;
  for (let f = 0; f < count; f++) if (random() >= rate) features[kept++] = features[f]!;
  return kept;
}
