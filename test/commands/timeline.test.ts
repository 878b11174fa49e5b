import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});
const dates = async (asked: string) => (await room.ask(asked)).entries?.map(({ date }) => date);

describe("/timeline", () => {
  test("gives days in order, old background in its place, in the articles' own words", async () => {
    const { sections, entries } = await room.ask("/timeline Kutum");
    expect(sections.map(({ heading }) => heading).slice(0, 4)).toEqual([
      "1989",
      "27 Apr – 2 May 2025",
      "Wed 30 Apr 2025",
      "Thu 1 May 2025",
    ]);
    expect(entries!.map(({ date }) => date)).toEqual(["1989-01-01", "2025-04-27", "2025-04-30", "2025-05-01"]);
    expect(entries![3]!.lines[0]!.text).toMatch(/Kutum/);
    for (const { event, claims } of entries!.flatMap(({ lines }) => lines)) {
      expect(event).toMatch(/^e\d+$/);
      expect(claims.length).toBeGreaterThan(0);
    }
  });

  test("keeps forecasts out of the days and after them", async () => {
    const { sections, entries } = await room.ask("/timeline");
    expect(sections.at(-1)).toMatchObject({ heading: "Expected or possible", lines: [{ marks: ["expected"] }] });
    expect(JSON.stringify(entries)).not.toContain("expected to move");
  });

  test.each<[string, string[]]>([
    ["/timeline from:2025-05-01", ["2025-05-01"]],
    ["/timeline to:1999-12-31", ["1989-01-01"]],
    ["/timeline Kutum type:combat", ["1989-01-01", "2025-04-30"]],
    ["/timeline place:Kutum days:1 lines:1", ["2025-05-01"]],
    ["/timeline who:rebels from:2025-01-01", ["2025-05-01"]],
  ])("%s", async (asked, expected) => {
    expect((await dates(asked))?.filter((date) => expected.includes(date))).toEqual(expected);
    expect((await dates(asked))?.length).toBeLessThanOrEqual(expected.length + 1);
  });

  test("chooses as many days and lines as it is told", async () => {
    const { entries, summary } = await room.ask("/timeline Kutum days:2 lines:1");
    expect(entries).toHaveLength(2);
    expect(entries!.every(({ lines }) => lines.length === 1)).toBe(true);
    expect(summary).toContain("most newsworthy");
  });

  test.each([
    ["/timeline from:2025-05-03 to:2025-05-01", "error", /comes after/],
    ["/timeline from:2025-02-30x", "error", /cannot read a day/],
    ["/timeline type:weather", "error", /cannot be “weather”/],
    ["/timeline place:Kutun", "empty", /Kutum/],
    ["/timeline Zanzibar", "empty", /Nothing on record about “Zanzibar”/],
    ["/timeline Kutum from:2030-01-01", "empty", /fits all of this/],
  ])("%s is answered in words", async (asked, kind, words) => {
    const answer = await room.ask(asked);
    expect(shown(answer)).toMatch(words);
    if (asked !== "/timeline place:Kutun") expect(answer.kind).toBe(kind);
  });
});
