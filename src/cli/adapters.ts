import type { Adapter } from "../../adapters/adapter.ts";
import { commands } from "../../commands/commands.ts";
import type { Shell } from "./shell.ts";

/** The chat platforms whose tokens are set. Each is loaded only then: their clients take a second to load. */
export async function chatAdapters({ config: { slack, discord }, log }: Shell): Promise<Adapter[]> {
  const adapters: Adapter[] = [];
  if (slack) {
    const { slackAdapter } = await import("../../adapters/slack/slack.ts");
    adapters.push(slackAdapter({ ...slack, commands, log }));
  }
  if (discord) {
    const { discordAdapter } = await import("../../adapters/discord/discord.ts");
    adapters.push(discordAdapter({ ...discord, commands, log }));
  }
  return adapters;
}
