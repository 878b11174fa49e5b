import type { EntityKind } from "../../model/entity.ts";
import type { Token } from "../../model/sentence.ts";
import { unpack } from "../packed.ts";
import type { Scorer } from "../scorer.ts";
import { readModel, WEIGHTS } from "../weights.ts";
import { hintFeatures, MOST_HINT_FEATURES } from "./hint-features.ts";
import type { Run } from "./runs.ts";

/** Classes of the trained hint, in the order of its weights. */
export const HINT_CLASSES = ["person", "group", "place", "other"] as const;

/** How likely a run is each of them; the sum is 1. */
export type Hint = Readonly<Record<EntityKind | "other", number>>;

/** Scores this far apart differ e-fold in likelihood: softer than the weights believe, since they come from other kinds of text. */
const softness = 300;

/** Tells from words, tags and lists whether a capitalised run names somebody. */
export class Hinter {
  private readonly model: Scorer;
  private readonly features = new Int32Array(MOST_HINT_FEATURES);
  private readonly scores = new Float64Array(HINT_CLASSES.length);

  constructor(model: Scorer) {
    this.model = model;
  }

  hint(tokens: readonly Token[], run: Run, title: Run | null): Hint {
    const count = hintFeatures(tokens, run, title, this.features);
    this.model.score(this.features, count, this.scores);
    const most = Math.max(...this.scores);
    const parts = Array.from(this.scores, (score) => Math.exp((score - most) / softness));
    const sum = parts.reduce((total, part) => total + part, 0);
    const [person, group, place, other] = parts.map((part) => part / sum) as [number, number, number, number];
    return { person, group, place, other };
  }
}

let loaded: Hinter | undefined;

/** The hint with the weights in data/language/, read once. */
export function hinter(): Hinter {
  loaded ??= new Hinter(readModel(unpack(new URL("names.zst", WEIGHTS))));
  return loaded;
}
