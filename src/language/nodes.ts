import { BORDER, type Frame } from "./frame.ts";
import { hashString } from "./hash.ts";

/** The words of a sentence as the parser sees them. After the words come the root and "no word", so that
 *  every index the parser can hold has its values. Counts run up to and without the word of that index. */
export interface Nodes {
  readonly length: number;
  readonly root: number;
  readonly none: number;
  readonly word: Int32Array;
  /** Hash of the joint tag, "VERB|VBD". */
  readonly tag: Int32Array;
  /** Hash of the universal part of speech. */
  readonly part: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly commasBefore: Int32Array;
  readonly verbsBefore: Int32Array;
}

/** Hashes of a list of joint tags, and of their parts of speech. */
export interface TagHashes {
  readonly tag: Int32Array;
  readonly part: Int32Array;
  /** 1 for verbs, else 0. */
  readonly verb: Uint8Array;
}

export const hashesOf = (tags: readonly string[]): TagHashes => ({
  tag: Int32Array.from(tags, hashString),
  part: Int32Array.from(tags, (tag) => hashString(tag.slice(0, tag.indexOf("|")))),
  verb: Uint8Array.from(tags, (tag) => (tag.startsWith("VERB|") ? 1 : 0)),
});

const ROOT = hashString("<root>");
const NONE = hashString("<none>");
const COMMA = hashString(",");

/** `tags`: indices into the list that `hashes` was made from. */
export function nodesOf(frame: Frame, tags: Uint8Array, hashes: TagHashes): Nodes {
  const length = frame.length;
  const column = () => {
    const values = new Int32Array(length + 2);
    values[length] = ROOT;
    values[length + 1] = NONE;
    return values;
  };
  const nodes = {
    length,
    root: length,
    none: length + 1,
    word: column(),
    tag: column(),
    part: column(),
    suffix: column(),
    shape: column(),
    commasBefore: new Int32Array(length + 2),
    verbsBefore: new Int32Array(length + 2),
  };
  for (let i = 0; i < length; i++) {
    const view = frame.views[i + BORDER]!;
    const tag = tags[i]!;
    nodes.word[i] = view.lower;
    nodes.suffix[i] = view.suffixes[2];
    nodes.shape[i] = view.shape;
    nodes.tag[i] = hashes.tag[tag]!;
    nodes.part[i] = hashes.part[tag]!;
    nodes.commasBefore[i + 1] = nodes.commasBefore[i]! + (view.lower === COMMA ? 1 : 0);
    nodes.verbsBefore[i + 1] = nodes.verbsBefore[i]! + hashes.verb[tag]!;
  }
  return nodes;
}
