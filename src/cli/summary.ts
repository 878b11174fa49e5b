import type { Adapter } from "../../adapters/adapter.ts";
import type { Config } from "../config.ts";
import type { Views } from "../record/views.ts";

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** "On record: 14 articles, 312 claims, 190 events, 85 entities." */
export async function recordLine(views: Views): Promise<string> {
  const { articles, claims, events, entities } = await views.totals();
  const all = [
    count(articles, "article"),
    count(claims, "claim"),
    count(events, "event"),
    count(entities, "entity", "entities"),
  ];
  return `On record: ${all.join(", ")}.`;
}

/** "On: terminal. Slack would need SLACK_BOT_TOKEN and SLACK_APP_TOKEN, Discord DISCORD_TOKEN." */
export function adaptersLine(on: readonly Adapter[], config: Config): string {
  const off = [
    ...(config.slack ? [] : ["SLACK_BOT_TOKEN and SLACK_APP_TOKEN turn Slack on"]),
    ...(config.discord ? [] : ["DISCORD_TOKEN turns Discord on"]),
  ];
  return [
    `Talking in: ${["terminal", ...on.map(({ name }) => name)].join(", ")}.`,
    ...off.map((line) => `${line}.`),
  ].join(" ");
}
