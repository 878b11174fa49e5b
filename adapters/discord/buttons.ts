import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import { asWritten, clip } from "../text.ts";
import { limits } from "./limits.ts";

const prefix = "run:";

/** The command that a button runs, or null for a button that is none of these. */
export const commandOf = (customId: string) => (customId.startsWith(prefix) ? customId.slice(prefix.length) : null);

/** Commands worth trying next ("/status Homs") as a row of buttons; one too long for a button is left out. */
export function buttons(suggestions: readonly string[] = []): APIActionRowComponent<APIButtonComponent>[] {
  const commands = [...new Set(suggestions.map((typed) => typed.toWellFormed().trim().replace(/^\//, "")))];
  const usable = commands.filter((command) => command !== "" && prefix.length + command.length <= limits.buttonId);
  if (usable.length === 0) return [];
  return [{ type: ComponentType.ActionRow, components: usable.slice(0, limits.buttons).map(button) }];
}

const button = (command: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: `${prefix}${command}`,
  label: command === "more" ? "More" : clip(asWritten(`/${command}`), limits.buttonText),
});
