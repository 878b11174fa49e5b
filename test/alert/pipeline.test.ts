import { describe, expect, test } from "vitest";
import { alertsFor } from "../../src/alert/pipeline.ts";
import type { Subscription } from "../../src/alert/subscription.ts";
import type { Change } from "../../src/model/change.ts";

let next = 1;
const change = (given: Partial<Change>): Change => ({
  kind: "new event",
  event: `e${next}`,
  claim: `c${next++}`,
  document: "d1",
  type: "control",
  title: "Arna captured",
  words: "The brigades took Arna.",
  outlet: "The Courier",
  origin: null,
  about: [{ id: "n1", names: ["Arna"] }],
  ...given,
});
const source = { document: "d1", outlet: "The Courier", headline: "Arna falls" };
const on = (about: string | null, channel = "slack:C1", entity: string | null = null): Subscription => ({
  channel,
  about,
  entity,
});
const told = (changes: readonly Change[], ...subscriptions: Subscription[]) =>
  alertsFor(changes, subscriptions, source);
const claims = (message: ReturnType<typeof told>[number] | undefined) =>
  message?.answer.sections.flatMap(({ lines }) => lines.flatMap((line) => line.claims ?? []));

describe("alertsFor", () => {
  test("tells a channel what is new on its name, with the exact words and the outlet", () => {
    const [message, ...others] = told([change({ origin: "River Valley Monitor" })], on("arna"));
    expect(others).toEqual([]);
    expect(message).toMatchObject({ channel: "slack:C1", document: "d1" });
    expect(message!.answer).toMatchObject({ title: "New on arna", summary: "The Courier · “Arna falls”" });
    expect(message!.answer.sections[0]!.lines[0]).toMatchObject({
      text: "Arna captured",
      note: "according to River Valley Monitor",
      quote: { words: "The brigades took Arna.", source: "The Courier" },
    });
  });

  test.each([
    ["the same id under another name", on("The Fortress", "a", "n1"), true],
    ["a name in other letters", on("ÁRNA", "a", "n9"), true],
    ["everything", on(null), true],
    ["another name", on("Belo"), false],
    ["a part of a longer name, when nobody bore it", on("hills"), true],
    ["a part of a longer name, when somebody else bears it", on("hills", "a", "n8"), false],
    ["a part of a word", on("Arn"), false],
    ["nothing but marks", on("…"), false],
  ])("matches %s: %s", (_what, subscription, expected) => {
    const about = [{ id: "n1", names: ["Arna", "Arna Hills"] }];
    expect(told([change({ about })], subscription)).toHaveLength(expected ? 1 : 0);
  });

  test("says nothing of what merely repeats an origin on record", () => {
    expect(told([change({ kind: "repeated" })], on(null))).toEqual([]);
  });

  test("gives a channel one message however many of its subscriptions match, each change once", () => {
    const changes = [change({}), change({ about: [{ id: "n2", names: ["Belo"] }] })];
    const messages = told(changes, on("Arna"), on("Belo"), on("Arna", "discord:7"), on(null, "discord:7"));
    expect(messages.map(({ channel }) => channel)).toEqual(["slack:C1", "discord:7"]);
    expect(messages.map(({ answer }) => answer.title)).toEqual(["New on Arna, Belo", "New on record"]);
    expect(claims(messages[0])).toEqual(changes.map(({ claim }) => claim));
    expect(claims(messages[1])).toEqual(changes.map(({ claim }) => claim));
  });

  test("puts what upsets the record first and what was merely said last", () => {
    const changes = [
      change({ type: "statement", title: "said" }),
      change({ title: "taken" }),
      change({ kind: "disputed", title: "denied" }),
      change({ kind: "corrected", title: "mended" }),
    ];
    const [message] = told(changes, on(null));
    expect(message!.answer.sections.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      "mended",
      "denied",
      "taken",
      "said",
    ]);
    expect(message!.answer.sections[1]!.lines[0]!.marks).toEqual(["disputed"]);
  });

  test("shows claims of one event as one line, and counts what it leaves out", () => {
    const same = [change({ event: "e500" }), change({ event: "e500" })];
    const [one] = told(same, on(null));
    expect(one!.answer.sections.flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(claims(one)).toEqual(same.map(({ claim }) => claim));
    const [many] = told(
      Array.from({ length: 11 }, () => change({})),
      on(null),
    );
    expect(many!.answer.footer).toContain("3 more");
  });
});
