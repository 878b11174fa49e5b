import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { count } from "./phrases.ts";

/** What this channel is told of. */
export const alertsList: Command<Context> = {
  name: "alerts list",
  aliases: ["alerts"],
  summary: "What this channel is told of",
  usage: "/alerts list",
  options: [],
  async run(_args, request, { alerts }) {
    const own = await alerts.of(request.channel);
    if (own.length === 0) {
      return {
        kind: "info",
        title: "This channel has no alerts.",
        sections: [],
        suggestions: ["/alerts add", "/help alerts"],
      };
    }
    return {
      kind: "info",
      title: `This channel has ${count(own.length, "alert")}.`,
      sections: [{ lines: own.map(({ about }) => ({ text: about ?? "everything" })) }],
      suggestions: [`/alerts remove ${own[0]!.about ?? ""}`.trim()],
    };
  },
};
