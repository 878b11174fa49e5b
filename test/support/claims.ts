import { extract } from "../../src/extract/extract.ts";
import { toDocument } from "../../src/ingest/document.ts";
import type { Claim, ClaimType } from "../../src/model/claim.ts";

/** The claims of a text, read as an article published on `published`. */
export function claimsIn(text: string, published = "2023-05-19"): readonly Claim[] {
  return extract(toDocument({ path: "test.txt", text, received: published })).claims;
}

/** What a test looks at: names instead of entities. */
export const seen = (claim: Claim) => ({
  type: claim.type,
  trigger: claim.trigger,
  actor: claim.actor?.name ?? null,
  target: claim.target?.name ?? null,
  place: claim.place?.name ?? null,
  origin: claim.origin?.name ?? null,
  modality: claim.modality,
  when: claim.when && [claim.when.from, claim.when.to],
  quantity: claim.quantity && [claim.quantity.measure, claim.quantity.low, claim.quantity.high],
});

/** Claims of one type, as tests look at them. */
export const ofType = (text: string, type: ClaimType, published?: string) =>
  claimsIn(text, published)
    .filter((c) => c.type === type)
    .map(seen);
