import type { Arcs } from "./arcs.ts";
import { key1, key2, key3, key4 } from "./hash.ts";
import type { Nodes } from "./nodes.ts";
import { bucket } from "./transition-features.ts";

/** Room that `relationFeatures` needs. */
export const MOST_RELATION_FEATURES = 80;

/** Writes the features of the arc from `head` to `dependent`, about to be made, into `out`. Returns how many. */
export function relationFeatures(
  nodes: Nodes,
  arcs: Arcs,
  head: number,
  dependent: number,
  names: Int32Array,
  out: Int32Array,
): number {
  const { word, tag, part, suffix, none, length } = nodes;
  const { left1, left2, right1, relations, leftSet, rightSet } = arcs;
  const side = head > dependent ? 1 : 2;
  const hw = word[head]!;
  const ht = tag[head]!;
  const hp = part[head]!;
  const dw = word[dependent]!;
  const dt = tag[dependent]!;
  const dp = part[dependent]!;
  const dl = left1[dependent]!;
  const dl2 = left2[dependent]!;
  const dr = right1[dependent]!;
  const dln = dl === none ? 0 : names[relations[dl]!]!;
  const distance = bucket(Math.abs(head - dependent));
  const [from, to] = side === 1 ? [dependent, head] : [head, dependent];
  const commas = Math.min(nodes.commasBefore[to]! - nodes.commasBefore[from]!, 2);
  const verbs = Math.min(nodes.verbsBefore[to]! - nodes.verbsBefore[from]!, 2);
  const before = tag[dependent > 0 ? dependent - 1 : none]!;
  const after = tag[dependent + 1 < length ? dependent + 1 : none]!;
  const afterHead = tag[head + 1 < length ? head + 1 : none]!;
  const beforeHead = tag[head > 0 && head < length ? head - 1 : none]!;
  let k = 0;
  out[k++] = key1(201, side);
  out[k++] = key2(202, dw, side);
  out[k++] = key2(203, dt, side);
  out[k++] = key2(204, hw, side);
  out[k++] = key2(205, ht, side);
  out[k++] = key3(206, dw, hw, side);
  out[k++] = key3(207, dt, ht, side);
  out[k++] = key3(208, dw, ht, side);
  out[k++] = key3(209, dt, hw, side);
  out[k++] = key4(210, dw, dt, hw, ht);
  out[k++] = key4(211, dt, ht, side, distance);
  out[k++] = key4(212, dp, hp, side, distance);
  out[k++] = key3(213, dp, hp, side);
  out[k++] = key3(214, dp, hw, side);
  out[k++] = key3(215, dw, hp, side);
  out[k++] = key3(216, dt, word[dl]!, side);
  out[k++] = key4(217, dt, ht, word[dl]!, side);
  out[k++] = key4(218, dt, ht, dln, side);
  out[k++] = key3(219, hw, word[dl]!, side);
  out[k++] = key3(220, dw, word[dl]!, side);
  out[k++] = key4(221, hw, dt, word[dl]!, side);
  out[k++] = key4(222, dw, ht, word[dl]!, side);
  out[k++] = key4(223, dt, word[dl]!, word[dl2]!, side);
  out[k++] = key3(224, dt, leftSet[dependent]!, side);
  out[k++] = key4(225, dt, ht, leftSet[dependent]!, side);
  out[k++] = key3(226, dt, rightSet[dependent]!, side);
  out[k++] = key4(227, dt, ht, leftSet[head]!, side);
  out[k++] = key4(228, dt, ht, rightSet[head]!, side);
  out[k++] = key4(229, dp, hw, leftSet[head]!, side);
  out[k++] = key4(230, dp, hw, rightSet[head]!, side);
  out[k++] = key4(231, dp, hp, leftSet[head]!, rightSet[head]!);
  out[k++] = key4(232, leftSet[dependent]!, leftSet[head]!, dp, hp);
  out[k++] = key4(233, dt, ht, before, side);
  out[k++] = key4(234, dt, ht, after, side);
  out[k++] = key4(235, dt, ht, beforeHead, side);
  out[k++] = key4(236, dt, ht, afterHead, side);
  out[k++] = key4(237, dt, word[dr]!, ht, side);
  out[k++] = key4(238, dt, tag[dr]!, tag[dl]!, side);
  out[k++] = key4(239, dp, hp, commas * 4 + verbs, side);
  out[k++] = key4(240, dt, ht, commas * 4 + verbs, side);
  out[k++] = key3(241, suffix[dependent]!, dp, hp);
  out[k++] = key3(242, suffix[head]!, hp, dt);
  out[k++] = key4(243, word[left1[head]!]!, dp, hp, side);
  out[k++] = key4(244, nodes.shape[dependent]!, nodes.shape[head]!, dt, ht);
  out[k++] = key3(245, dw, word[dependent > 0 ? dependent - 1 : none]!, side);
  out[k++] = key3(246, dw, word[dependent + 1 < length ? dependent + 1 : none]!, side);
  out[k++] = key2(247, leftSet[dependent]!, rightSet[dependent]!);
  out[k++] = key3(248, dt, hp, head === nodes.root ? 1 : 0);
  return k;
}
