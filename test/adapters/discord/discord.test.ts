import { type APIActionRowComponent, type APIButtonComponent, MessageFlags } from "discord.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Adapter } from "../../../adapters/adapter.ts";
import { discordAdapter } from "../../../adapters/discord/discord.ts";
import type { DiscordOptions } from "../../../adapters/discord/options.ts";
import { DiscordServer } from "../../servers/discord.ts";
import { samples } from "../answers.ts";
import { commands, Echo, Notes } from "../handler.ts";

let discord: DiscordServer;
let echo: Echo;
let notes: Notes;
let adapter: Adapter;

beforeAll(async () => {
  discord = await DiscordServer.start();
});
afterAll(() => discord.stop());
beforeEach(() => {
  echo = new Echo();
  notes = new Notes();
});
afterEach(() => adapter.stop());

const made = (more: Partial<DiscordOptions> = {}) =>
  discordAdapter({ token: discord.token, apiUrl: discord.apiUrl, commands, log: notes, ...more });

const start = (more: Partial<DiscordOptions> = {}) => {
  adapter = made(more);
  return adapter.start(echo.handle);
};

const registrations = () =>
  discord.calls.all.filter(({ method, path }) => method === "PUT" && path.endsWith("/commands"));

describe("a command", () => {
  test("is acknowledged before it is answered, then answered to who asked", async () => {
    await start();
    const release = echo.hold();
    const id = await discord.slash("status", { place: "Hama" });
    const { body } = await discord.acknowledgement(id);
    expect(body).toMatchObject({ type: 5, data: { flags: MessageFlags.Ephemeral } });
    await echo.requests.first("request");
    expect(discord.calls.all.some(({ method, path }) => method === "PATCH" && path.includes(id))).toBe(false);
    release();
    const { message } = await discord.answer(id);
    expect(message.embeds).toMatchObject([{ title: "status: Hama" }]);
    expect(echo.requests.all).toEqual([
      { command: "status", text: "Hama", channel: `discord:${discord.channel}`, user: discord.user },
    ]);
  });

  test.each([
    [
      ["timeline", { type: "combat", from: "Dec 1", about: "Hama bridge" }],
      "timeline",
      'Hama bridge from:"Dec 1" type:combat',
    ],
    [["timeline", { from: 'the "1st" day' }], "timeline", "from:\"the '1st' day\""],
    [["alerts", { about: "Hama" }, "add"], "alerts add", "Hama"],
    [["alerts", {}, "list"], "alerts list", ""],
    [["help", {}], "help", ""],
  ] as const)("%j asks %s with %j", async ([name, options, sub], command, text) => {
    await start();
    await discord.answer(await discord.slash(name, options, sub));
    expect(echo.requests.all).toMatchObject([{ command, text }]);
  });

  test("that changes the channel is shown to all", async () => {
    await start();
    const { body } = await discord.acknowledgement(await discord.slash("alerts", { about: "Hama" }, "add"));
    expect(body).not.toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
  });

  test("pings nobody, whatever the answer says", async () => {
    await start();
    const { sent, message } = await discord.answer(await discord.slash("status", { place: "@everyone" }));
    expect(sent.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(message.embeds[0]?.title).toBe("status: \\@everyone");
    expect(message.content).toBe("");
  });

  test("replayed by the gateway is answered once", async () => {
    await start();
    const id = await discord.slash("status", { place: "Hama" });
    await discord.answer(id);
    discord.gateway.replay();
    await discord.answer(await discord.slash("help"));
    expect(discord.calls.all.filter(({ path }) => path.startsWith(`/interactions/${id}/`))).toHaveLength(1);
    expect(echo.requests.all.map(({ command }) => command)).toEqual(["status", "help"]);
  });

  test("that could not be acknowledged is said in the log, and the next one answered", async () => {
    await start();
    discord.failNext({ path: /^\/interactions\//, status: 404, body: { code: 10062, message: "Unknown interaction" } });
    await discord.slash("status");
    expect(await notes.said.first("note", (said) => said.includes("could not be given"))).toContain(
      "Unknown interaction",
    );
    const { message } = await discord.answer(await discord.slash("help"));
    expect(message.embeds).toMatchObject([{ title: "help:" }]);
  });
});

test("a button runs its command for who clicked", async () => {
  await start();
  const { message } = await discord.answer(await discord.slash("status", { place: "Hama" }));
  const [row] = message.components as APIActionRowComponent<APIButtonComponent>[];
  const [more] = row!.components as { custom_id: string; label: string }[];
  expect(more?.label).toBe("More");
  const click = await discord.click(message.id, more!.custom_id);
  expect((await discord.acknowledgement(click)).body).toMatchObject({
    type: 5,
    data: { flags: MessageFlags.Ephemeral },
  });
  expect(await echo.requests.first("request", ({ command }) => command === "more")).toMatchObject({ text: "" });
});

describe("registering", () => {
  test("happens at the first start, and again only when a command changed", async () => {
    discord.commands = [];
    const before = registrations().length;
    for (const known of [commands, commands, commands.slice(1), commands]) {
      await start({ commands: known });
      await adapter.stop();
    }
    expect(registrations()).toHaveLength(before + 3);
    expect(discord.commands.map(({ name }) => name)).toEqual(["status", "timeline", "alerts", "help", "more"]);
    expect(discord.commands[0]).toMatchObject({ contexts: [0, 1], integration_types: [0] });
  });

  test("sees a changed summary and a changed option", async () => {
    const [status, ...others] = commands;
    await start();
    await adapter.stop();
    const before = registrations().length;
    await start({ commands: [{ ...status!, summary: "Said otherwise" }, ...others] });
    await adapter.stop();
    await start({ commands: [{ ...status!, summary: "Said otherwise", options: [] }, ...others] });
    expect(registrations()).toHaveLength(before + 2);
  });
});

describe("an alert", () => {
  test("is posted to its channel, and what an article says stays words", async () => {
    adapter = made();
    await adapter.send(`discord:${discord.channel}`, samples.hostile!);
    const call = discord.calls.all.findLast(({ method, path }) => method === "POST" && path.endsWith("/messages"));
    expect(call?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    const last = (await discord.messages()).at(-1);
    expect(last?.content).toBe("");
    expect(last?.embeds[0]?.title).toBe("\\<!channel> & \\@everyone");
  });

  test.each([
    ["discord:1", /discord:1: Unknown Channel.*gone/],
    ["slack:T1/C1", /no Discord channel/],
  ])("to %s fails and says why", async (channel, why) => {
    adapter = made();
    await expect(adapter.send(channel, samples.empty!)).rejects.toThrow(why);
  });

  test("that Discord failed to take is not sent twice", async () => {
    adapter = made();
    const before = discord.calls.all.length;
    discord.failNext({ path: /messages$/, status: 503, body: { message: "later" } });
    await expect(adapter.send(`discord:${discord.channel}`, samples.empty!)).rejects.toThrow(/Discord did not take/);
    expect(discord.calls.all.slice(before)).toHaveLength(1);
  });
});

describe("a start that cannot be", () => {
  test("with a wrong token names the variable and what to do", async () => {
    const failure: Error = await start({ token: "wrong-token" }).catch((error) => error);
    expect(failure.message).toMatch(/Discord refused DISCORD_TOKEN\. Reset and copy the token/);
    expect(failure.message).not.toContain("wrong-token");
  });

  test("without Discord says that it is not to be reached", async () => {
    await expect(start({ apiUrl: "http://127.0.0.1:9/api" })).rejects.toThrow(
      /could not be reached with DISCORD_TOKEN/,
    );
  });
});

test("a lost connection is said, and found again", async () => {
  await start();
  const before = notes.said.all.length;
  discord.gateway.breakOff();
  await notes.said.first("loss", (said) => said.includes("connection is lost"));
  await notes.said.first(
    "connection",
    (said) => said === "Discord: connected." && notes.said.all.indexOf(said, before) >= 0,
    20_000,
  );
  const { message } = await discord.answer(await discord.slash("help"));
  expect(message.embeds).toMatchObject([{ title: "help:" }]);
});
