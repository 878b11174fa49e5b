import { type Client, Events } from "discord.js";
import { type Log, reason } from "../log.ts";

/** Says when the connection stands and when it is lost. The client reconnects by itself. */
export function watch(client: Client, log: Log): void {
  client.on(Events.ShardReconnecting, () => log.warn("Discord: the connection is lost; reconnecting."));
  client.on(Events.ShardReady, () => log.info("Discord: connected."));
  client.on(Events.ShardResume, () => log.info("Discord: connected."));
  client.on(Events.ShardDisconnect, ({ code }) => log.error(`Discord: disconnected for good (${code}).`));
  client.on(Events.ShardError, (error) => log.warn(`Discord: ${reason(error)}`));
  client.on(Events.Error, (error) => log.error(`Discord: ${reason(error)}`));
  client.on(Events.Warn, (warning) => log.warn(`Discord: ${warning}`));
}
