import type { EntityKind } from "../../model/entity.ts";
import type { Token } from "../../model/sentence.ts";
import { findPlaces } from "./gazetteer.ts";
import { groupKey, worldGroups } from "./lexicon.ts";
import { candidate, type Name } from "./names.ts";
import { normalName } from "./normal.ts";
import { isCapital } from "./shape.ts";

const longest = 8;

/** Names that a headline shares with the text below it, and those that are beyond doubt anywhere; longest first. */
export function matchNames(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  kinds: ReadonlyMap<string, EntityKind>,
): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const to = isCapital(tokens[from]!) ? endOfKnown(text, tokens, from, kinds) : null;
    if (to === null) continue;
    const found = candidate(text, tokens, { from, to }, sentence, null);
    names.push({ ...found, kind: kindOf(found.text, kinds)! });
    from = to - 1;
  }
  return names;
}

function endOfKnown(
  text: string,
  tokens: readonly Token[],
  from: number,
  kinds: ReadonlyMap<string, EntityKind>,
): number | null {
  for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
    if (kindOf(text.slice(tokens[from]!.start, tokens[to - 1]!.end), kinds)) return to;
  }
  return null;
}

function kindOf(words: string, kinds: ReadonlyMap<string, EntityKind>): EntityKind | null {
  const known = kinds.get(normalName(words));
  if (known) return known;
  if (worldGroups.has(groupKey(words))) return "group";
  const found = findPlaces(words);
  const [top] = found?.places ?? [];
  const sure = top && !found!.doubtful && (top.kind === "country" || (top.geography?.population ?? 0) > 200_000);
  return sure ? "place" : null;
}
