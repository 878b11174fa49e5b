import type { Span } from "../../src/model/span.ts";
import type { ExportedClaim, ExportedEvent } from "./ledger.ts";
import type { Mention, Slot } from "./mentions.ts";
import { checks } from "./slots.ts";

/** A claim with the name of the file that it is from. */
export interface Sourced {
  readonly claim: ExportedClaim;
  readonly file: string;
}

/** The claim that fits a mention best, and which annotated slots it has right. */
export interface Match {
  readonly claim: ExportedClaim;
  readonly slots: ReadonlyMap<Slot, boolean>;
}

/** True when a claim is of the mention's article and of one of its types, and covers enough of the same words. */
export const fits = ({ claim, file }: Sourced, mention: Mention): boolean =>
  file === mention.doc && mention.types.includes(claim.type) && enoughShared(claim.span, mention.span);

/** Of the claims that fit, the one with most slots right, then with most words shared. */
export function matchOf(
  mention: Mention,
  claims: readonly Sourced[],
  events: ReadonlyMap<string, ExportedEvent>,
): Match | null {
  const ranked = claims
    .filter((one) => fits(one, mention))
    .map(({ claim }) => {
      const slots = checks(claim, events.get(claim.event), mention.wanted);
      const right = [...slots.values()].filter(Boolean).length;
      return { claim, slots, right, shared: shared(claim.span, mention.span) };
    })
    .sort((a, b) => b.right - a.right || b.shared - a.shared);
  return ranked[0] ?? null;
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

const length = ([start, end]: Span): number => end - start;

/** Three tenths of the shorter of the two. */
const enoughShared = (a: Span, b: Span): boolean =>
  shared(a, b) > 0 && shared(a, b) >= 0.3 * Math.min(length(a), length(b));
