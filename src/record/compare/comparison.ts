import type { Profile } from "../profile.ts";

/** How far two profiles agree in one respect: 1 fully, 0 not telling, -1 they cannot both be. */
export interface Verdict {
  readonly value: number;
  /** What was set against what: "Hama = Hama". */
  readonly note: string;
}

/** Looks at one respect of two profiles, and says null where one of them is silent. Pure, and the same both ways round. */
export type Compare = (a: Profile, b: Profile, sameArticle: boolean) => Verdict | null;

export const verdict = (value: number, note: string): Verdict => ({ value, note });
