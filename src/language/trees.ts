import { asidesIn } from "./asides.ts";
import { type Frame, frameOf } from "./frame.ts";
import { insertionsIn } from "./insertions.ts";
import { nodesOf } from "./nodes.ts";
import { correct, partsOf, type Tagged } from "./tagged.ts";
import type { Weights } from "./weights.ts";

/** Who hangs on whom: index of the head (-1 for the root) and relation, a word each. */
export interface Hung {
  readonly heads: number[];
  readonly relations: string[];
}

/** The tree of a sentence: its asides are parsed apart and hung on the main clause as parataxis, its insertions on the noun
 *  before them. `tagged.tags` are corrected once more, now that each part stands alone. */
export function treeOf(tagged: Tagged, models: Weights): Hung {
  const { forms, frame, tags, corrected } = tagged;
  const words = wordsOf(tagged, models);
  const hung: Hung = { heads: forms.map(() => -1), relations: forms.map(() => "dep") };
  const all = forms.map((_, at) => at);
  const asides = asidesIn(words);
  const told = without(all, asides);
  const insertions = insertionsIn(asides.length === 0 ? words : told.map((at) => words[at]!));
  if (asides.length === 0 && insertions.length === 0) {
    if (!corrected) correct(forms, tags, models.tagger.tags);
    hang(all, frame, tags, models, hung, -1, "root");
    return hung;
  }
  const root = hangPart(without(told, insertions), tagged, models, hung, -1, "root");
  for (const [from, to] of asides) hangPart(all.slice(from, to), tagged, models, hung, root, "parataxis");
  for (const [from, to] of insertions) insert(told, from, to, tagged, models, hung);
  return hung;
}

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

const wordsOf = ({ forms, tags }: Tagged, { tagger }: Weights): Word[] =>
  forms.map((form, at) => ({ form, ...partsOf(tagger.tags[tags[at]!]!) }));

/** The indices that stand at none of the places `[from, to)`. */
const without = (indices: readonly number[], parts: readonly (readonly [from: number, to: number])[]): number[] =>
  parts.length === 0
    ? [...indices]
    : indices.filter((_, place) => !parts.some(([from, to]) => place >= from && place < to));

/** Parses what stands between the commas at places `from` and `to - 1` and hangs it on the noun before. */
function insert(told: readonly number[], from: number, to: number, tagged: Tagged, models: Weights, hung: Hung): void {
  const noun = nounOver(told[from - 1]!, wordsOf(tagged, models), hung);
  const head = hangPart(told.slice(from + 1, to - 1), tagged, models, hung, noun, "acl:relcl");
  hung.relations[head] = insertedAs(head, wordsOf(tagged, models)[head]!, hung);
  for (const comma of [told[from]!, told[to - 1]!]) {
    hung.heads[comma] = head;
    hung.relations[comma] = "punct";
  }
}

/** The head of the noun phrase that ends at a word. */
function nounOver(last: number, words: readonly Word[], hung: Hung): number {
  let at = last;
  for (let up = 0; up < 6; up++) {
    const head = hung.heads[at]!;
    if (head < 0 || head >= at || !/^(NOUN|PROPN)$/.test(words[head]!.upos)) break;
    at = head;
  }
  return at;
}

/** What an insertion is to its noun: a clause of its own, a participle, or an appositive. */
function insertedAs(head: number, { xpos }: Word, hung: Hung): string {
  const hasSubject = hung.heads.some((h, at) => h === head && hung.relations[at]!.startsWith("nsubj"));
  if (hasSubject || /^(VBD|VBZ|VBP)$/.test(xpos)) return "acl:relcl";
  return xpos.startsWith("V") || xpos === "JJ" ? "acl" : "appos";
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
