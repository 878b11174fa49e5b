import type { Sentence, Token, Upos } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { asidesIn } from "./asides.ts";
import { frameOf } from "./frame.ts";
import { linesOf } from "./lines.ts";
import { nodesOf } from "./nodes.ts";
import { retag } from "./retag/retag.ts";
import { splitSentences } from "./sentences.ts";
import { settle } from "./settle.ts";
import { tokenise } from "./tokens.ts";
import { type Weights, weights } from "./weights.ts";
import { normalise } from "./words.ts";

/** Sentences of the stretch `text.slice(...span)`; offsets are those of `text`. None goes across a line break, unless the
 *  stretch is a paragraph `wrapped` into lines of even length. */
export function parse(text: string, span: Span, wrapped = false): Sentence[] {
  const models = weights();
  const sentences = (wrapped ? [span] : linesOf(text, span)).flatMap((line) => {
    const tokens = tokenise(text, ...line);
    return splitSentences(text, tokens).map(([from, to]) => tokens.slice(from, to));
  });
  // One model at a time over all sentences: it stays in the processor's cache.
  const tagged = sentences.map((spans) => tag(formsOf(text, spans), models));
  return sentences.map((spans, at) => sentence(text, spans, tagged[at]!, models));
}

/** One sentence whose words are known: `spans` of `text`, in order. */
export function parseWords(text: string, spans: readonly Span[], models: Weights = weights()): Sentence {
  return sentence(text, spans, tag(formsOf(text, spans), models), models);
}

interface Tagged {
  readonly forms: readonly string[];
  /** Indices into the tagger's list. */
  readonly tags: Uint8Array;
}

function tag(forms: readonly string[], { words, tagger }: Weights): Tagged {
  const tags = tagger.tag(frameOf(forms, words));
  retag(forms, tags, tagger.tags);
  return { forms, tags };
}

function sentence(text: string, spans: readonly Span[], { forms, tags }: Tagged, models: Weights): Sentence {
  const { tagger, lemmas } = models;
  const tree = treeOf(forms, tags, models);
  const hung = spans.map((_, at) => ({
    tag: tagger.tags[tags[at]!]!,
    head: tree.heads[at]!,
    relation: tree.relations[at]!,
  }));
  settle(hung);
  const tokens = spans.map(([start, end], at): Token => {
    const form = text.slice(start, end);
    const { tag, head, relation } = hung[at]!;
    const [upos = "", xpos = ""] = tag.split("|");
    return { start, end, text: form, lemma: lemmas.of(form, upos, xpos), upos: upos as Upos, xpos, head, relation };
  });
  return { span: [tokens[0]!.start, tokens.at(-1)!.end], tokens };
}

interface Hung {
  readonly heads: number[];
  readonly relations: string[];
}

/** The tree of a sentence: its asides are parsed apart and hung on the main clause as parataxis. */
function treeOf(forms: readonly string[], tags: Uint8Array, models: Weights): Hung {
  const asides = asidesIn(forms.map((form, at) => ({ form, upos: models.tagger.tags[tags[at]!]!.split("|")[0]! })));
  const all = forms.map((_, at) => at);
  const main = all.filter((at) => !asides.some(([from, to]) => at >= from && at < to));
  const hung: Hung = { heads: forms.map(() => -1), relations: forms.map(() => "dep") };
  const root = hang(main, forms, tags, models, hung, -1, "root");
  for (const [from, to] of asides) hang(all.slice(from, to), forms, tags, models, hung, root, "parataxis");
  return hung;
}

/** Parses the words at `indices` as a sentence of their own, its root under `head`. Returns the root's index. */
function hang(
  indices: readonly number[],
  forms: readonly string[],
  tags: Uint8Array,
  { words, tagger, parser }: Weights,
  hung: Hung,
  head: number,
  relation: string,
): number {
  const own = indices.map((at) => forms[at]!);
  const chosen = Uint8Array.from(indices, (at) => tags[at]!);
  retag(own, chosen, tagger.tags);
  indices.forEach((at, place) => {
    tags[at] = chosen[place]!;
  });
  const nodes = nodesOf(frameOf(own, words), chosen, tagger.hashes);
  const arcs = parser.parse(nodes);
  let root = indices[0]!;
  indices.forEach((at, place) => {
    const isRoot = arcs.heads[place]! === nodes.root;
    if (isRoot) root = at;
    hung.heads[at] = isRoot ? head : indices[arcs.heads[place]!]!;
    hung.relations[at] = isRoot ? relation : parser.relations[arcs.relations[place]!]!;
  });
  return root;
}

/** The words as the models see them. A hyphen between spaces is a dash. */
function formsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end], at) => {
    const before = spans[at - 1];
    const after = spans[at + 1];
    const spaced = (!before || before[1] < start) && (!after || end < after[0]);
    return normalise(text.slice(start, end), spaced);
  });
}
