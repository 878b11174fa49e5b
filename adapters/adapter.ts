import type { Handle } from "../commands/command.ts";
import type { Answer } from "../src/model/answer.ts";

/** A place where people talk to Dateline. It acknowledges, renders, escapes, clips and sends; it knows no claims. */
export interface Adapter {
  /** "slack", "discord", "terminal"; also the prefix of its channels ("discord:123"). */
  readonly name: string;
  /** Connects and begins to answer with `handle`. Rejects with a message that names the variable to mend. */
  start(handle: Handle): Promise<void>;
  /** Sends to a channel of this adapter. Rejects when the platform did not take it. */
  send(channel: string, answer: Answer): Promise<void>;
  stop(): Promise<void>;
}
