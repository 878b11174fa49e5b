import { addDays } from "../../language/dates/dates.ts";
import type { Clause } from "../../model/clause.ts";
import type { When } from "../../model/when.ts";
import type { Draft } from "../rules/rule.ts";
import type { Scene } from "../scene.ts";

/** "The raid hit a mast, the ministry said. Five people were killed.": losses told in the plain past, right after a day, are that day's. */
export function goingOn(draft: Draft, clause: Clause, scene: Scene): When | null {
  if (!/^(casualties|detention|policy)$/.test(draft.type) || clause.kind !== "verb" || clause.tense !== "past")
    return null;
  const { tokens } = clause.sentence;
  const hours = /\bhours (earlier|before|later)\b/i.test(scene.text(clause.span));
  const perfect = tokens.some(
    (t) => t.head === clause.index && t.relation === "aux" && /^(has|have|had|'ve|’ve)$/i.test(t.text),
  );
  const day = scene.told(clause.sentence);
  if (hours && day) return { from: addDays(day, -1), to: day, precision: "day", basis: "inferred" };
  if (!/^(casualties|detention|policy)$/.test(draft.type) || perfect || scene.times(clause.sentence).length > 0)
    return null;
  return day ? { from: day, to: day, precision: "day", basis: "inferred" } : null;
}
