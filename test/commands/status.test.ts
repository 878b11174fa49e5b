import { beforeAll, describe, expect, test } from "vitest";
import { newsroom, shown } from "./newsroom.ts";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

describe("/status", () => {
  test("says who holds a place since when, how many say so, and from whom it was taken", async () => {
    const answer = await room.ask("/status Kutum");
    expect(answer.kind).toBe("answer");
    expect(answer.title).toMatch(/^Kutum — held by (fighters|rebels|insurgents) since Thu 1 May 2025$/);
    expect(answer.summary).toMatch(/Taken from Army · said by 3 of 3 outlets/);
  });

  test("gives the count as it is written, and whose count it is", async () => {
    expect(shown(await room.ask("/status Kutum"))).toMatch(
      /killed since 27 Apr: at least 40.*War Monitor, one origin, one outlet/,
    );
  });

  test("gives what the sides are called, each with its claims", async () => {
    const called = (await room.ask("/status Kutum")).sections
      .flatMap(({ lines }) => lines)
      .find(({ label }) => label === "Called");
    for (const name of ["fighters 1", "rebels 1", "insurgents 1"]) expect(called!.text).toContain(name);
    expect(called!.claims).toHaveLength(3);
  });

  test("rests every line on claims that /claim can show", async () => {
    for (const asked of ["/status Kutum", "/status"]) {
      const lines = (await room.ask(asked)).sections.flatMap((section) => section.lines);
      expect(lines.length).toBeGreaterThan(3);
      for (const { claims } of lines) {
        expect(claims?.length).toBeGreaterThan(0);
        expect(await room.ask(`/claim ${claims![0]}`)).toMatchObject({ kind: "answer" });
      }
    }
  });

  test("keeps what is expected apart and marked", async () => {
    const lines = (await room.ask("/status Hama")).sections.flatMap((section) => section.lines);
    expect(lines[0]).toMatchObject({ label: "Expected", marks: ["expected"] });
  });

  test("without a place tells of the whole conflict", async () => {
    const whole = shown(await room.ask("/status"));
    expect(whole).toMatch(/Control \| Kutum — held by/);
    expect(whole).toMatch(/3 articles, newest 3 May 2025 · evidence: c\d/);
  });

  test.each([
    ["/status Kutun", /Kutum/],
    ["/status Omar Said", /There is a person of that name/],
    ["/status Atlantis", /Nothing on record about “Atlantis”/],
  ])("%s: nothing is there, and what is close is offered", async (asked, words) => {
    const answer = await room.ask(asked);
    expect(shown(answer)).toMatch(words);
    if (answer.kind !== "answer")
      expect(answer).toMatchObject({
        kind: "empty",
        suggestions: expect.arrayContaining([expect.stringMatching(/^\//)]),
      });
  });

  test("an empty record says that it is empty", async () => {
    const empty = await newsroom([]);
    for (const asked of ["/status", "/status Kutum", "/timeline", "/who Omar", "/sources"])
      expect(await empty.ask(asked)).toMatchObject({
        kind: "empty",
        title: expect.stringMatching(/No article|Nothing/),
      });
    expect(empty.faults).toEqual([]);
  });
});
