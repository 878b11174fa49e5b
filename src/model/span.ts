/** `[start, end)` in UTF-16 units of an article's decoded text: `text.slice(...span)` gives the words. */
export type Span = readonly [start: number, end: number];

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True when `outer` covers all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
