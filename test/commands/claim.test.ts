import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/claim", () => {
  test("shows words, article, slots, rule, and what else is said of its event with the reason it was merged", async () => {
    const { claims } = (await room.ask("/status Kutum")).sections[0]!.lines[0]!;
    const answer = await room.ask(`/claim ${claims!.at(-1)}`);
    const text = shown(answer);
    expect(text).toMatch(/Kutum/);
    expect(text).toMatch(/Where \| Kutum/);
    expect(text).toMatch(/When \| Thu 1 May 2025/);
    expect(text).toMatch(/Origin \| the outlet itself/);
    expect(text).toMatch(/Rule \| control/);
    expect(text).toMatch(/3 outlets/);
    expect(text).toMatch(/Why it counts to this event: \d[\d.]* points|Event e\d+/);
  });

  test.each(["[c1]", "C1", "1", "#c1"])("takes %j for c1", async (typed) => {
    expect((await room.ask(`/claim ${typed}`)).title).toMatch(/^c1 ·/);
  });

  test("shows an event with all that is said of it", async () => {
    const { event } = (await room.ask("/status Kutum")).sections[0]!.lines[0]!;
    expect(shown(await room.ask(`/claim ${event}`))).toMatch(/Fighters took Kutum[\s\S]*Insurgents seized Kutum/);
  });

  test.each([
    ["/claim c99999", "empty"],
    ["/claim e99999", "empty"],
    ["/claim Kutum", "error"],
    ["/claim c99999999999999999999999", "empty"],
  ])("%s", async (asked, kind) => {
    expect((await room.ask(asked)).kind).toBe(kind);
    expect(room.faults).toEqual([]);
  });
});
