import { Arcs } from "../arcs.ts";
import { frameOf } from "../frame.ts";
import { hashString } from "../hash.ts";
import { Lexicon, NumberTable } from "../lexicon.ts";
import { hashesOf, nodesOf } from "../nodes.ts";
import { MOST_RELATION_FEATURES, relationFeatures } from "../relation-features.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "../tag-features.ts";
import { kindsOf, TagHistory } from "../tag-history.ts";
import { MOST_TRANSITION_FEATURES, transitionFeatures } from "../transition-features.ts";
import { normalise, WordViews } from "../words.ts";

const FORMS = [
  "The",
  "first",
  "convoy",
  ",",
  "which",
  "left",
  "“",
  "Arna",
  "”",
  "in",
  "2019",
  ",",
  "won’t",
  "stop",
  ".",
];
const TAGS = ["DET|DT", "ADJ|JJ", "NOUN|NN", "PUNCT|,", "PRON|WDT", "VERB|VBD"];
const RELATIONS = ["punct", "det", "nsubj"];

/** A number that changes when features or their hashing change: weights learnt before no longer fit. */
export function fingerprint(): number {
  const words = new WordViews(new Lexicon(new NumberTable(0), new NumberTable(0), new Set()));
  const frame = frameOf(
    FORMS.map((form) => normalise(form, false)),
    words,
  );
  const tags = Uint8Array.from(FORMS, (_, at) => at % TAGS.length);
  const keys: number[] = [];
  const history = new TagHistory(kindsOf(TAGS));
  const out = new Int32Array(Math.max(MOST_TAG_FEATURES, MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
  const note = (count: number) => keys.push(...out.subarray(0, count));
  for (let at = 0; at < frame.length; at++) {
    note(tagFeatures(frame, at, history, out));
    history.push(tags[at]!, at);
  }
  const nodes = nodesOf(frame, tags, hashesOf(TAGS));
  const names = Int32Array.from(RELATIONS, hashString);
  const arcs = new Arcs(nodes.length);
  for (const step of "slssrsslssrsrr") {
    note(transitionFeatures(nodes, arcs, names, out));
    if (arcs.depth > 1) note(relationFeatures(nodes, arcs, arcs.top(1), arcs.top(0), names, out));
    if (step === "s") arcs.shift();
    else if (step === "l") arcs.left(1, names[1]!);
    else arcs.right(2, names[2]!);
  }
  return hashString(keys.join(","));
}
