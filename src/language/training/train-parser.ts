import { Arcs, LEFT, RIGHT, SHIFT } from "../arcs.ts";
import { hashString } from "../hash.ts";
import type { Nodes } from "../nodes.ts";
import { bestLegal } from "../parser.ts";
import { MOST_RELATION_FEATURES, relationFeatures } from "../relation-features.ts";
import { best } from "../scorer.ts";
import { MOST_TRANSITION_FEATURES, transitionFeatures } from "../transition-features.ts";
import { dropOut } from "./dropout.ts";
import { costs, type Gold } from "./oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";

/** A sentence with predicted tags and the tree it should get. */
export interface ParseExample {
  readonly nodes: Nodes;
  readonly gold: Gold;
}

/** Models of transitions and of relations, trained together with a dynamic oracle. */
export function trainParser(
  examples: readonly ParseExample[],
  relations: readonly string[],
  options: { epochs: number; seed: number; explore: number; dropout: number; after?: (epoch: number) => void },
): { transitions: Perceptron; relationModel: Perceptron } {
  const random = randomFrom(options.seed);
  const learner = new ParseLearner(relations, random, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffled(examples, random)) learner.learn(example);
    options.after?.(epoch);
  }
  learner.transitions.average();
  learner.relationModel.average();
  return learner;
}

class ParseLearner {
  readonly transitions = new Perceptron(3);
  readonly relationModel: Perceptron;
  readonly #names: Int32Array;
  readonly #random: () => number;
  readonly #explore: number;
  readonly #dropout: number;
  readonly #features = new Int32Array(Math.max(MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
  readonly #scores: Float64Array;
  readonly #costs = new Int16Array(3);

  constructor(relations: readonly string[], random: () => number, options: { explore: number; dropout: number }) {
    this.relationModel = new Perceptron(relations.length);
    this.#names = Int32Array.from(relations, hashString);
    this.#random = random;
    this.#explore = options.explore;
    this.#dropout = options.dropout;
    this.#scores = new Float64Array(relations.length);
  }

  learn({ nodes, gold }: ParseExample): void {
    const arcs = new Arcs(nodes.length);
    while (!arcs.done) {
      const transition = this.#step(nodes, arcs, gold);
      if (transition === SHIFT) arcs.shift();
      else this.#hang(nodes, arcs, gold, transition);
    }
  }

  /** Learns from the choice at this state and returns the transition to follow. */
  #step(nodes: Nodes, arcs: Arcs, gold: Gold): number {
    let count = transitionFeatures(nodes, arcs, this.#names, this.#features);
    count = dropOut(this.#features, count, this.#dropout, this.#random);
    this.transitions.score(this.#features, count, this.#scores);
    const tried = bestLegal(arcs, this.#scores);
    costs(arcs, gold, this.#costs);
    const right = this.#bestCorrect(arcs);
    if (this.#costs[tried]! > this.#costs[right]!) this.transitions.update(this.#features, count, right, tried);
    this.transitions.tick();
    return this.#random() < this.#explore ? tried : right;
  }

  /** Of the allowed transitions that lose least, the one with the highest score. */
  #bestCorrect(arcs: Arcs): number {
    let right = -1;
    for (const transition of [SHIFT, LEFT, RIGHT]) {
      if (!allowed(arcs, transition)) continue;
      const cost = this.#costs[transition]!;
      const better = right < 0 || cost < this.#costs[right]!;
      if (better || (cost === this.#costs[right] && this.#scores[transition]! > this.#scores[right]!))
        right = transition;
    }
    return right;
  }

  #hang(nodes: Nodes, arcs: Arcs, gold: Gold, transition: number): void {
    const dependent = arcs.top(0);
    const head = transition === LEFT ? arcs.next : arcs.top(1);
    let count = relationFeatures(nodes, arcs, head, dependent, this.#names, this.#features);
    count = dropOut(this.#features, count, this.#dropout, this.#random);
    this.relationModel.score(this.#features, count, this.#scores);
    const relation = best(this.#scores, this.relationModel.classes);
    if (head === gold.heads[dependent]) {
      const right = gold.relations[dependent]!;
      if (relation !== right) this.relationModel.update(this.#features, count, right, relation);
      this.relationModel.tick();
    }
    if (transition === LEFT) arcs.left(relation, this.#names[relation]!);
    else arcs.right(relation, this.#names[relation]!);
  }
}

function allowed(arcs: Arcs, transition: number): boolean {
  if (transition === SHIFT) return arcs.canShift();
  return transition === LEFT ? arcs.canLeft() : arcs.canRight();
}
