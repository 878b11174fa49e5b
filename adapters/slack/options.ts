import type { CommandInfo } from "../../commands/command.ts";
import type { Log } from "../log.ts";

export interface SlackOptions {
  /** xoxb-…, from "OAuth & Permissions". Secret. */
  readonly botToken: string;
  /** xapp-…, an app-level token with the scope `connections:write`. Secret. */
  readonly appToken: string;
  /** What the handler knows; tells "alerts add" from "alerts". */
  readonly commands: readonly CommandInfo[];
  /** The slash command, without slash; "dateline" when left out. Has to be the one in the app's manifest. */
  readonly command?: string;
  /** Commands whose answer everybody in the channel sees; those that change what it is told when left out. */
  readonly shownToAll?: readonly string[];
  /** Where the Web API is; for a local server: "http://127.0.0.1:4003/api/". */
  readonly apiUrl?: string;
  /** Milliseconds until the first try to reconnect; 5,000 when left out. */
  readonly reconnectAfter?: number;
  /** Milliseconds until a call to Slack is given up; 10,000 when left out. */
  readonly timeout?: number;
  readonly log?: Log;
}
