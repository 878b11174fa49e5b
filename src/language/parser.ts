import { Arcs, LEFT, RIGHT, SHIFT } from "./arcs.ts";
import { hashString } from "./hash.ts";
import type { Nodes } from "./nodes.ts";
import { MOST_RELATION_FEATURES, relationFeatures } from "./relation-features.ts";
import { best, type Scorer } from "./scorer.ts";
import { MOST_TRANSITION_FEATURES, transitionFeatures } from "./transition-features.ts";

/** A greedy arc-hybrid parser: one model chooses the transition, another names the relation of each arc it makes. */
export class Parser {
  readonly relations: readonly string[];
  readonly #transitions: Scorer;
  readonly #relationModel: Scorer;
  readonly #names: Int32Array;
  readonly #features = new Int32Array(Math.max(MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
  readonly #scores: Float64Array;

  constructor(relations: readonly string[], transitions: Scorer, relationModel: Scorer) {
    this.relations = relations;
    this.#transitions = transitions;
    this.#relationModel = relationModel;
    this.#names = Int32Array.from(relations, hashString);
    this.#scores = new Float64Array(relations.length);
  }

  /** Heads (`nodes.root` for the root) and indices of relations, a word each. */
  parse(nodes: Nodes): Arcs {
    const arcs = new Arcs(nodes.length);
    while (!arcs.done) {
      const transition = this.#choose(nodes, arcs);
      if (transition === SHIFT) arcs.shift();
      else this.#hang(nodes, arcs, transition);
    }
    return arcs;
  }

  #choose(nodes: Nodes, arcs: Arcs): number {
    const count = transitionFeatures(nodes, arcs, this.#names, this.#features);
    this.#transitions.score(this.#features, count, this.#scores);
    return bestLegal(arcs, this.#scores);
  }

  #hang(nodes: Nodes, arcs: Arcs, transition: number): void {
    const head = transition === LEFT ? arcs.next : arcs.top(1);
    const dependent = arcs.top(0);
    const count = relationFeatures(nodes, arcs, head, dependent, this.#names, this.#features);
    this.#relationModel.score(this.#features, count, this.#scores);
    const relation = best(this.#scores, this.relations.length);
    if (transition === LEFT) arcs.left(relation, this.#names[relation]!);
    else arcs.right(relation, this.#names[relation]!);
  }
}

/** The allowed transition with the highest score. One is always allowed until the parse is done. */
export function bestLegal(arcs: Arcs, scores: Float64Array): number {
  let chosen = -1;
  let top = Number.NEGATIVE_INFINITY;
  if (arcs.canShift()) [chosen, top] = [SHIFT, scores[SHIFT]!];
  if (arcs.canLeft() && scores[LEFT]! > top) [chosen, top] = [LEFT, scores[LEFT]!];
  if (arcs.canRight() && scores[RIGHT]! > top) [chosen, top] = [RIGHT, scores[RIGHT]!];
  return chosen;
}
