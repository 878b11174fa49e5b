import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { Nothing } from "./errors.ts";

/** The next page of a long answer. */
export const more: Command<Context> = {
  name: "more",
  aliases: ["next"],
  summary: "The next page of a long answer",
  usage: "/more",
  options: [],
  async run(_args, request, { chat }) {
    const [page, ...rest] = await chat.pages(request);
    if (!page) throw new Nothing("There is no more of the last answer.", ["/again", "/help"]);
    await chat.keepPages(request, rest);
    return page;
  },
};
