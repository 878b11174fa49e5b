import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/alerts", () => {
  test("keeps a channel's names, under the name on record, apart from other channels", async () => {
    expect(await room.ask("/alerts add kutum")).toMatchObject({
      kind: "info",
      title: "This channel will hear of Kutum.",
    });
    expect(await room.ask("/alerts add Kutum")).toMatchObject({ title: "This channel hears of Kutum already." });
    expect(await room.ask("/alerts add")).toMatchObject({ title: "This channel will hear of everything." });
    expect(shown(await room.ask("/alerts"))).toBe("This channel has 2 alerts.\nKutum\neverything");
    expect(await room.ask("/alerts", "slack:C2")).toMatchObject({ title: "This channel has no alerts." });
    expect(await room.ask("/alerts remove KUTUM")).toMatchObject({ kind: "info" });
    expect(await room.ask("/alerts remove Kutum")).toMatchObject({ kind: "empty" });
    expect(await room.ask("/alerts remove")).toMatchObject({
      kind: "info",
      title: "This channel no longer hears of everything.",
    });
  });

  test("takes a name nobody bears yet, and says so", async () => {
    expect(await room.ask("/alerts add Zalingei")).toMatchObject({
      summary: expect.stringMatching(/Nothing on record is called “Zalingei” yet/),
    });
    expect(await room.ask("/alerts add !!!")).toMatchObject({ kind: "error" });
  });
});
