import type { Amount } from "../../language/quantities/quantities.ts";
import type { Quantity } from "../../model/quantity.ts";

/** A count of something: "at least 12 people" killed. */
export const measured = (measure: string, amount: Pick<Amount, "low" | "high" | "text"> | null): Quantity | null =>
  amount ? { measure, low: amount.low, high: amount.high, text: amount.text } : null;
