import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/help", () => {
  test("gives examples that the record answers", async () => {
    const { sections } = await room.ask("/help");
    const examples = sections.find(({ heading }) => heading === "For example")!.lines.map(({ text }) => text);
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples.filter((line) => !line.includes("alerts")))
      expect(await room.ask(example)).toMatchObject({ kind: "answer" });
  });

  test("explains one command, a family of them, and offers the nearest", async () => {
    expect(shown(await room.ask("/help timeline"))).toContain("days: | Only the N most newsworthy days");
    expect((await room.ask("/help alerts")).sections).toHaveLength(3);
    expect(await room.ask("/help timelne")).toMatchObject({ kind: "error", suggestions: ["/help timeline"] });
  });
});
