import type { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../log.ts";
import { startFault } from "./faults.ts";

type Client = SocketModeReceiver["client"];

/** Says when the connection is lost and when it is back. The client reconnects by itself. */
export function watch(client: Client, log: Log): void {
  let stopping = false;
  client.on("disconnecting", () => {
    stopping = true;
  });
  client.on("close", () => stopping || log.warn("Slack: the connection is lost; reconnecting."));
  client.on("connected", () => log.info("Slack: connected."));
  surviveRefusal(client, log);
}

/**
 * The client leaves a rejected promise behind, which ends the process, when Slack refuses its token at a reconnect.
 * Here a refusal is said, and tried again at the client's own, growing intervals.
 */
function surviveRefusal(client: Client, log: Log): void {
  const start = client.start.bind(client);
  client.start = async () => {
    try {
      return await start();
    } catch (error) {
      log.error(startFault("SLACK_APP_TOKEN", error).message);
      client.emit("close");
      return { ok: false };
    }
  };
}
