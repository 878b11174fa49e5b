import { type AskOptions, ask } from "./ask.ts";
import { exits, type Shell } from "./shell.ts";

/** Says why an event is one, and what likest events are kept apart from it, comparison by comparison. Takes "e7" or "7"; returns what
 *  `ask` returns. */
export async function explain(event: string, options: AskOptions, shell: Shell): Promise<number> {
  const id = /^e?(\d+)$/i.exec(event.trim())?.[1];
  if (id !== undefined) return ask(`/claim e${id}`, options, shell);
  shell.complain(`“${event}” is no event. Events are called e7.`);
  return exits.usage;
}
