import type { Oblique } from "../../model/clause.ts";
import { phraseEnd } from "./nearest.ts";
import { obliquesOf, phraseAt } from "./phrases.ts";
import { isRelation, type Tree } from "./tree.ts";

/** What stands around a noun that tells of an event: its own phrases, those behind them, "the capture of Lashio by rebels",
 *  wherever the tree hangs them, and who leads it, "the Saudi-led assault", as a "by". */
export function nominalObliques(tree: Tree, noun: number): Oblique[] {
  const own = obliquesOf(tree, noun);
  const known = new Set(own.map(({ phrase }) => phrase.index));
  const behind = chained(tree, noun).filter(({ phrase }) => !known.has(phrase.index));
  return [...own, ...behind, ...leaders(tree, noun)];
}

/** The phrases that follow the noun one after another: "attack | by gunmen | on the church". "of" and "in" say more of the last. */
function chained(tree: Tree, noun: number): Oblique[] {
  const found: Oblique[] = [];
  let at = noun + 1;
  while (tree.tokens[at]?.upos === "ADP") {
    const end = phraseEnd(tree, at + 1);
    if (end < 0) break;
    const preposition = tree.tokens[at]!.text.toLowerCase();
    if (/^(by|from|on|against)$/.test(preposition)) found.push({ preposition, phrase: phraseAt(tree, end) });
    at = end + 1;
  }
  return found;
}

/** "the Saudi-led assault": whoever stands before "-led". */
function leaders(tree: Tree, noun: number): Oblique[] {
  const led = tree.children(noun).find((c) => c < noun && /^led$/i.test(tree.tokens[c]!.text));
  if (led === undefined || tree.tokens[led - 1]?.text !== "-") return [];
  const leader = tree.children(led).find((c) => c < led && !isRelation(tree.tokens[c]!, "punct"));
  return leader === undefined ? [] : [{ preposition: "by", phrase: phraseAt(tree, leader) }];
}
