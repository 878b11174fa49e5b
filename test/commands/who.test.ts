import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/who", () => {
  test("gives ties in the article's words, quotations with their source, and where somebody is named", async () => {
    const answer = await room.ask("/who omar said");
    expect(answer).toMatchObject({ kind: "answer", title: "Omar Said" });
    const text = shown(answer);
    expect(text).toMatch(/Free Front: “Omar Said, head of the Free Front”/);
    expect(text).toMatch(/Said \| 2 May 2025 \| “We left to spare the town,” the general said\. \| Wadi Post/);
    expect(text).toMatch(/Named in one article, first 2 May 2025 \(Wadi Post\)/);
  });

  test("offers close names, and needs one", async () => {
    const answer = await room.ask("/who Omer Sayd");
    expect(shown(answer)).toContain("Omar Said");
    expect(await room.ask("/who Zaphod")).toMatchObject({ kind: "empty" });
    expect(await room.ask("/who")).toMatchObject({ kind: "error", title: expect.stringContaining("/who name") });
  });
});
