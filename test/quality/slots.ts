import type { Quantity } from "../../src/model/quantity.ts";
import type { When } from "../../src/model/when.ts";
import type { Pattern, Wanted, WantedQuantity } from "./annotation.ts";
import type { ExportedClaim, ExportedEvent, Name } from "./ledger.ts";
import type { Slot } from "./mentions.ts";

/** Which of the annotated slots a claim has right. Place and day are its event's where it has none of its own. */
export function checks(claim: ExportedClaim, event: ExportedEvent | undefined, wanted: Wanted): Map<Slot, boolean> {
  const { place, actor, origin, modality, when, quantity } = wanted;
  const right = new Map<Slot, boolean>();
  if (place) right.set("place", named(claim.place ?? event?.place ?? null, place));
  if (actor) right.set("actor", named(claim.actor, actor));
  if (origin) right.set("origin", named(claim.origin, origin));
  if (modality) right.set("modality", pattern(`^(${modality})$`).test(claim.modality));
  if (when) right.set("when", within(claim.when ?? event?.when ?? null, when));
  if (quantity) right.set("quantity", amounts(claim.quantity, quantity));
  return right;
}

export const pattern = (source: Pattern): RegExp => new RegExp(source, "iu");

const named = (name: Name | null, wanted: Pattern): boolean =>
  pattern(wanted).test(name === null ? "" : [name.name, ...name.aliases].join(" | "));

const within = (when: When | null, [from, to]: readonly [string, string]): boolean =>
  when !== null && when.from >= from && when.to <= to;

/** A stated number has to be one of the bounds; of "dozens" the lower bound may be half as large as annotated. */
function amounts(quantity: Quantity | null, { measure, value, low, high }: WantedQuantity): boolean {
  if (!quantity || (measure !== undefined && !quantity.measure.includes(measure))) return false;
  if (value !== undefined) return quantity.low === value || quantity.high === value;
  return quantity.low !== null && quantity.low >= low! / 2 && quantity.low <= high!;
}
