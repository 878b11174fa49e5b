import type { Frame } from "./frame.ts";
import { hashString } from "./hash.ts";
import { hashesOf, type TagHashes } from "./nodes.ts";
import { best, type Scorer } from "./scorer.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "./tag-features.ts";

/** Tags are pairs, "VERB|VBD", known by their place in the list the model came with. */
export class Tagger {
  readonly tags: readonly string[];
  readonly #scorer: Scorer;
  readonly hashes: TagHashes;
  readonly #features = new Int32Array(MOST_TAG_FEATURES);
  readonly #scores: Float64Array;

  constructor(tags: readonly string[], scorer: Scorer) {
    this.tags = tags;
    this.#scorer = scorer;
    this.hashes = hashesOf(tags);
    this.#scores = new Float64Array(tags.length);
  }

  /** Indices into `tags`, one a word, chosen from left to right. */
  tag(frame: Frame): Uint8Array {
    const chosen = new Uint8Array(frame.length);
    let last = START;
    let beforeLast = START;
    for (let at = 0; at < frame.length; at++) {
      const count = tagFeatures(frame, at, last, beforeLast, this.#features);
      this.#scorer.score(this.#features, count, this.#scores);
      chosen[at] = best(this.#scores, this.tags.length);
      beforeLast = last;
      last = this.hashes.tag[chosen[at]!]!;
    }
    return chosen;
  }
}

/** Stands for the tag before the first word. */
export const START = hashString("<start>");
