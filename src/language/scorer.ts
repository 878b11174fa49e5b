/** No template set has more features than this. */
export const MOST_FEATURES = 256;

/** Anything that scores classes for a set of features: the weights being trained, or those packed in a file. */
export interface Scorer {
  readonly classes: number;
  /** Adds up the weights of the first `count` of `features` into `scores` (one a class), from zero. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** The class with the highest score; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let at = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[at]!) at = c;
  return at;
}
