import { areKin, tellsApart } from "../actions.ts";
import { type Standpoint, standpoint } from "../profile.ts";
import { jaccard } from "../words.ts";
import { type Compare, verdict } from "./comparison.ts";

/** The same thing done, whatever the verb: a town that "fell" was "captured". Withdrawing is not entering. */
export const sameAction: Compare = (a, b) => {
  const [mine, theirs] = [Object.keys(a.actions), Object.keys(b.actions)];
  const shared = mine.find((action) => theirs.includes(action));
  if (shared) return verdict(1, shared);
  const note = `${mine[0]} / ${theirs[0]}`;
  if (mine.some((x) => theirs.some((y) => areKin(x, y)))) return verdict(0.2, note);
  return tellsApart(a.type) ? verdict(-1, note) : verdict(0, note);
};

/** A forecast is not the event it foresees; a denial is about the event it denies. */
export const sameStanding: Compare = (a, b) => {
  const [one, two] = [standpoint(a), standpoint(b)];
  if (one === two) return one === "forecast" ? verdict(1, "both expected") : null;
  const forecast: Standpoint = "forecast";
  return one === forecast || two === forecast ? verdict(-1, `${one} is not ${two}`) : null;
};

/** Nearly the same words, for positions and descriptions, in which nothing else can be compared. */
export const sameWords: Compare = (a, b) => {
  const likeness = a.wordings.flatMap((x) => b.wordings.map((y) => jaccard(x, y))).reduce((x, y) => Math.max(x, y), 0);
  return verdict(likeness, `${Math.round(likeness * 100)} % of the words`);
};

/** One article tells its story once: like claims in it are more likely one. */
export const sameArticle: Compare = (_a, _b, together) => (together ? verdict(1, "one article") : null);
