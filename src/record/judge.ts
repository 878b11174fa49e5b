import { anchors, comparisons, needed, wordingWeights } from "./comparisons.ts";
import type { Profile } from "./profile.ts";
import type { Comparison } from "./views.ts";

export interface Judgement {
  readonly same: boolean;
  readonly points: number;
  /** Every comparison that had something to say. */
  readonly comparisons: readonly Comparison[];
}

/** Weighs whether two profiles are about one event, and says why. Never so across types. */
export function judge(a: Profile, b: Profile, together: boolean): Judgement {
  if (a.type !== b.type) return { same: false, points: 0, comparisons: [] };
  const said: Comparison[] = [];
  const held = new Map<string, number>();
  for (const { name, compare, speaksFor, speaksAgainst } of comparisons) {
    const result = compare(a, b, together);
    if (!result) continue;
    const points = weigh(a, name, result.value, speaksFor, speaksAgainst);
    held.set(name, result.value);
    if (points !== 0) said.push({ name, points: Math.round(points * 100) / 100, note: result.note });
  }
  const points = said.reduce((sum, one) => sum + one.points, 0);
  const anchored = anchors[a.type].some(({ name, least }) => (held.get(name) ?? -1) >= least);
  return { same: anchored && points >= needed, points, comparisons: said };
}

function weigh({ type }: Profile, name: string, value: number, speaksFor: number, speaksAgainst: number): number {
  const wording = name === "same words" ? wordingWeights[type] : undefined;
  return value * (value > 0 ? (wording ?? speaksFor) : speaksAgainst);
}
