import type { App, RespondFn, webApi } from "@slack/bolt";
import type { Handle, Request } from "../../commands/command.ts";
import type { Answer } from "../../src/model/answer.ts";
import { reason } from "../log.ts";
import { seen } from "../seen.ts";
import { changesChannel } from "../shown.ts";
import { typedRequest } from "../typed.ts";
import { runs } from "./buttons.ts";
import { asTyped, besidesMention } from "./escape.ts";
import type { SlackOptions } from "./options.ts";
import { post } from "./post.ts";
import { render } from "./render.ts";

export interface Listening {
  readonly handle: Handle;
  readonly web: webApi.WebClient;
  readonly options: SlackOptions;
}

/** Answers slash commands, mentions and buttons: acknowledged first, and once however often Slack delivers them. */
export function listen(app: App, { handle, web, options }: Listening): void {
  const answered = seen();
  const asked = (typed: string, team: string, channel: string, user: string): Request => ({
    ...typedRequest(asTyped(typed), options.commands),
    channel: `slack:${team}/${channel}`,
    user,
  });

  app.command(/^\//, async ({ command, ack, respond }) => {
    await ack();
    if (answered(command.trigger_id)) return;
    const typed = wordsOf(command, options.command ?? "dateline");
    await reply(respond, asked(typed, command.team_id, command.channel_id, command.user_id));
  });

  app.action(runs, async ({ body, action, ack, respond }) => {
    await ack();
    if (body.type !== "block_actions" || action.type !== "button" || answered(body.trigger_id)) return;
    const team = body.team?.id ?? body.user.team_id ?? "";
    await reply(
      respond,
      asked(action.value ?? "", team, body.channel?.id ?? "", body.user.id),
      body.message?.thread_ts,
    );
  });

  app.event("app_mention", async ({ event, body, context }) => {
    // Bolt has acknowledged it. Another bot that names us is no reader, and might answer our answer.
    if (answered(body.event_id) || event.bot_id || !event.user) return;
    const answer = await handle(
      asked(besidesMention(event.text, context.botUserId), body.team_id, event.channel, event.user),
    );
    await post(web, { channel: event.channel, thread_ts: event.thread_ts ?? event.ts }, answer);
  });

  app.error(async (error) => (options.log ?? console).error(`Slack: an answer could not be given: ${reason(error)}`));

  async function reply(respond: RespondFn, request: Request, thread?: string): Promise<void> {
    const answer = await handle(request);
    const shown = isPublic(request, answer, options.shownToAll ?? changesChannel) ? "in_channel" : "ephemeral";
    const where = { response_type: shown, replace_original: false, ...(thread ? { thread_ts: thread } : {}) } as const;
    await respond({ ...render(answer), ...where });
  }
}

const isPublic = ({ command }: Request, { kind }: Answer, shownToAll: readonly string[]) =>
  kind !== "error" && shownToAll.includes(command);

/** "/dateline status Hama", and "/dateline-status Hama" for a newsroom that wants shorter ones: both are "status Hama". */
function wordsOf({ command, text }: { command: string; text: string }, name: string): string {
  return command.startsWith(`/${name}-`) ? `${command.slice(name.length + 2)} ${text}` : text;
}
