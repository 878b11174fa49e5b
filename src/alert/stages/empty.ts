import type { Stage } from "../stage.ts";

/** Drops drafts that have nothing to tell. */
export const dropEmpty: Stage = {
  name: "drop empty",
  run: (drafts) => drafts.filter(({ changes }) => changes.length > 0),
};
