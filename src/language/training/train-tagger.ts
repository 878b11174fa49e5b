import { BORDER, type Frame, frameOf } from "../frame.ts";
import { best } from "../scorer.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "../tag-features.ts";
import { kindsOf, TagHistory, type TagKinds } from "../tag-history.ts";
import type { WordViews } from "../words.ts";
import type { Tree } from "./conllu.ts";
import { dropOut } from "./dropout.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import { formsOf } from "./seen.ts";

/** One sentence with the tags it should get: indices into the list of tags, 255 where the tag is not in the list. */
interface Example {
  readonly frame: Frame;
  readonly tags: Uint8Array;
}

const UNLISTED = 255;

/** Joint tags met at least five times, the most frequent first. */
export function tagList(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of trees) {
    for (const { upos, xpos } of words) counts.set(`${upos}|${xpos}`, (counts.get(`${upos}|${xpos}`) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 5)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

/** Weights of a tagger trained on `trees`. */
export function trainTagger(
  trees: readonly Tree[],
  tags: readonly string[],
  words: WordViews,
  options: { epochs: number; seed: number; dropout: number },
): Perceptron {
  const index = new Map(tags.map((tag, at) => [tag, at]));
  const examples = trees.map((tree): Example => {
    const wanted = tree.words.map(({ upos, xpos }) => index.get(`${upos}|${xpos}`) ?? UNLISTED);
    return { frame: frameOf(formsOf(tree), words), tags: Uint8Array.from(wanted) };
  });
  const random = randomFrom(options.seed);
  const model = new Perceptron(tags.length);
  const learner = new TagLearner(model, tags, options.dropout, random);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffled(examples, random)) learner.learn(example);
  }
  model.average();
  return model;
}

class TagLearner {
  readonly #model: Perceptron;
  readonly #dropout: number;
  readonly #random: () => number;
  readonly #kinds: TagKinds;
  readonly #features = new Int32Array(MOST_TAG_FEATURES);
  readonly #scores: Float64Array;

  constructor(model: Perceptron, tags: readonly string[], dropout: number, random: () => number) {
    this.#dropout = dropout;
    this.#random = random;
    this.#model = model;
    this.#kinds = kindsOf(tags);
    this.#scores = new Float64Array(tags.length);
  }

  learn({ frame, tags }: Example): void {
    const history = new TagHistory(this.#kinds);
    for (let at = 0; at < frame.length; at++) {
      const all = tagFeatures(frame, at, history, this.#features);
      const count = dropOut(this.#features, all, this.#dropout, this.#random);
      this.#model.score(this.#features, count, this.#scores);
      const guess = best(this.#scores, this.#model.classes);
      const right = tags[at]!;
      if (right !== UNLISTED && guess !== right) this.#model.update(this.#features, count, right, guess);
      this.#model.tick();
      history.push(guess, frame.views[at + BORDER]!.lower);
    }
  }
}
