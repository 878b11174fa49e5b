/** "at least 704 people killed" is {measure: "killed", low: 704, high: null, text: "at least 704"}. */
export interface Quantity {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}
