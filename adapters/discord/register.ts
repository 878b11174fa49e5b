import {
  ApplicationCommandOptionType,
  type ApplicationCommandStringOptionData,
  ApplicationIntegrationType,
  type ChatInputApplicationCommandData,
  type Client,
  InteractionContextType,
} from "discord.js";
import type { CommandInfo, Option } from "../../commands/command.ts";
import { clip } from "../text.ts";
import { limits } from "./limits.ts";

/** The commands as Discord registers them; "alerts add" and "alerts list" become one command with two subcommands. */
export function registration(commands: readonly CommandInfo[]): ChatInputApplicationCommandData[] {
  const byWord = Map.groupBy(commands, ({ name }) => name.split(" ", 1)[0]!);
  return [...byWord].map(([name, group]) => ({ name, ...bodyOf(name, group), ...where }));
}

// Servers that installed the bot, and messages to the bot itself.
const where: Pick<ChatInputApplicationCommandData, "contexts" | "integrationTypes"> = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
};

function bodyOf(
  name: string,
  group: readonly CommandInfo[],
): Pick<ChatInputApplicationCommandData, "description" | "options"> {
  const subcommands = group.filter((command) => command.name !== name);
  const own = group.find((command) => command.name === name);
  // A command with subcommands cannot be run by itself: Discord offers the subcommands only.
  if (subcommands.length === 0) return { description: shorten(own!.summary), options: optionsOf(own!) };
  const summary = own?.summary ?? subcommands.map((command) => command.summary).join("; ");
  const options = subcommands.map((command) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name: command.name.slice(name.length + 1),
    description: shorten(command.summary),
    options: optionsOf(command),
  }));
  return { description: shorten(summary), options };
}

/** Required ones first, as Discord wants them. */
const optionsOf = ({ options }: CommandInfo) =>
  options.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)).map(optionOf);

function optionOf({ name, summary, required = false, choices = [] }: Option): ApplicationCommandStringOptionData {
  const offered = choices.length <= limits.choices ? choices.map((choice) => ({ name: choice, value: choice })) : [];
  const all = offered.length > 0 ? { choices: offered } : {};
  return { type: ApplicationCommandOptionType.String, name, description: shorten(summary), required, ...all };
}

const shorten = (summary: string) => clip(summary, limits.summary);

/** Registers the commands if Discord has others than these. True when it did. */
export async function register(client: Client<true>, commands: readonly CommandInfo[]): Promise<boolean> {
  const wanted = registration(commands);
  const known = await client.application.commands.fetch();
  const same = wanted.every((one) => known.some((other) => other.name === one.name && other.equals(one, true)));
  if (same && known.size === wanted.length) return false;
  await client.application.commands.set(wanted);
  return true;
}
