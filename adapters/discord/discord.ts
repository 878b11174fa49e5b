import { Client, Events, GatewayIntentBits, REST, Routes } from "discord.js";
import type { Handle } from "../../commands/command.ts";
import type { Adapter } from "../adapter.ts";
import { sendFault, startFault } from "./faults.ts";
import { listen } from "./listen.ts";
import type { DiscordOptions } from "./options.ts";
import { register } from "./register.ts";
import { render } from "./render.ts";
import { watch } from "./watch.ts";

const quiet = { parse: [] };

/** Discord: slash commands and buttons over the gateway. `send` never tries twice: whoever calls it knows what was sent. */
export function discordAdapter(options: DiscordOptions): Adapter {
  const log = options.log ?? console;
  const api = options.apiUrl ? { api: options.apiUrl } : {};
  const sender = new REST({ ...api, retries: 0 }).setToken(options.token);
  let client: Client | undefined;

  async function start(handle: Handle): Promise<void> {
    client = new Client({ intents: [GatewayIntentBits.Guilds], allowedMentions: quiet, rest: api });
    watch(client, log);
    listen(client, { handle, options, log });
    const ready = await join(client, options.token);
    if (await register(ready, options.commands)) log.info("Discord: the commands are registered.");
  }

  return {
    name: "discord",
    start,
    async send(channel, answer) {
      const id = /^discord:(\d+)$/.exec(channel)?.[1];
      if (!id) throw new Error(`“${channel}” is no Discord channel; it should look like discord:123456789.`);
      const body = { ...render(answer), allowed_mentions: quiet };
      await sender
        .post(Routes.channelMessages(id), { body })
        .catch((error) => Promise.reject(sendFault(channel, error)));
    },
    async stop() {
      client?.removeAllListeners(Events.ShardReconnecting); // it says so even when it is told to leave
      await client?.destroy();
      client = undefined;
    },
  };
}

async function join(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return await ready;
  } catch (error) {
    throw startFault(error);
  }
}
