import type { ButtonInteraction, ChatInputCommandInteraction } from "discord.js";
import type { CommandInfo, Request } from "../../commands/command.ts";
import { typedRequest } from "../typed.ts";
import { commandOf } from "./buttons.ts";

type Place = Pick<Request, "channel" | "user">;

const place = ({ channelId, user }: ChatInputCommandInteraction | ButtonInteraction): Place => ({
  channel: `discord:${channelId}`,
  user: user.id,
});

/** /timeline about:"Hama" from:"Dec 1", filled in as fields, as the line somebody would have typed: `Hama from:"Dec 1"`. */
export function requestOf(interaction: ChatInputCommandInteraction, commands: readonly CommandInfo[]): Request {
  const sub = interaction.options.getSubcommand(false);
  const command = sub ? `${interaction.commandName} ${sub}` : interaction.commandName;
  const options = commands.find(({ name }) => name === command)?.options ?? [];
  const given = options.map((option) => ({ ...option, value: interaction.options.getString(option.name) ?? "" }));
  const filled = given.filter(({ value }) => value.trim() !== "");
  const free = filled.filter((option) => option.free).map(({ value }) => value);
  const named = filled.filter((option) => !option.free).map(({ name, value }) => `${name}:${quoted(value)}`);
  return { command, text: [...free, ...named].join(" "), ...place(interaction) };
}

/** The command of a button, or null for a button that is none of ours. */
export function requestOfButton(interaction: ButtonInteraction, commands: readonly CommandInfo[]): Request | null {
  const typed = commandOf(interaction.customId);
  return typed === null ? null : { ...typedRequest(typed, commands), ...place(interaction) };
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value.replace(/["“”„«»]/g, "'")}"` : value);
