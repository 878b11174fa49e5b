import { BORDER, type Frame } from "./frame.ts";
import { hashString, key1, key2, key3, key4 } from "./hash.ts";
import { FORM } from "./lexicon.ts";
import type { TagHistory } from "./tag-history.ts";

const ED = hashString("-ed");

/** Room that `tagFeatures` needs. */
export const MOST_TAG_FEATURES = 100;

/** Writes the features of word `at` into `out`, given the tags before it. Returns how many. */
export function tagFeatures(frame: Frame, at: number, history: TagHistory, out: Int32Array): number {
  const { views, casing } = frame;
  const { last, beforeLast, waiting, auxiliary, verb } = history;
  const finite = frame.finiteAfter[at]!;
  const w = views[at + BORDER]!;
  const p = views[at + BORDER - 1]!;
  const pp = views[at + BORDER - 2]!;
  const n = views[at + BORDER + 1]!;
  const nn = views[at + BORDER + 2]!;
  const first = at === 0 ? 1 : 0;
  let k = 0;
  out[k++] = key1(1, 0);
  out[k++] = key1(2, w.lower);
  out[k++] = key1(3, w.form);
  out[k++] = key2(4, w.lower, casing);
  out[k++] = key1(5, w.suffixes[0]);
  out[k++] = key1(6, w.suffixes[1]);
  out[k++] = key1(7, w.suffixes[2]);
  out[k++] = key1(8, w.suffixes[3]);
  out[k++] = key1(9, w.suffixes[4]);
  out[k++] = key1(10, w.prefixes[0]);
  out[k++] = key1(11, w.prefixes[1]);
  out[k++] = key1(12, w.prefixes[2]);
  out[k++] = key1(13, w.prefixes[3]);
  out[k++] = key2(14, w.shape, first);
  out[k++] = key3(15, w.marks, first, casing);
  out[k++] = key2(16, w.marks, w.suffixes[2]);
  out[k++] = key1(17, w.seenAs);
  out[k++] = key1(18, w.forms);
  out[k++] = key2(19, w.forms, w.marks);
  out[k++] = key2(20, w.seenAs, w.forms);
  // The words around
  out[k++] = key1(21, p.lower);
  out[k++] = key1(22, pp.lower);
  out[k++] = key1(23, n.lower);
  out[k++] = key1(24, nn.lower);
  out[k++] = key2(25, p.lower, w.lower);
  out[k++] = key2(26, w.lower, n.lower);
  out[k++] = key2(27, p.lower, n.lower);
  out[k++] = key2(28, pp.lower, p.lower);
  out[k++] = key2(29, n.lower, nn.lower);
  out[k++] = key1(30, n.suffixes[2]);
  out[k++] = key1(31, n.suffixes[1]);
  out[k++] = key1(32, p.suffixes[2]);
  out[k++] = key2(33, n.shape, w.shape);
  out[k++] = key2(34, p.shape, w.shape);
  out[k++] = key2(35, n.marks, w.marks);
  // What the words around can be
  out[k++] = key1(36, n.seenAs);
  out[k++] = key1(37, n.forms);
  out[k++] = key1(38, nn.seenAs);
  out[k++] = key2(39, n.seenAs, n.forms);
  out[k++] = key2(40, w.seenAs, n.seenAs);
  out[k++] = key2(41, w.lower, n.seenAs);
  out[k++] = key3(42, w.seenAs, n.seenAs, nn.seenAs);
  out[k++] = key3(43, w.forms, n.forms, last);
  out[k++] = key3(44, w.seenAs, n.seenAs, last);
  out[k++] = key3(45, w.suffixes[1], n.seenAs, last);
  // The tags before
  out[k++] = key1(46, last);
  out[k++] = key2(47, last, beforeLast);
  out[k++] = key2(48, last, w.lower);
  out[k++] = key3(49, last, beforeLast, w.lower);
  out[k++] = key2(50, last, n.lower);
  out[k++] = key2(51, last, w.suffixes[1]);
  out[k++] = key2(52, last, w.suffixes[2]);
  out[k++] = key2(53, last, w.seenAs);
  out[k++] = key3(54, last, beforeLast, w.seenAs);
  out[k++] = key3(55, last, w.marks, casing);
  out[k++] = key2(56, last, p.lower);
  out[k++] = key3(57, last, p.lower, w.suffixes[1]);
  out[k++] = key2(58, beforeLast, w.seenAs);
  out[k++] = key3(59, last, w.forms, n.lower);
  out[k++] = key2(60, w.suffixes[2], w.forms);
  // Whether a finite verb is still wanted
  out[k++] = key3(61, waiting, finite, w.forms);
  out[k++] = key3(62, waiting, finite, w.seenAs);
  out[k++] = key3(63, waiting, last, w.forms);
  out[k++] = key4(64, waiting, finite, last, w.forms);
  out[k++] = key4(65, waiting, finite, n.seenAs, w.forms);
  out[k++] = key3(66, auxiliary, w.forms, w.suffixes[1]);
  out[k++] = key2(67, auxiliary, w.seenAs);
  out[k++] = key3(68, auxiliary, last, w.forms);
  out[k++] = key3(69, verb, waiting, w.forms);
  out[k++] = key4(70, waiting, auxiliary, finite, w.suffixes[1]);
  out[k++] = key4(71, waiting, p.marks, w.forms, n.seenAs);
  // Past or participle
  const past = (w.forms & (FORM.past | FORM.participle)) + (w.suffixes[1] === ED ? 1 : 0);
  const state = past === 0 ? 0 : past + 256 * (waiting + 1) + 2048 * finite + (frame.ended ? 8192 : 0);
  out[k++] = key1(72, state);
  out[k++] = key2(73, state, last);
  out[k++] = key2(74, state, n.seenAs);
  out[k++] = key3(75, state, last, n.seenAs);
  out[k++] = key3(76, state, last, beforeLast);
  out[k++] = key2(77, state, auxiliary);
  out[k++] = key2(78, state, n.lower);
  out[k++] = key3(79, state, verb, last);
  out[k++] = key3(80, past, auxiliary, last);
  out[k++] = key3(81, past, n.seenAs, nn.seenAs);
  return k;
}
