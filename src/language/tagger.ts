import { BORDER, type Frame } from "./frame.ts";
import { hashString } from "./hash.ts";
import { FORM } from "./lexicon.ts";
import { hashesOf, type TagHashes } from "./nodes.ts";
import { best, type Scorer } from "./scorer.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "./tag-features.ts";
import { kindsOf, TagHistory, type TagKinds } from "./tag-history.ts";

/** Tags are pairs, "VERB|VBD", known by their place in the list the model came with. */
export class Tagger {
  readonly tags: readonly string[];
  readonly #kinds: TagKinds;
  readonly #sure: ReadonlyMap<number, number>;
  readonly #past: number;
  /** 1 for tags that make a sentence: finite verbs, and bare ones for commands. */
  readonly #ends: Uint8Array;
  readonly #scorer: Scorer;
  readonly hashes: TagHashes;
  readonly #features = new Int32Array(MOST_TAG_FEATURES);
  readonly #scores: Float64Array;

  /** `sure`: words that have one tag alone, with it ("the": "DET|DT"); they are not scored. */
  constructor(tags: readonly string[], scorer: Scorer, sure: Readonly<Record<string, string>> = {}) {
    this.tags = tags;
    this.#scorer = scorer;
    this.hashes = hashesOf(tags);
    this.#kinds = kindsOf(tags);
    this.#past = tags.indexOf("VERB|VBD");
    this.#ends = Uint8Array.from(tags, (tag) => (/\|(?:VB|VBD|VBZ|VBP|MD)$/.test(tag) ? 1 : 0));
    this.#sure = new Map(Object.entries(sure).map(([word, tag]) => [hashString(word), tags.indexOf(tag)]));
    this.#scores = new Float64Array(tags.length);
  }

  /** Indices into `tags`, one a word, chosen from left to right. */
  tag(frame: Frame): Uint8Array {
    const chosen = new Uint8Array(frame.length);
    const history = new TagHistory(this.#kinds);
    const likeliest = { at: -1, tag: 0, loss: Number.POSITIVE_INFINITY };
    let finite = false;
    for (let at = 0; at < frame.length; at++) {
      const word = frame.views[at + BORDER]!.lower;
      const sure = this.#sure.get(word);
      const tag = sure ?? this.#choose(frame, at, history);
      chosen[at] = tag;
      history.push(tag, word);
      finite ||= this.#ends[tag] === 1;
      if (!finite && sure === undefined) this.#consider(frame, at, tag, likeliest);
    }
    if (frame.ended && !finite && likeliest.at >= 0) chosen[likeliest.at] = likeliest.tag;
    return chosen;
  }

  #choose(frame: Frame, at: number, history: TagHistory): number {
    const count = tagFeatures(frame, at, history, this.#features);
    this.#scorer.score(this.#features, count, this.#scores);
    return best(this.#scores, this.tags.length);
  }

  /** A sentence has a finite verb. If none was found, it is the word that loses least by being one: "Jets struck the base." */
  #consider(frame: Frame, at: number, tag: number, likeliest: { at: number; tag: number; loss: number }): void {
    if (this.#past < 0 || !(frame.views[at + BORDER]!.forms & FORM.past)) return;
    const loss = this.#scores[tag]! - this.#scores[this.#past]!;
    if (loss < likeliest.loss) Object.assign(likeliest, { at, tag: this.#past, loss });
  }
}
