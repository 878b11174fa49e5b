import type { Config } from "../config.ts";
import type { Log } from "../log.ts";

export const exits = { done: 0, nothing: 1, usage: 2 } as const;

/** What a subcommand has of the process. */
export interface Shell {
  readonly config: Config;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly in: NodeJS.ReadStream;
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  /** One line on standard error. */
  complain(fault: unknown): void;
}
