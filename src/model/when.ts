export type WhenPrecision = "day" | "week" | "month" | "year" | "range";
export type WhenBasis = "explicit" | "relative" | "inferred";

/** When something happened: ISO days, both inclusive. `explicit`: the words give it ("November 27");
 *  `relative`: reckoned from another day ("Thursday", "last week"); `inferred`: taken over from elsewhere. */
export interface When {
  readonly from: string;
  readonly to: string;
  readonly precision: WhenPrecision;
  readonly basis: WhenBasis;
}
