import { overlaps } from "../../model/span.ts";
import { HINT_CLASSES } from "../names/hint.ts";
import { hintFeatures, MOST_HINT_FEATURES } from "../names/hint-features.ts";
import { findCandidates } from "../names/names.ts";
import type { Packed } from "../packed.ts";
import { parse } from "../parse.ts";
import { best } from "../scorer.ts";
import { dropOut } from "./dropout.ts";
import { type GoldDocument, type GoldName, readNames } from "./name-examples.ts";
import { hintFingerprint } from "./name-fingerprint.ts";
import { packModel } from "./pack-model.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";

const EPOCHS = 8;
const DROPOUT = 0.2;
const kinds: Readonly<Record<string, number>> = { person: 0, organization: 1, place: 2 };
const other = HINT_CLASSES.length - 1;

/** One run with its features, and the class it should get. */
interface Example {
  readonly features: Int32Array;
  readonly kind: number;
}

/** Weights, ready to be packed, of the hint that tells whether a capitalised run names a person, a group, a place or none of
 *  them, learnt from GUM's Entity column. The sentences are read by the tagger and parser in data/language/: train those first.
 *  @param path gum-train.conllu */
export function trainNames(path: string, seed: number): Packed {
  const model = learn(readNames(path).flatMap(examplesOf), seed);
  const { rows, streams } = packModel(model, { updates: 2, weight: 2, row: 8 });
  return { header: { names: [...HINT_CLASSES], rows, features: hintFingerprint() }, streams: Object.values(streams) };
}

function learn(examples: readonly Example[], seed: number): Perceptron {
  const random = randomFrom(seed);
  const model = new Perceptron(HINT_CLASSES.length);
  const scores = new Float64Array(HINT_CLASSES.length);
  const kept = new Int32Array(MOST_HINT_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, kind } of shuffled(examples, random)) {
      kept.set(features);
      const count = dropOut(kept, features.length, DROPOUT, random);
      model.score(kept, count, scores);
      const guess = best(scores, model.classes);
      if (guess !== kind) model.update(kept, count, kind, guess);
      model.tick();
    }
  model.average();
  return model;
}

function examplesOf({ text, names }: GoldDocument): Example[] {
  const sentences = parse(text, [0, text.length]);
  const out = new Int32Array(MOST_HINT_FEATURES);
  return findCandidates(text, sentences, new Set()).candidates.map((candidate) => {
    const { tokens } = sentences[candidate.sentence]!;
    const count = hintFeatures(tokens, candidate, candidate.title, out);
    return { features: out.slice(0, count), kind: kindOf(names.find(({ span }) => overlaps(span, candidate.span))) };
  });
}

const kindOf = (name: GoldName | undefined): number => (name && kinds[name.type]) ?? other;
