import type { Arcs } from "../arcs.ts";
import { LEFT, RIGHT, SHIFT } from "../arcs.ts";

/** The tree to be learnt: the head of each word, the root's being one past the last word. */
export interface Gold {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/** How many arcs of the gold tree each transition puts out of reach (Goldberg and Nivre 2013). */
export function costs(arcs: Arcs, { heads }: Gold, out: Int16Array): void {
  out[SHIFT] = shiftCost(arcs, heads);
  out[LEFT] = 0;
  out[RIGHT] = 0;
  if (arcs.depth === 0) return;
  const { next } = arcs;
  const lost = dependentsAhead(arcs, heads);
  const head = heads[arcs.top(0)]!;
  out[LEFT] = lost + (head > next || head === arcs.top(1) ? 1 : 0);
  out[RIGHT] = lost + (head >= next ? 1 : 0);
}

/** The next word can then no more govern what lies on the stack, nor hang on what lies under its top. */
function shiftCost(arcs: Arcs, heads: Int16Array): number {
  const { stack, depth, next, length } = arcs;
  if (next >= length) return 0;
  const [head, top] = [heads[next]!, arcs.top(0)];
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    const word = stack[i]!;
    if (heads[word] === next) cost++;
    if (head === word && word !== top) cost++;
  }
  return cost;
}

/** Words ahead that hang on the top of the stack. */
function dependentsAhead(arcs: Arcs, heads: Int16Array): number {
  const top = arcs.top(0);
  let count = 0;
  for (let word = arcs.next; word < arcs.length; word++) if (heads[word] === top) count++;
  return count;
}
