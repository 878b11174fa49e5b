import type { CommandInfo, Request } from "../commands/command.ts";

/** "/alerts add Hama" → command "alerts add", text "Hama". Nothing typed asks for help; an unknown command is its first word. */
export function typedRequest(typed: string, commands: readonly CommandInfo[]): Pick<Request, "command" | "text"> {
  const line = typed.trim().replace(/^\//, "");
  if (line === "") return { command: "help", text: "" };
  const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const known = names.filter((name) => begins(line, name)).sort((a, b) => b.length - a.length)[0];
  const [command] = known ? [line.slice(0, known.length)] : line.split(/\s/, 1);
  return { command: command!.toLowerCase(), text: line.slice(command!.length).trim() };
}

const begins = (line: string, name: string) =>
  line.slice(0, name.length).toLowerCase() === name && /^(\s|$)/.test(line.slice(name.length));
