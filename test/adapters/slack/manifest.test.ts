import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifest } from "../../../adapters/slack/manifest.ts";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/slack.md"), "utf8");

test("the manifest in the guide is the one the app is tested with", () => {
  const [, block] = /```json\n([\s\S]*?)```/.exec(guide)!;
  expect(JSON.parse(block!)).toEqual(manifest());
});

test("the guide says why each scope and event is needed", () => {
  const { oauth_config, settings } = manifest();
  for (const name of [...oauth_config.scopes.bot, ...settings.event_subscriptions.bot_events])
    expect(guide).toContain(`| \`${name}\``);
});

test("the slash command is named as asked", () => {
  const named = (command?: string) => manifest(command).features.slash_commands.map((one) => one.command);
  expect(named()).toEqual(["/dateline"]);
  expect(named("desk")).toEqual(["/desk"]);
});
