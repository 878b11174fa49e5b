import type { Arcs } from "./arcs.ts";
import { key1, key2, key3, key4 } from "./hash.ts";
import type { Nodes } from "./nodes.ts";

/** A first reading of the sentence, for a second parser to learn from where it errs. */
export interface Guess {
  /** The head of each word, the root being `nodes.root`. */
  readonly heads: Int16Array;
  /** Hash of each word's relation. */
  readonly relations: Int32Array;
  /** The dependent farthest to the right of each word, -1 if it has none to its right. */
  readonly lastRight: Int16Array;
}

/** `heads` and `relations` (hashes) as in `Guess`; extra places at their ends are left out. */
export function guessOf(length: number, heads: Int16Array, relations: Int32Array): Guess {
  const lastRight = new Int16Array(length + 2).fill(-1);
  for (let word = 0; word < length; word++) {
    const head = heads[word]!;
    if (head < word) lastRight[head] = word;
  }
  return { heads, relations, lastRight };
}

/** Where the guessed head of the top of the stack is: next, below it, further on, further down, nowhere. */
function place(guess: Guess, arcs: Arcs, word: number, below: number): number {
  if (word >= arcs.length) return 5;
  const head = guess.heads[word]!;
  if (head === arcs.next) return 0;
  if (head === below) return 1;
  if (head === arcs.root) return 4;
  return head > arcs.next ? 2 : 3;
}

/** Appends what the guess says of a state to its features, from `out[from]`. Returns how many there are then. */
export function guessedTransition(nodes: Nodes, guess: Guess, arcs: Arcs, out: Int32Array, from: number): number {
  const { word, tag, part, length } = nodes;
  const s0 = arcs.top(0);
  const s1 = arcs.top(1);
  const b0 = arcs.next;
  const s0head = place(guess, arcs, s0, s1);
  const s1head = s1 < length ? (guess.heads[s1] === s0 ? 1 : guess.heads[s1] === b0 ? 2 : 3) : 0;
  const b0head =
    b0 < length ? (guess.heads[b0] === s0 ? 1 : guess.heads[b0] === s1 ? 2 : guess.heads[b0]! > b0 ? 3 : 4) : 0;
  const s0open = s0 < length && guess.lastRight[s0]! >= b0 ? 1 : 0;
  const s1open = s1 < length && guess.lastRight[s1]! >= b0 ? 1 : 0;
  const all = s0head + 8 * s1head + 64 * b0head + 512 * s0open + 1024 * s1open;
  const s0name = s0 < length ? guess.relations[s0]! : 0;
  const s1name = s1 < length ? guess.relations[s1]! : 0;
  const b0name = b0 < length ? guess.relations[b0]! : 0;
  const s0t = tag[s0]!;
  const b0t = tag[b0]!;
  const s1t = tag[s1]!;
  let k = from;
  out[k++] = key1(301, all);
  out[k++] = key1(302, s0head * 2 + s0open);
  out[k++] = key2(303, all, s0t);
  out[k++] = key2(304, all, b0t);
  out[k++] = key2(305, all, s1t);
  out[k++] = key3(306, all, s0t, b0t);
  out[k++] = key3(307, all, s0t, s1t);
  out[k++] = key4(308, all, s0t, s1t, b0t);
  out[k++] = key2(309, all, s0name);
  out[k++] = key2(310, all, b0name);
  out[k++] = key3(311, all, s0name, b0name);
  out[k++] = key3(312, all, s0name, s1name);
  out[k++] = key2(313, all, word[s0]!);
  out[k++] = key2(314, all, word[b0]!);
  out[k++] = key2(315, all, word[s1]!);
  out[k++] = key3(316, s0head, s0name, s0t);
  out[k++] = key4(317, s0head * 2 + s0open, s0name, part[s1]!, part[b0]!);
  out[k++] = key3(318, all, arcs.leftSet[s0]!, part[s0]!);
  out[k++] = key3(319, all, arcs.rightSet[s0]!, part[s0]!);
  out[k++] = key3(320, all, arcs.leftSet[b0]!, part[b0]!);
  out[k++] = key4(321, s0name, s1name, b0name, s0head);
  return k;
}

/** Appends what the guess says of an arc to its features. */
export function guessedRelation(
  nodes: Nodes,
  guess: Guess,
  head: number,
  dependent: number,
  out: Int32Array,
  from: number,
): number {
  const { word, tag, part } = nodes;
  const same = guess.heads[dependent] === head ? 1 : 0;
  const name = guess.relations[dependent]!;
  let k = from;
  out[k++] = key2(331, name, same);
  out[k++] = key3(332, name, same, tag[dependent]!);
  out[k++] = key3(333, name, same, tag[head]!);
  out[k++] = key4(334, name, same, tag[dependent]!, tag[head]!);
  out[k++] = key3(335, name, same, word[dependent]!);
  out[k++] = key3(336, name, same, word[head]!);
  out[k++] = key4(337, name, same, part[dependent]!, part[head]!);
  out[k++] = key3(338, name, head < nodes.length ? guess.relations[head]! : 0, same);
  return k;
}
