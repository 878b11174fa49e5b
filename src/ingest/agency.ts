import { agenciesIn, agencyNamed } from "./agencies.ts";
import { creditedAgency } from "./credits.ts";
import type { FrontMatter } from "./frontmatter.ts";
import type { Piece } from "./parts.ts";

/**
 * The wire agency credited for the whole text: by the outlet itself being one, by the first dateline, by a byline or by a
 * credit that names one agency and no other. "Told Reuters" in the text is no credit.
 */
export function agencyOf(front: FrontMatter | null, pieces: readonly Piece[]): string | null {
  const of = (kind: Piece["kind"]): string[] =>
    pieces.filter((piece) => piece.kind === kind).map((piece) => piece.words);
  const bylines = front?.byline ? [front.byline] : of("byline");
  const candidates = [
    front?.outlet ? agencyNamed(front.outlet) : null,
    only(of("dateline").slice(0, 1).flatMap(agenciesIn)),
    only(bylines.flatMap(agenciesIn)),
    only(of("credit").flatMap((words) => creditedAgency(words) ?? [])),
  ];
  return candidates.find((agency) => agency !== null) ?? null;
}

const only = (agencies: readonly string[]): string | null => (new Set(agencies).size === 1 ? agencies[0]! : null);
