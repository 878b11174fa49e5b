import { beforeEach, describe, expect, test } from "vitest";
import { fold } from "../../src/alert/fold.ts";
import { type Port, sender } from "../../src/alert/sender.ts";
import type { Answer } from "../../src/model/answer.ts";
import { outboxOf, putMessages, subscriptionsIn } from "../../src/store/alerts.ts";
import { openDatabase } from "../../src/store/database.ts";
import type { Database } from "../../src/store/session.ts";

const answer = (title: string): Answer => ({ kind: "answer", title, sections: [] });
const minute = 60_000;

let database: Database;
let clock: number;
let taken: string[];
let down: Set<string>;
let refusals: string[];

beforeEach(async () => {
  database = await openDatabase("sqlite::memory:");
  clock = Date.now() + minute;
  taken = [];
  down = new Set();
  refusals = [];
});

/** A platform that keeps what it was sent, and refuses channels that are down. */
const port = (name: string): Port => ({
  name,
  async send(channel, { title }) {
    if (down.has(channel)) throw new Error("no such channel");
    taken.push(`${channel} ${title}`);
  },
});
const sending = (...ports: Port[]) =>
  sender({
    outbox: outboxOf(database),
    ports: () => ports,
    now: () => clock,
    refused: ({ channel }, reason, again) => refusals.push(`${channel} ${reason} ${again}`),
  });
const put = (channel: string, ...titles: string[]) =>
  outboxOf(database).put(titles.map((title) => ({ channel, document: "d1", answer: answer(title) })));
const states = async () =>
  (await database.all<{ state: string; attempts: number }>("SELECT state, attempts FROM outbox ORDER BY id")).map(
    ({ state, attempts }) => `${state} ${attempts}`,
  );

describe("sender", () => {
  test("sends each message once, oldest first", async () => {
    await put("slack:T/C1", "one", "two");
    const { deliver } = sending(port("slack"));
    expect(await deliver()).toBe(2);
    expect(await deliver()).toBe(0);
    expect(taken).toEqual(["slack:T/C1 one", "slack:T/C1 two"]);
    expect(await states()).toEqual(["sent 1", "sent 1"]);
  });

  test("rounds asked for at the same time send nothing twice", async () => {
    await put("slack:C1", "one", "two", "three");
    const { deliver } = sending(port("slack"));
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(taken).toHaveLength(3);
  });

  test("keeps a message until its adapter is on", async () => {
    await put("discord:7", "one");
    expect(await sending(port("slack")).deliver()).toBe(0);
    expect(await sending().deliver()).toBe(0);
    expect(await states()).toEqual(["pending 0"]);
    expect(await sending(port("discord")).deliver()).toBe(1);
  });

  test("tries a refused message again later, holds later ones of its channel back, and goes on with others", async () => {
    down.add("slack:C1");
    await put("slack:C1", "one", "two");
    await put("slack:C2", "other");
    const { deliver } = sending(port("slack"));
    await deliver();
    expect(taken).toEqual(["slack:C2 other"]);
    expect(refusals).toEqual(["slack:C1 no such channel true"]);
    down.clear();
    expect(await deliver()).toBe(0); // its pause is not over
    clock += minute;
    await deliver();
    expect(taken).toEqual(["slack:C2 other", "slack:C1 one", "slack:C1 two"]);
  });

  test("gives up for good after many refusals, with the reason kept, and lets later ones through", async () => {
    down.add("slack:C1");
    await put("slack:C1", "one");
    const { deliver } = sending(port("slack"));
    for (let i = 0; i < 20; i++) {
      clock += 61 * minute;
      await deliver();
    }
    expect(await states()).toEqual(["failed 16"]);
    expect(refusals.at(-1)).toBe("slack:C1 no such channel false");
    expect(await database.get("SELECT reason FROM outbox")).toEqual({ reason: "no such channel" });
    down.clear();
    await put("slack:C1", "two");
    await deliver();
    expect(taken).toEqual(["slack:C1 two"]);
  });

  test("sends after a restart what was not sent, and what may have been cut off in sending", async () => {
    await put("slack:C1", "one", "two");
    await outboxOf(database).take(1);
    const { deliver } = sending(port("slack"));
    expect(await deliver()).toBe(0); // "two" waits for "one", which nobody may send twice
    expect(await outboxOf(database).recover()).toBe(1);
    expect(await deliver()).toBe(2);
    expect(taken).toEqual(["slack:C1 one", "slack:C1 two"]);
  });

  test("only one of two takes a message", async () => {
    await put("slack:C1", "one");
    const outbox = outboxOf(database);
    expect([await outbox.take(1), await outbox.take(1)]).toEqual([true, false]);
  });
});

describe("putMessages", () => {
  test("leaves nothing behind when its transaction fails", async () => {
    const message = { channel: "terminal", document: "d1", answer: answer("one") };
    const broken = database.transaction(async (session) => {
      await putMessages(session, [message]);
      throw new Error("the article was refused");
    });
    await expect(broken).rejects.toThrow("refused");
    expect(await outboxOf(database).due(["terminal"], clock, 10)).toEqual([]);
  });

  test("gives the answer back as it was, whatever is in it", async () => {
    const whole: Answer = {
      kind: "answer",
      title: "“Ḥamā” \u0000 '; DROP TABLE outbox; --",
      sections: [{ lines: [{ text: "é\n漢" }] }],
    };
    await outboxOf(database).put([{ channel: "slack:C1", document: "d1", answer: whole }]);
    const [message] = await outboxOf(database).due(["slack"], clock, 10);
    expect(message!.answer).toEqual(whole);
  });
});

describe("subscriptionsIn", () => {
  test("keeps one of each name a channel, in any spelling, and takes it back", async () => {
    const subscriptions = subscriptionsIn(database, fold);
    const add = (about: string | null, channel = "terminal") =>
      subscriptions.add({ channel, about, entity: null }, "me");
    expect([
      await add("Ḥamā"),
      await add("hama"),
      await add(null),
      await add(null),
      await add("Hama", "slack:C1"),
    ]).toEqual([true, false, true, false, true]);
    expect((await subscriptions.of("terminal")).map(({ about }) => about)).toEqual(["Ḥamā", null]);
    expect(await subscriptions.all()).toHaveLength(3);
    expect(await subscriptions.remove("terminal", "HAMA")).toBe(true);
    expect(await subscriptions.remove("terminal", "HAMA")).toBe(false);
    expect(await subscriptions.remove("terminal", null)).toBe(true);
    expect(await subscriptions.of("terminal")).toEqual([]);
    expect(await subscriptions.of("slack:C1")).toHaveLength(1);
  });
});
