import type { Stage } from "../stage.ts";

/** Drops what one more outlet merely repeats from an origin already on record: five copies of one wire are one piece of news. */
export const dropRepeated: Stage = {
  name: "drop repeated",
  run: (drafts) =>
    drafts.map((draft) => ({ ...draft, changes: draft.changes.filter(({ kind }) => kind !== "repeated") })),
};
