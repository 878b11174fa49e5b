import { obliquesOf, phraseAt } from "../../language/clauses/phrases.ts";
import { isRelation, type Tree } from "../../language/clauses/tree.ts";
import type { Span } from "../../model/span.ts";
import type { Attribution } from "./attribution.ts";
import { throughDocument } from "./speaker.ts";
import { hasFinite } from "./stretch.ts";

/** "according to X": over all that stands around it. Null where the word at `index` opens no such phrase. */
export function accordingTo(tree: Tree, index: number): Attribution | null {
  const token = tree.tokens[index]!;
  const to = tree.tokens[index + 1];
  if (!to || !/^to$/i.test(to.text)) return null;
  const head = index + 2 > tree.tokens.length - 1 ? -1 : speakerIndex(tree, index);
  if (head < 0) return null;
  const speaker = phraseAt(tree, head);
  const own: Span = [token.start, tree.span(tree.under(head))[1]];
  const scope = around(tree, token.start, Math.max(own[1], speaker.span[1]));
  return {
    lemma: "according to",
    stance: "says",
    speaker: throughDocument(tree, speaker),
    negated: false,
    cue: [token.start, to.end],
    scope,
  };
}

/** What stands before and, set off by a comma or where the sentence only begins there, behind. */
function around({ tokens, sentence: { span } }: Tree, from: number, to: number): Span[] {
  const next = tokens.find((t) => t.start >= to);
  const goesOn = next?.text === "," || !hasFinite(tokens.filter((t) => t.end <= from));
  const stretches: Span[] = [[span[0], from], ...(goesOn ? [[to, span[1]] as Span] : [])];
  return stretches.filter(([start, end]) => end - start > 3);
}

const views = /^(view|opinion|eyes|words|telling|estimation|reckoning|count|account|estimate|tally)$/i;

/** "in the ministry's view", "by the monitor's count": over all that stands around it. */
export function inView(tree: Tree, index: number): Attribution | null {
  const token = tree.tokens[index]!;
  if (!views.test(token.text)) return null;
  const [first] = tree.children(index).filter((c) => /^(in|by)$/i.test(tree.tokens[c]!.text) && c < index);
  const owner = obliquesOf(tree, index).find((o) => o.preposition === "'s" || o.preposition === "of")?.phrase;
  if (first === undefined || !owner) return null;
  const own = tree.span([first, ...tree.under(index)]);
  const scope = around(tree, own[0], own[1]);
  return {
    lemma: "according to",
    stance: "says",
    speaker: owner,
    negated: false,
    cue: [token.start, token.end],
    scope,
  };
}

/** The head of the noun phrase after "according to". */
function speakerIndex(tree: Tree, index: number): number {
  const own = tree.tokens[index]!;
  if (own.relation === "case" && own.head > index) return own.head;
  const below = tree.children(index).find((c) => c > index + 1 && isRelation(tree.tokens[c]!, "obl"));
  if (below !== undefined) return below;
  return tree.tokens.findIndex(
    (t, i) => i > index + 1 && ["NOUN", "PROPN", "PRON"].includes(t.upos) && !isRelation(t, "compound"),
  );
}
