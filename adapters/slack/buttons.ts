import type { types } from "@slack/bolt";
import { asWritten, clip } from "../text.ts";
import { escapeText } from "./escape.ts";
import { limits } from "./limits.ts";

/** `action_id` of every button that runs the command in its value. */
export const runs = /^run:\d+$/;

/** Commands worth trying next ("/status Homs") as a row of buttons; one too long for a button is left out. */
export function buttons(suggestions: readonly string[] = []): types.KnownBlock[] {
  const all = suggestions.map((typed) => ({
    command: typed.toWellFormed().trim().replace(/^\//, ""),
    label: labelOf(typed),
  }));
  const usable = all.filter(({ command, label }) => label !== "" && command.length <= limits.buttonValue);
  if (usable.length === 0) return [];
  return [{ type: "actions", elements: usable.slice(0, limits.buttons).map(button) }];
}

const button = ({ command, label }: { command: string; label: string }, i: number): types.Button => ({
  type: "button",
  action_id: `run:${i}`,
  text: { type: "plain_text", text: escapeText(label), emoji: false },
  value: command,
});

/** Slack's commands go by another name, so "/status Homs" reads "status Homs", and paging simply "More". */
function labelOf(typed: string): string {
  const words = asWritten(typed).trim().replace(/^\//, "");
  return words === "more" ? "More" : clip(words, limits.buttonText, escapeText);
}
