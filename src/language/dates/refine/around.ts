import type { Context, Found } from "../rule.ts";

/** What stands around a found time on the same line, bounded so that refining stays linear. */

const REACH = 40;

/** The characters before it, back to the time before at most. */
export const before = (context: Context, found: Found, previous: Found | undefined): string =>
  context.text.slice(Math.max(context.from, previous?.end ?? 0, found.start - REACH), found.start);

/** The characters after it, up to the next time at most. */
export const after = (context: Context, found: Found, next: Found | undefined): string =>
  context.text.slice(found.end, Math.min(context.text.length, next?.start ?? context.text.length, found.end + REACH));

/** The words between two times; null when they are far apart. */
export const gap = (context: Context, a: Found, b: Found): string | null =>
  b.start - a.end > REACH ? null : context.text.slice(a.end, b.start);
