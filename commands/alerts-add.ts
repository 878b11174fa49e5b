import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { UserError } from "./errors.ts";
import { clip } from "./phrases.ts";

/** From now on this channel is told when an article adds something on a name, or on anything. */
export const alertsAdd: Command<Context> = {
  name: "alerts add",
  aliases: ["subscribe"],
  summary: "Tell this channel when an article adds something new",
  usage: "/alerts add [place or name]",
  options: [{ name: "about", summary: "A place, person or group; left out, everything", free: true }],
  async run({ free }, request, { views, alerts }) {
    if (free !== "" && !/[\p{L}\p{N}]/u.test(free))
      throw new UserError(`“${clip(free, 40)}” is no name.`, ["/alerts add"]);
    const found = free === "" ? null : await views.find(free);
    const about = free === "" ? null : (found?.entity?.name ?? clip(free, 100));
    const added = await alerts.add(
      { channel: request.channel, about, entity: found?.entity?.id ?? null },
      request.user,
    );
    const what = about ?? "everything";
    const near = found && !found.entity ? found.near.slice(0, 3) : [];
    return {
      kind: "info",
      title: added ? `This channel will hear of ${what}.` : `This channel hears of ${what} already.`,
      summary:
        found && !found.entity
          ? `Nothing on record is called “${about}” yet.${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""}`
          : "One message an article, with what is new and its exact words.",
      sections: [],
      suggestions: [
        ...near.map((name) => `/alerts add ${name}`),
        "/alerts list",
        `/alerts remove ${about ?? ""}`.trim(),
      ],
    };
  },
};
