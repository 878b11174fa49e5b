/** The text as it came. Never changed: every later span points into `text`. */
export interface Article {
  /** File path or address it was read from. */
  readonly path: string;
  /** The whole decoded text, front matter and byte order mark included. */
  readonly text: string;
  /** ISO day on which it reached us: the last resort when it states no date. */
  readonly received: string;
}
