import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/sources", () => {
  test("lists outlets, articles and whom they rest on", async () => {
    const text = shown(await room.ask("/sources"));
    expect(text).toMatch(/^3 articles of 3 outlets, 9 claims/);
    expect(text).toMatch(/Wadi Post \| one article, 4 claims, newest 2 May 2025/);
    expect(text).toMatch(/War Monitor \| one claim, carried by Wadi Post/);
    expect(text).toMatch(/3 May 2025: star\.txt/);
  });
});
