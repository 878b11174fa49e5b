import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { Nothing } from "./errors.ts";

/** What was last asked, from the record as it stands now. */
export const again: Command<Context> = {
  name: "again",
  summary: "Your last question, answered from the record as it stands now",
  usage: "/again",
  options: [],
  async run(_args, request, { chat, ask }) {
    const asked = await chat.asked(request);
    if (!asked) throw new Nothing("You have not asked anything here lately.", ["/help"]);
    return ask({ ...request, ...asked });
  },
};
