import type { Draft, Stage } from "../stage.ts";

/** Joins the drafts of one channel, so that an article is one message there however many subscriptions it meets. */
export const groupByChannel: Stage = {
  name: "group by channel",
  run: (drafts) => [...Map.groupBy(drafts, ({ channel }) => channel).values()].map(join),
};

/** A change that two subscriptions brought is there once; a channel that hears everything is told no names. */
function join(drafts: readonly Draft[]): Draft {
  const all = drafts.some(({ about }) => about.length === 0);
  return {
    channel: drafts[0]!.channel,
    about: all ? [] : [...new Set(drafts.flatMap(({ about }) => about))],
    changes: [...new Set(drafts.flatMap(({ changes }) => changes))],
  };
}
