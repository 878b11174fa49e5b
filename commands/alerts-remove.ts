import { closest } from "./closest.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { Nothing } from "./errors.ts";

/** Takes back what `alerts add` asked for. */
export const alertsRemove: Command<Context> = {
  name: "alerts remove",
  aliases: ["unsubscribe", "alerts delete"],
  summary: "Stop telling this channel",
  usage: "/alerts remove [place or name]",
  options: [
    { name: "about", summary: "The name as /alerts list shows it; left out, the alert on everything", free: true },
  ],
  async run({ free }, { channel }, { views, alerts }) {
    const typed = free === "" ? null : free;
    const known = typed === null ? null : ((await views.find(typed)).entity?.name ?? null);
    const removed = (await alerts.remove(channel, typed)) || (known !== null && (await alerts.remove(channel, known)));
    if (removed)
      return { kind: "info", title: `This channel no longer hears of ${typed ?? "everything"}.`, sections: [] };
    const names = (await alerts.of(channel)).map(({ about }) => about ?? "everything");
    const near = typed === null ? names : closest(typed, names);
    throw new Nothing(
      `This channel has no alert on ${typed === null ? "everything" : `“${typed}”`}.`,
      near.length > 0 ? near.map((name) => `/alerts remove ${name}`) : ["/alerts list"],
    );
  },
};
