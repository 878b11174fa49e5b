import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RESTJSONErrorCodes } from "discord.js";
import { reason } from "../log.ts";

const mend = 'Reset and copy the token under "Bot" of your application on discord.com/developers/applications.';

/** Why Discord could not be joined, naming the variable to mend. Never holds the token. */
export function startFault(error: unknown): Error {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refused || (error instanceof DiscordAPIError && error.status === 401)) {
    return new Error(`Discord refused DISCORD_TOKEN. ${mend}`, { cause: error });
  }
  return new Error(`Discord could not be reached with DISCORD_TOKEN: ${reason(error)}`, { cause: error });
}

const helps: Record<string, string> = {
  [RESTJSONErrorCodes.UnknownChannel]: "The channel is gone.",
  [RESTJSONErrorCodes.MissingAccess]: "Dateline may not see the channel: give it View Channel there.",
  [RESTJSONErrorCodes.MissingPermissions]: "Dateline may not write there: give it Send Messages and Embed Links.",
};

/** Why a message was not taken. `cause` is the client's own error. */
export function sendFault(channel: string, error: unknown): Error {
  const help = error instanceof DiscordAPIError ? helps[error.code] : undefined;
  const why = [reason(error), help].filter(Boolean).join(". ");
  return new Error(`Discord did not take a message for ${channel}: ${why}`, { cause: error });
}
