import { needed } from "../comparisons.ts";
import { judge } from "../judge.ts";
import type { ClaimRow } from "../storage.ts";
import type { ClaimView } from "../views.ts";
import { type Cards, documentCard, numberOf } from "./cards.ts";

/** One claim with all that stands behind it. See `Views.claim`. */
export async function claimView(id: string, cards: Cards): Promise<ClaimView | null> {
  const number = numberOf(id, "c");
  const row = number === null ? null : await cards.reader.claim(number);
  const event = row && (await cards.reader.event(row.event));
  const document = row && (await cards.document(row.document));
  if (!row || !event || !document) return null;
  const others = (await cards.reader.claimsOfEvent(row.event)).filter(
    (claim) => claim.id !== row.id && !claim.withdrawn,
  );
  const told = await cards.claims(others);
  const { comparisons, against } = await reasons(row, cards);
  const points = comparisons.reduce((sum, one) => sum + one.points, 0);
  return {
    claim: await cards.claim(row),
    document: documentCard(document),
    event: await cards.event(event),
    others: told.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
    comparisons,
    score: comparisons.length > 0 ? { points: Math.round(points * 100) / 100, needed } : null,
    against,
  };
}

/** Why the claim counts to its event, and to which claim it was held. */
async function reasons(
  { telling, comparisons }: ClaimRow,
  { reader }: Cards,
): Promise<Pick<ClaimView, "comparisons" | "against">> {
  const own = telling === null ? null : await reader.standing(telling);
  if (!own) return { comparisons: [], against: null };
  const lead = own.lead === own.id ? null : await reader.standing(own.lead);
  if (!lead) return { comparisons, against: comparisons.length > 0 ? `c${own.first}` : null };
  const judgement = judge(await reader.tellingProfile(own.id), await reader.tellingProfile(lead.id), false);
  return { comparisons: judgement.comparisons, against: `c${lead.first}` };
}
