import type { ClaimRow } from "./storage.ts";

/** How well a claim says what happened, for showing one line of many: asserted, dated, complete, early in the article, of a length to read. */
export function tellingness(claim: Omit<ClaimRow, "id" | "event">): number {
  const stated = claim.when !== null && claim.when.basis !== "inferred";
  const length = claim.text.length;
  return (
    (claim.modality === "asserted" ? 3 : 0) +
    (stated ? 2 : 0) +
    (claim.actor ? 1 : 0) +
    (claim.place ? 1 : 0) +
    (claim.quantity ? 1.5 : 0) +
    (length >= 40 && length <= 240 ? 2 : length > 400 ? -1 : 0) +
    (claim.span[0] < 1200 ? 0.5 : 0) +
    (claim.quoted ? 0 : 0.5)
  );
}

/** The claim that says it best among these. */
export const mostTelling = (claims: readonly ClaimRow[]): ClaimRow =>
  [...claims].sort((a, b) => tellingness(b) - tellingness(a) || a.id - b.id)[0]!;
