import type { ClaimType } from "../model/claim.ts";
import type { Compare } from "./compare/comparison.ts";
import { rivalClaim } from "./compare/control.ts";
import { sameAction, sameArticle, sameStanding, sameWords } from "./compare/deed.ts";
import { namelessToll, oneFigure, rivalCount, sameMeasure, sameNumber } from "./compare/number.ts";
import { samePlace } from "./compare/place.ts";
import { sameTime } from "./compare/time.ts";
import { likeVictim, sameActor, sameOrigin, sameTarget, sameVictim } from "./compare/who.ts";

/** One line of the table: what is compared, and how many points it gives when it holds fully, and takes when it cannot hold. */
export interface Weighed {
  readonly name: string;
  readonly compare: Compare;
  readonly speaksFor: number;
  readonly speaksAgainst: number;
}

/** Everything by which two claims, or a claim and an event, are told to be about one thing. */
export const comparisons: readonly Weighed[] = [
  { name: "same place", compare: samePlace, speaksFor: 3, speaksAgainst: 15 },
  { name: "same time", compare: sameTime, speaksFor: 3, speaksAgainst: 6 },
  { name: "same actor", compare: sameActor, speaksFor: 2, speaksAgainst: 4 },
  { name: "same target", compare: sameTarget, speaksFor: 1.5, speaksAgainst: 2 },
  { name: "same victim", compare: sameVictim, speaksFor: 3, speaksAgainst: 5 },
  { name: "other victim", compare: likeVictim, speaksFor: 0, speaksAgainst: 2.5 },
  { name: "same action", compare: sameAction, speaksFor: 2, speaksAgainst: 5 },
  { name: "same measure", compare: sameMeasure, speaksFor: 0, speaksAgainst: 20 },
  { name: "same number", compare: sameNumber, speaksFor: 4.5, speaksAgainst: 4 },
  { name: "one voice's figure", compare: oneFigure, speaksFor: 1.5, speaksAgainst: 0 },
  { name: "vague toll", compare: namelessToll, speaksFor: 0, speaksAgainst: 1 },
  { name: "rival count", compare: rivalCount, speaksFor: 5, speaksAgainst: 0 },
  { name: "rival claim", compare: rivalClaim, speaksFor: 9, speaksAgainst: 0 },
  { name: "same origin", compare: sameOrigin, speaksFor: 1, speaksAgainst: 0 },
  { name: "same words", compare: sameWords, speaksFor: 2, speaksAgainst: 0 },
  { name: "same standing", compare: sameStanding, speaksFor: 1, speaksAgainst: 20 },
  { name: "same article", compare: sameArticle, speaksFor: 1.5, speaksAgainst: 0 },
];

/** Points from which on two are one. Above the sum of any two weak agreements: a missed merge is mended by the next article, a false
 *  one misleads. */
export const needed = 6;

/** What must hold before anything else may count, and how fully: a strike without place or people is no known strike. */
export const anchors: Readonly<Record<ClaimType, readonly { readonly name: string; readonly least: number }[]>> = {
  control: [{ name: "same place", least: 0.6 }],
  movement: [
    { name: "same place", least: 0.4 },
    { name: "same actor", least: 1 },
  ],
  combat: [
    { name: "same place", least: 0.4 },
    { name: "same actor", least: 1 },
  ],
  casualties: [
    { name: "same place", least: 0.4 },
    { name: "same number", least: 0.7 },
    { name: "same target", least: 1 },
    { name: "rival count", least: 1 },
  ],
  displacement: [
    { name: "same place", least: 0.4 },
    { name: "same number", least: 0.4 },
    { name: "rival count", least: 1 },
  ],
  detention: [
    { name: "same place", least: 0.4 },
    { name: "same target", least: 1 },
    { name: "same number", least: 0.7 },
  ],
  diplomacy: [
    { name: "same actor", least: 1 },
    { name: "same target", least: 1 },
  ],
  policy: [{ name: "same words", least: 0.3 }],
  affiliation: [{ name: "same words", least: 0.3 }],
  statement: [{ name: "same words", least: 0.6 }],
  description: [{ name: "same words", least: 0.6 }],
};

/** What the wording weighs in full where slots say little or nothing; elsewhere the table's own weight. */
export const wordingWeights: Partial<Readonly<Record<ClaimType, number>>> = {
  statement: 7,
  description: 7,
  policy: 4,
  affiliation: 4,
};
