import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../../src/model/answer.ts";
import { chatState } from "../../src/store/chat.ts";

const me = { channel: "slack:C1", user: "U1" };
const page: Answer = { kind: "answer", title: "two", sections: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("remembers what one person asked in one channel, for an hour", async () => {
  const chat = chatState(() => {});
  await chat.remember(me, { command: "status", text: "Arna" });
  expect(await chat.asked(me)).toEqual({ command: "status", text: "Arna" });
  expect(await chat.asked({ ...me, user: "U2" })).toBeNull();
  expect(await chat.asked({ ...me, channel: "slack:C2" })).toBeNull();
  vi.advanceTimersByTime(3_600_001);
  expect(await chat.asked(me)).toBeNull();
});

test("keeps pages for a quarter of an hour, and forgets them when there are none", async () => {
  const chat = chatState(() => {});
  await chat.keepPages(me, [page]);
  expect(await chat.pages(me)).toEqual([page]);
  await chat.keepPages(me, []);
  expect(await chat.pages(me)).toEqual([]);
  await chat.keepPages(me, [page]);
  vi.advanceTimersByTime(900_001);
  expect(await chat.pages(me)).toEqual([]);
});

test("two chats share nothing", async () => {
  const [one, other] = [chatState(() => {}), chatState(() => {})];
  await one.remember(me, { command: "status", text: "" });
  expect(await other.asked(me)).toBeNull();
});
