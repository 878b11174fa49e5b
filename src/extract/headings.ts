import { findTimes } from "../language/dates/dates.ts";
import type { Document } from "../model/document.ts";
import type { When } from "../model/when.ts";

/** The date that heads the section around `offset`, in articles told day by day ("Nov. 29-30", "December 5"). Null where the
 *  nearest heading above is no date, or there is none. */
export function headingDay(document: Document, offset: number): When | null {
  const above = document.parts.findLast(
    (part) => part.span[0] < offset && (part.kind === "heading" || part.kind === "date"),
  );
  if (above?.kind !== "heading") return null;
  const words = document.text.slice(...above.span).trim();
  const [time] = findTimes(document.text, above.span, { date: document.published.date });
  return time && time.span[1] - time.span[0] >= words.length * 0.7 ? time.when : null;
}

/** The day from which "on Friday" is reckoned at `offset`: that of the section's heading, else of publication. */
export const dayAt = (document: Document, offset: number): string =>
  headingDay(document, offset)?.to ?? document.published.date;
