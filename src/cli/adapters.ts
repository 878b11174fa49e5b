import type { Adapter } from "../../adapters/adapter.ts";
import { discordAdapter } from "../../adapters/discord/discord.ts";
import { slackAdapter } from "../../adapters/slack/slack.ts";
import { commands } from "../../commands/commands.ts";
import type { Shell } from "./shell.ts";

/** The chat platforms whose tokens are set. */
export function chatAdapters({ config: { slack, discord }, log }: Shell): Adapter[] {
  return [
    ...(slack ? [slackAdapter({ ...slack, commands, log })] : []),
    ...(discord ? [discordAdapter({ ...discord, commands, log })] : []),
  ];
}
