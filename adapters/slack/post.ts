import type { webApi } from "@slack/bolt";
import type { Answer } from "../../src/model/answer.ts";
import { render } from "./render.ts";

/** A channel, and the thread in it if the answer belongs to one. */
export interface Place {
  readonly channel: string;
  readonly thread_ts?: string;
}

// Words of an article make no link, no preview and no mention, wherever Slack would look for one.
const quiet = { mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false } as const;

/** Posts an answer for everybody in the channel to see. */
export async function post(web: webApi.WebClient, place: Place, answer: Answer): Promise<void> {
  await web.chat.postMessage({ ...place, ...quiet, ...render(answer) });
}
