import type { Answer } from "../src/model/answer.ts";

/** One thing typed in a chat, whatever the platform. */
export interface Request {
  /** "status", without slash. */
  readonly command: string;
  /** What follows the command, as typed: "Hama from:2024-12-01". */
  readonly text: string;
  /** Where it was typed; stable across restarts: "discord:123", "slack:T1/C2", "terminal". */
  readonly channel: string;
  /** Who typed it, as the platform knows them. */
  readonly user: string;
}

/** An argument of a command. `free` is the words before any `name:`. */
export interface Option {
  readonly name: string;
  readonly summary: string;
  readonly required?: boolean;
  readonly free?: boolean;
  readonly choices?: readonly string[];
  /** `text` when left out. The handler checks it and hands a date on as an ISO day, a number in plain digits. */
  readonly kind?: "text" | "date" | "number";
}

/** The arguments of a request, taken apart: the free words, and `name:value` pairs. */
export interface Arguments {
  readonly free: string;
  readonly named: Readonly<Record<string, string>>;
}

/** What a platform needs to know of a command to offer it. */
export interface CommandInfo {
  /** "status"; may have two words for subcommands: "alerts add". */
  readonly name: string;
  /** Other words for it: "subscribe" for "alerts add". */
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** "/status [place]" */
  readonly usage: string;
  readonly options: readonly Option[];
}

/** A command knows the record and nothing of any platform. `Context` is what main hands to all of them. */
export interface Command<Context> extends CommandInfo {
  run(args: Arguments, request: Request, context: Context): Promise<Answer>;
}

/** The one core handler shared by the adapters. Never throws: faults become answers. */
export type Handle = (request: Request) => Promise<Answer>;
