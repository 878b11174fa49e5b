import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Adapter } from "../../../adapters/adapter.ts";
import type { SlackOptions } from "../../../adapters/slack/options.ts";
import { slackAdapter } from "../../../adapters/slack/slack.ts";
import { SlackServer } from "../../servers/slack.ts";
import { samples } from "../answers.ts";
import { commands, Echo, Notes } from "../handler.ts";

let slack: SlackServer;
let echo: Echo;
let notes: Notes;
let adapter: Adapter;

beforeAll(async () => {
  slack = await SlackServer.start();
});
afterAll(() => slack.stop());

const made = (more: Partial<SlackOptions> = {}) => {
  const { botToken, appToken, apiUrl } = slack;
  return slackAdapter({ botToken, appToken, apiUrl, commands, log: notes, ...more });
};

beforeEach(() => {
  echo = new Echo();
  notes = new Notes();
});
afterEach(() => adapter.stop());

const start = (more: Partial<SlackOptions> = {}) => {
  adapter = made(more);
  return adapter.start(echo.handle);
};

const responseTo = async (id: string) => (await slack.responses.first("response", (one) => one.id === id)).body;
const repliesTo = async (ts: string) =>
  (await slack.human.conversations.replies({ channel: slack.channel, ts })).messages ?? [];

/** The calls of a method made since `from`, once there is one. */
async function posted(from: number) {
  await slack.calls.first(
    "post",
    (call) => call.method === "chat.postMessage" && slack.calls.all.indexOf(call) >= from,
  );
  return slack.calls.all.slice(from).filter(({ method }) => method === "chat.postMessage");
}

describe("a slash command", () => {
  test("is acknowledged before it is answered, then answered to who asked", async () => {
    await start();
    const release = echo.hold();
    const { envelope, id } = slack.slash("status Hama");
    await slack.sockets.deliver(envelope); // resolves with the acknowledgement
    expect(slack.responses.all.some((one) => one.id === id)).toBe(false);
    release();
    const response = await responseTo(id);
    expect(response).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(response.text).toContain("status: Hama");
    expect(echo.requests.all).toEqual([
      { command: "status", text: "Hama", channel: "slack:T000000001/C000000001", user: slack.user },
    ]);
  });

  test.each([
    ["timeline Hama from:2024-12-01", "/dateline", { command: "timeline", text: "Hama from:2024-12-01" }],
    ["Hama", "/dateline-status", { command: "status", text: "Hama" }],
    ["Alerts Add R&amp;B", "/dateline", { command: "alerts add", text: "R&B" }],
    ["alerts", "/dateline", { command: "alerts", text: "" }],
    ["", "/dateline", { command: "help", text: "" }],
  ])("%j of %s asks %j", async (text, command, asked) => {
    await start();
    const { envelope } = slack.slash(text, command);
    await slack.sockets.deliver(envelope);
    expect(await echo.requests.first("request")).toMatchObject(asked);
  });

  test("that changes the channel is shown to all, but not when it was wrong", async () => {
    await start({ shownToAll: ["alerts add", "nonsense"] });
    const good = slack.slash("alerts add Hama");
    const wrong = slack.slash("nonsense");
    await slack.sockets.deliver(good.envelope);
    await slack.sockets.deliver(wrong.envelope);
    expect(await responseTo(good.id)).toMatchObject({ response_type: "in_channel" });
    expect(await responseTo(wrong.id)).toMatchObject({ response_type: "ephemeral" });
  });

  test("delivered again is acknowledged again and answered once", async () => {
    await start();
    const { envelope, id } = slack.slash("status Hama");
    await slack.sockets.deliver(envelope);
    await responseTo(id);
    await slack.sockets.deliver({ ...envelope, retry_attempt: 1, retry_reason: "timeout" });
    expect(echo.requests.all).toHaveLength(1);
  });
});

describe("a mention", () => {
  test("is answered in its thread", async () => {
    await start();
    const ts = await slack.say(`<@${slack.bot}> status Hama`);
    await slack.sockets.deliver(slack.mention(`<@${slack.bot}> status Hama`, { ts }));
    await posted(slack.calls.all.findIndex(({ body }) => body.text?.includes("status Hama")) + 1);
    const [, reply] = await repliesTo(ts);
    expect(reply).toMatchObject({ thread_ts: ts, text: expect.stringContaining("status: Hama") });
  });

  test("inside a thread is answered in that thread", async () => {
    await start();
    const ts = await slack.say("A thread");
    const inside = await slack.say("who is it?", ts);
    const from = slack.calls.all.length;
    await slack.sockets.deliver(slack.mention(`<@${slack.bot}> who Aster`, { ts: inside, thread_ts: ts }));
    expect(await posted(from)).toMatchObject([{ body: { thread_ts: ts } }]);
  });

  test("delivered again, on another connection, is answered once", async () => {
    await start();
    const from = slack.calls.all.length;
    const event = slack.mention(`<@${slack.bot}> status Hama`, { ts: "1700000000.000100" });
    await slack.sockets.deliver(event);
    await posted(from);
    await slack.sockets.deliver({ ...event, envelope_id: "another", retry_attempt: 1, retry_reason: "timeout" });
    expect(echo.requests.all).toHaveLength(1);
  });

  test("by a bot is left alone", async () => {
    await start();
    await slack.sockets.deliver(slack.mention(`<@${slack.bot}> status`, { ts: "1700000000.000200" }, { bot_id: "B9" }));
    await slack.sockets.deliver(slack.mention(`<@${slack.bot}> help`, { ts: "1700000000.000300" }));
    await echo.requests.first("request");
    expect(echo.requests.all.map(({ command }) => command)).toEqual(["help"]);
  });
});

test("a button runs its command for who clicked", async () => {
  await start();
  const { envelope, id } = slack.click("more", { thread_ts: "1700000000.000400" });
  await slack.sockets.deliver(envelope);
  expect(await responseTo(id)).toMatchObject({ response_type: "ephemeral", thread_ts: "1700000000.000400" });
  expect(echo.requests.all).toMatchObject([{ command: "more", text: "", user: slack.user }]);
});

describe("an alert", () => {
  test("is posted to its channel, and what an article says stays words", async () => {
    adapter = made();
    const from = slack.calls.all.length;
    await adapter.send("slack:T000000001/C000000001", samples.hostile!);
    const [call] = await posted(from);
    expect(call?.body).toMatchObject({ link_names: "false", parse: "none", unfurl_links: "false" });
    const { messages = [] } = await slack.human.conversations.history({ channel: slack.channel, limit: 1 });
    expect(messages[0]?.text).toContain("&lt;!channel&gt; &amp; @everyone");
    expect(JSON.stringify(messages[0]?.blocks)).toContain("<@U000000001> *bold*"); // in rich text, which parses nothing
  });

  test.each([
    ["slack:T000000001/C999999999", /C999999999.*channel_not_found.*invite/],
    ["discord:1", /no Slack channel/],
  ])("to %s fails and says why", async (channel, why) => {
    adapter = made();
    await expect(adapter.send(channel, samples.empty!)).rejects.toThrow(why);
  });

  test("is tried once: a rate limit is the caller's to wait for", async () => {
    adapter = made();
    const from = slack.calls.all.length;
    slack.failNext("chat.postMessage", { retryAfter: 30 });
    const failure = await adapter.send("slack:T000000001/C000000001", samples.empty!).catch((error) => error);
    expect(failure).toMatchObject({ message: expect.stringContaining("rate-limit"), cause: { retryAfter: 30 } });
    expect(slack.calls.all.slice(from)).toHaveLength(1);
  });
});

describe("a start that cannot be", () => {
  test.each([
    [{ botToken: "xoxb-wrong" }, /SLACK_BOT_TOKEN \(invalid_auth\).*OAuth & Permissions/],
    [{ appToken: "xapp-wrong" }, /SLACK_APP_TOKEN \(invalid_auth\).*connections:write/],
    [{ botToken: "xapp-local-app" }, /SLACK_BOT_TOKEN does not begin with xoxb-/],
    [{ appToken: "xoxb-local-bot" }, /SLACK_APP_TOKEN does not begin with xapp-/],
  ])("with %j names the variable and what to do", async (wrong, why) => {
    const failure: Error = await start(wrong).catch((error) => error);
    expect(failure.message).toMatch(why);
    expect(failure.message).not.toContain(Object.values(wrong)[0]);
  });

  test("without Slack says that it is not to be reached", async () => {
    await expect(start({ apiUrl: "http://127.0.0.1:9/api/" })).rejects.toThrow(/could not be reached/);
  });
});

describe("a lost connection", () => {
  const backAfter = async (lose: () => void) => {
    const before = slack.sockets.connections.all.length;
    lose();
    await slack.sockets.connections.first("connection", (one) => slack.sockets.connections.all.indexOf(one) >= before);
    await notes.said.first("note", (said) => said.includes("connected"));
  };

  test("is said, and found again", async () => {
    await start({ reconnectAfter: 800 });
    await backAfter(() => slack.sockets.breakOff());
    expect(notes.said.all.join("\n")).toContain("the connection is lost; reconnecting");
    const { envelope, id } = slack.slash("status Hama");
    await slack.sockets.deliver(envelope);
    expect((await responseTo(id)).text).toContain("status: Hama");
  });

  test("that Slack asks for is followed", async () => {
    await start({ reconnectAfter: 800 });
    await backAfter(() => slack.sockets.refresh());
  });

  test("survives a refusal at the reconnect", async () => {
    await start({ reconnectAfter: 800 });
    slack.failNext("apps.connections.open", { error: "invalid_auth" });
    await backAfter(() => slack.sockets.breakOff());
    expect(notes.said.all.join("\n")).toContain("Slack refused SLACK_APP_TOKEN");
  });
});
