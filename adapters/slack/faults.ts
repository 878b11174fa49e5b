import { webApi } from "@slack/bolt";
import { reason } from "../log.ts";
import type { SlackOptions } from "./options.ts";

const mend = {
  SLACK_BOT_TOKEN:
    'Copy the "Bot User OAuth Token" (xoxb-…) from "OAuth & Permissions" of your app on api.slack.com/apps.',
  SLACK_APP_TOKEN:
    'Make an app-level token (xapp-…) with the scope connections:write under "Basic Information" of your app on api.slack.com/apps.',
} as const;

/** Tells two tokens put in each other's place before Slack has to. */
export function checkTokens({ botToken, appToken }: SlackOptions): void {
  if (!botToken.startsWith("xoxb-"))
    throw new Error(`SLACK_BOT_TOKEN does not begin with xoxb-. ${mend.SLACK_BOT_TOKEN}`);
  if (!appToken.startsWith("xapp-"))
    throw new Error(`SLACK_APP_TOKEN does not begin with xapp-. ${mend.SLACK_APP_TOKEN}`);
}

/** Why Slack could not be joined, naming the variable to mend. Never holds a token. */
export function startFault(variable: keyof typeof mend, error: unknown): Error {
  const code = platformCode(error);
  if (code) return new Error(`Slack refused ${variable} (${code}). ${mend[variable]}`, { cause: error });
  return new Error(`Slack could not be reached with ${variable}: ${reason(error)}`, { cause: error });
}

const helps: Record<string, string> = {
  channel_not_found: "The channel does not exist, or is private and Dateline is not in it: /invite it there.",
  not_in_channel: "Dateline is not in the channel: /invite it there.",
  is_archived: "The channel is archived.",
  missing_scope: "The app lacks a scope: compare its manifest with docs/slack.md and install it again.",
};

/** Why a message was not taken. `cause` is the client's own error, with `retryAfter` when Slack asked to wait. */
export function sendFault(channel: string, error: unknown): Error {
  const code = platformCode(error);
  const why = code ? [code, helps[code]].filter(Boolean).join(". ") : reason(error);
  return new Error(`Slack did not take a message for ${channel}: ${why}`, { cause: error });
}

const platformCode = (error: unknown) => (error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined);
