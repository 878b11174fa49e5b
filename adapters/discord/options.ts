import type { CommandInfo } from "../../commands/command.ts";
import type { Log } from "../log.ts";

export interface DiscordOptions {
  /** The bot's token, from "Bot" of the application. Secret. */
  readonly token: string;
  /** What is offered as /status, /alerts add and so on. */
  readonly commands: readonly CommandInfo[];
  /** Commands whose answer everybody in the channel sees; those that change what it is told when left out. */
  readonly shownToAll?: readonly string[];
  /** Where the REST API is; for a local server: "http://127.0.0.1:4005/api". It names the gateway. */
  readonly apiUrl?: string;
  readonly log?: Log;
}
