import { type Client, Events, type Interaction, MessageFlags } from "discord.js";
import type { Handle } from "../../commands/command.ts";
import { type Log, reason } from "../log.ts";
import { seen } from "../seen.ts";
import { changesChannel } from "../shown.ts";
import type { DiscordOptions } from "./options.ts";
import { render } from "./render.ts";
import { requestOf, requestOfButton } from "./request.ts";

export interface Listening {
  readonly handle: Handle;
  readonly options: DiscordOptions;
  readonly log: Log;
}

/** Answers commands and buttons: acknowledged first, and once even if the gateway replays one after a reconnect. */
export function listen(client: Client, { handle, options, log }: Listening): void {
  const answered = seen();

  async function answer(interaction: Interaction): Promise<void> {
    if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
    if (answered(interaction.id)) return;
    const request = interaction.isButton()
      ? requestOfButton(interaction, options.commands)
      : requestOf(interaction, options.commands);
    if (!request) return;
    const shownToAll = (options.shownToAll ?? changesChannel).includes(request.command);
    await interaction.deferReply(shownToAll ? {} : { flags: MessageFlags.Ephemeral });
    await interaction.editReply({ ...render(await handle(request)), allowedMentions: { parse: [] } });
  }

  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error) => log.error(`Discord: an answer could not be given: ${reason(error)}`));
  });
}
