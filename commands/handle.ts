import type { Answer } from "../src/model/answer.ts";
import { readArguments } from "./arguments.ts";
import { closest } from "./closest.ts";
import type { Command, Handle, Request } from "./command.ts";
import type { Context } from "./context.ts";
import { Nothing, UserError } from "./errors.ts";
import { firstPage } from "./pages.ts";

export interface HandlerOptions {
  readonly commands: readonly Command<Context>[];
  /** All that commands are handed but `ask`, which is this handler. */
  readonly context: Omit<Context, "ask">;
  /** Told of faults of ours; whoever asked only hears that there was one. */
  fault(fault: unknown, request: Request): void;
  /** Lines a page of an answer has; left out, answers come whole. */
  readonly pageLines?: number;
}

const longestRequest = 2000;

/** The one handler shared by all adapters: finds the command, checks what was typed, runs it. Never throws. */
export function handler(options: HandlerOptions): Handle {
  const ask: Handle = async (request) => {
    try {
      return await run(request, options, ask);
    } catch (fault) {
      return inWords(fault, request, options);
    }
  };
  return ask;
}

async function run(request: Request, { commands, context, pageLines }: HandlerOptions, ask: Handle): Promise<Answer> {
  const typed = `${request.command} ${request.text}`.trim().replace(/^\//, "");
  if (typed.length > longestRequest)
    throw new UserError(`That is too long: a command has at most ${longestRequest} characters.`);
  const { command, text } = find(commands, typed);
  const args = readArguments(command, text, await context.dateReader());
  const answer = await command.run(args, request, { ...context, ask });
  if (command.name === "more" || command.name === "again") return answer;
  await context.chat.remember(request, { command: command.name, text });
  return pageLines === undefined ? answer : firstPage(answer, pageLines, request, context.chat);
}

/** The command whose name the words begin with, two-word names first, and the words left. */
function find(commands: readonly Command<Context>[], typed: string): { command: Command<Context>; text: string } {
  const [first = "", second = ""] = typed.toLowerCase().split(/\s+/, 2);
  const named = (name: string) => commands.find((command) => [command.name, ...(command.aliases ?? [])].includes(name));
  const subcommand = second === "" ? undefined : named(`${first} ${second}`);
  if (subcommand) return { command: subcommand, text: typed.replace(/^\S+\s+\S+\s*/, "") };
  const command = named(first === "" ? "help" : first);
  const family = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => `/${name}`);
  if (family.length > 0 && (second !== "" || !command)) {
    throw new UserError(`/${first} does not know “${second}”. Say ${family.join(", ")}.`, family);
  }
  return { command: command ?? unknown(first, commands), text: typed.replace(/^\S+\s*/, "") };
}

function unknown(typed: string, commands: readonly Command<Context>[]): never {
  const known = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const near = closest(typed, known).map((name) => `/${name}`);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "/help lists the commands.";
  throw new UserError(`There is no command “${typed}”. ${hint}`, near.length > 0 ? near : ["/help"]);
}

function inWords(fault: unknown, request: Request, options: HandlerOptions): Answer {
  if (fault instanceof UserError) {
    const { message: title, suggestions } = fault;
    return { kind: fault instanceof Nothing ? "empty" : "error", title, sections: [], suggestions };
  }
  options.fault(fault, request);
  return {
    kind: "error",
    title: "Something went wrong on our side. It has been noted; please try again.",
    sections: [],
  };
}
