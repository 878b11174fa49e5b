import type { Arcs } from "../arcs.ts";
import { LEFT, RIGHT, SHIFT } from "../arcs.ts";

/** The tree to be learnt: the head of each word, the root's being one past the last word. */
export interface Gold {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/** How many arcs of the gold tree each transition puts out of reach (Goldberg and Nivre 2013). */
export function costs(arcs: Arcs, { heads }: Gold, out: Int16Array): void {
  const { stack, depth, next, length } = arcs;
  const s0 = arcs.top(0);
  const s1 = arcs.top(1);
  let shift = 0;
  if (next < length) {
    const head = heads[next]!;
    for (let i = 0; i < depth; i++) {
      const word = stack[i]!;
      if (heads[word] === next) shift++;
      if (head === word && word !== s0) shift++;
    }
  }
  let left = 0;
  let right = 0;
  if (depth > 0) {
    for (let word = next; word < length; word++) if (heads[word] === s0) left++;
    right = left;
    const head = heads[s0]!;
    if (head > next || head === s1) left++;
    if (head >= next) right++;
  }
  out[SHIFT] = shift;
  out[LEFT] = left;
  out[RIGHT] = right;
}
