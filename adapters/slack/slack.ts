import { App, SocketModeReceiver, webApi } from "@slack/bolt";
import type { Handle } from "../../commands/command.ts";
import type { Adapter } from "../adapter.ts";
import { checkTokens, sendFault, startFault } from "./faults.ts";
import { listen } from "./listen.ts";
import { boltLogger } from "./logger.ts";
import { slackNames } from "./naming.ts";
import type { SlackOptions } from "./options.ts";
import { post } from "./post.ts";
import { watch } from "./watch.ts";

/**
 * Slack over Socket Mode: one slash command, the same words on a mention (answered in its thread), buttons.
 * `send` never tries twice: whoever calls it knows what was sent already.
 */
export function slackAdapter(options: SlackOptions): Adapter {
  const logger = boltLogger(options.log ?? console);
  const api = { slackApiUrl: options.apiUrl ?? "https://slack.com/api/", logger };
  const once = { retryConfig: { retries: 0 }, timeout: options.timeout ?? 10_000, rejectRateLimitedCalls: true };
  const web = new webApi.WebClient(options.botToken, { ...api, ...once });
  const onSlack = slackNames(options.commands, options.command);
  let receiver: SocketModeReceiver | undefined;

  async function start(handle: Handle): Promise<void> {
    checkTokens(options);
    receiver = new SocketModeReceiver({
      appToken: options.appToken,
      logger,
      clientPingTimeout: options.reconnectAfter ?? 5000,
      installerOptions: { clientOptions: { ...api } }, // here the client's own retries: they bring the connection back
    });
    const app = new App({
      token: options.botToken,
      receiver,
      logger,
      clientOptions: { ...api, ...once },
      convoStore: false,
      deferInitialization: true,
    });
    listen(app, { handle: async (request) => onSlack(await handle(request)), web, options });
    await app.init().catch((error) => Promise.reject(startFault("SLACK_BOT_TOKEN", error)));
    await receiver.start().catch((error) => Promise.reject(startFault("SLACK_APP_TOKEN", error)));
    watch(receiver.client, options.log ?? console);
  }

  return {
    name: "slack",
    start,
    async send(channel, answer) {
      const target = /^slack:(?:[^/]+\/)?([^/]+)$/.exec(channel)?.[1];
      if (!target) throw new Error(`“${channel}” is no Slack channel; it should look like slack:T1/C2.`);
      await post(web, { channel: target }, onSlack(answer)).catch((error) => Promise.reject(sendFault(channel, error)));
    },
    async stop() {
      await receiver?.client.disconnect();
      receiver = undefined;
    },
  };
}
