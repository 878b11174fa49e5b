import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig, variables } from "../src/config.ts";

const faults = (env: Record<string, string>) => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe("readConfig", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toEqual({
      databaseUrl: "sqlite:var/dateline.db",
      articles: "data/articles",
      logLevel: "info",
      slack: null,
      discord: null,
      secrets: [],
    });
  });

  test("switches adapters on by their tokens, and knows its secrets", () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: " xapp-2 ",
      DISCORD_TOKEN: "abc",
      SLACK_COMMAND: "/dl",
    });
    expect(config.slack).toEqual({ botToken: "xoxb-1", appToken: "xapp-2", command: "dl" });
    expect(config.discord).toEqual({ token: "abc" });
    expect(config.secrets).toEqual(["xoxb-1", "xapp-2", "abc"]);
  });

  test("takes an empty variable for none", () => {
    expect(readConfig({ SLACK_BOT_TOKEN: "", DATABASE_URL: " " }).slack).toBeNull();
  });

  test("reports every fault at once, each naming its variable, and shows no secret", () => {
    const found = faults({
      DATABASE_URL: "mysql://me:hunter2@db/x",
      SLACK_BOT_TOKEN: "xapp-swapped-secret",
      SLACK_COMMAND: "Status!",
      SLACK_API_URL: "localhost",
      DISCORD_API_URL: "ftp://x",
      LOG_LEVEL: "loud",
    });
    const named = [
      "DATABASE_URL",
      "SLACK_BOT_TOKEN",
      "SLACK_COMMAND",
      "SLACK_API_URL",
      "DISCORD_API_URL",
      "LOG_LEVEL",
      "SLACK_APP_TOKEN",
    ];
    expect(found.map((fault) => fault.split(" ")[0])).toEqual(named);
    expect(found.join()).not.toMatch(/swapped-secret|hunter2/);
  });

  test("is documented variable by variable in .env.example, in the same order", () => {
    const example = readFileSync(join(import.meta.dirname, "../.env.example"), "utf8");
    expect([...example.matchAll(/^#? ?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value])).toEqual(
      variables.map(({ name, standard = "" }) => [name, standard]),
    );
    for (const { summary } of variables) expect(example).toContain(summary);
  });
});
