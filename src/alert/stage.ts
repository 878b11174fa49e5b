import type { Change } from "../model/change.ts";

/** What a channel may be told of one article, while it is still being cut down. */
export interface Draft {
  readonly channel: string;
  /** The names subscribed to that brought it here; empty when the channel hears everything. */
  readonly about: readonly string[];
  readonly changes: readonly Change[];
}

/** One step from what an article changed to what a channel is told. Its name says what it drops or joins. */
export interface Stage {
  readonly name: string;
  run(drafts: readonly Draft[]): readonly Draft[];
}
