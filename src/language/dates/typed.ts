import { findTimes } from "./dates.ts";
import { isIsoDay } from "./days.ts";

const fromNow = /\b(today|yesterday|tomorrow|ago|now|this|last|past)\b/i;

/**
 * The day that somebody typed where only a day is wanted: "2024-12-05", "Dec 5", "yesterday". Of a longer time ("November
 * 2024") its first or last day. Words such as "yesterday" reckon from `today`, a date without its year from `newest`, the
 * last day anything is known of. Null when the words are anything but one time.
 */
export function typedDay(
  typed: string,
  edge: "first" | "last",
  { today, newest }: { readonly today: string; readonly newest: string },
): string | null {
  const text = typed.trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    const iso = text.replace(/-(\d)(?=-|$)/g, "-0$1");
    return isIsoDay(iso) ? iso : null;
  }
  if (/^(1[89]|20)\d\d$/.test(text)) return edge === "first" ? `${text}-01-01` : `${text}-12-31`;
  const anchor = { date: fromNow.test(text) ? today : newest };
  const [time, ...others] = findTimes(text, [0, text.length], anchor);
  if (!time || others.length > 0 || time.span[0] > 0 || time.span[1] < text.length) return null;
  return edge === "first" ? time.when.from : time.when.to;
}
