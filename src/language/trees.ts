import { asidesIn } from "./asides.ts";
import { type Frame, frameOf } from "./frame.ts";
import { nodesOf } from "./nodes.ts";
import { correct, partsOf, type Tagged } from "./tagged.ts";
import type { Weights } from "./weights.ts";

/** Who hangs on whom: index of the head (-1 for the root) and relation, a word each. */
export interface Hung {
  readonly heads: number[];
  readonly relations: string[];
}

/** The tree of a sentence: its asides are parsed apart and hung on the main clause as parataxis. `tagged.tags` are corrected
 *  once more, now that each part stands alone. */
export function treeOf(tagged: Tagged, models: Weights): Hung {
  const { forms, frame, tags, corrected } = tagged;
  const list = models.tagger.tags;
  const asides = asidesIn(forms.map((form, at) => ({ form, upos: partsOf(list[tags[at]!]!).upos })));
  const hung: Hung = { heads: forms.map(() => -1), relations: forms.map(() => "dep") };
  const all = forms.map((_, at) => at);
  if (asides.length === 0) {
    if (!corrected) correct(forms, tags, list);
    hang(all, frame, tags, models, hung, -1, "root");
    return hung;
  }
  const main = all.filter((at) => !asides.some(([from, to]) => at >= from && at < to));
  const root = hangPart(main, tagged, models, hung, -1, "root");
  for (const [from, to] of asides) hangPart(all.slice(from, to), tagged, models, hung, root, "parataxis");
  return hung;
}

/** Parses the words at `indices` as a sentence of their own, its root under `head`. Returns the root's index. */
function hangPart(
  indices: readonly number[],
  { forms, tags }: Tagged,
  models: Weights,
  hung: Hung,
  head: number,
  relation: string,
): number {
  const own = indices.map((at) => forms[at]!);
  const chosen = Uint8Array.from(indices, (at) => tags[at]!);
  correct(own, chosen, models.tagger.tags);
  for (const [place, at] of indices.entries()) tags[at] = chosen[place]!;
  return hang(indices, frameOf(own, models.words), chosen, models, hung, head, relation);
}

/** As `hangPart`, of words whose frame and tags are at hand. */
function hang(
  indices: readonly number[],
  frame: Frame,
  tags: Uint8Array,
  { tagger, parser }: Weights,
  hung: Hung,
  head: number,
  relation: string,
): number {
  const nodes = nodesOf(frame, tags, tagger.hashes);
  const arcs = parser.parse(nodes);
  let root = indices[0]!;
  for (let place = 0; place < indices.length; place++) {
    const at = indices[place]!;
    const isRoot = arcs.heads[place] === nodes.root;
    if (isRoot) root = at;
    hung.heads[at] = isRoot ? head : indices[arcs.heads[place]!]!;
    hung.relations[at] = isRoot ? relation : parser.relations[arcs.relations[place]!]!;
  }
  return root;
}
