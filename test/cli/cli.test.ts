import { afterEach, describe, expect, test } from "vitest";
import { ended, newsroom, says } from "./dateline.ts";

const kherson = `---
outlet: River Courier
published: 2022-11-12
---
Army retakes Kherson

KHERSON, Ukraine — Ukrainian troops captured the city of Kherson on Friday after Russian forces withdrew across the river. At least 12 people were killed in shelling on Friday, the regional governor said.
`;
const later = `---
outlet: Steppe Herald
published: 2022-11-13
---
Shelling of Kherson kills four

Four people were killed in Kherson on Saturday when Russian forces shelled the city, officials said.
`;

let room: ReturnType<typeof newsroom>;
afterEach(() => room.remove());

describe("dateline explain", () => {
  test("says which comparisons made an event one, and what is kept apart from it", async () => {
    const again = kherson.replace("River Courier", "Steppe Herald").replace("Army retakes", "Troops are back in");
    room = newsroom({ "one.txt": kherson, "two.txt": again });
    const { code, out } = await room.run(["explain", "e1", "--articles", "."]);
    expect(code).toBe(0);
    expect(out).toMatch(/Why c\d+.* counts to it, held against c\d+: \+[\d.]+ points, \+6 needed/);
    expect(out).toMatch(/\+\d[\d.]* same place/);
  });

  test("exits 1 where there is no such event, 2 on what is no event's id", async () => {
    room = newsroom({ "one.txt": kherson });
    expect((await room.run(["explain", "e999", "--articles", "."])).code).toBe(1);
    const { code, err } = await room.run(["explain", "Kherson", "--articles", "."]);
    expect({ code, err }).toEqual({ code: 2, err: "“Kherson” is no event. Events are called e7.\n" });
  });
});

describe("dateline ask", () => {
  test("answers from the articles of a folder and touches nothing stored", async () => {
    room = newsroom({ "one.txt": kherson });
    const { code, out, err } = await room.run(["ask", "/status Kherson", "--articles", "."]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Kherson/);
    expect(out).toMatch(/\[c\d+/);
    expect((await room.run(["ask", "/sources"])).code).toBe(1);
  });

  test("prints the neutral answer, with a timeline's entries in order of date", async () => {
    room = newsroom({ "one.txt": kherson, "two.txt": later });
    const { code, out } = await room.run(["ask", "/timeline", "--articles", ".", "--json"]);
    expect(code).toBe(0);
    const { entries } = JSON.parse(out) as { entries: { date: string; lines: { text: string; claims: string[] }[] }[] };
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted());
    expect(entries.map(({ date }) => date)).toContain("2022-11-11");
    for (const line of entries.flatMap(({ lines }) => lines)) expect(line.claims).not.toEqual([]);
  });

  test("says so and exits 1 where nothing is on record, 2 where it is asked wrongly", async () => {
    room = newsroom({ "one.txt": kherson });
    const asked = (...args: string[]) => room.run(["ask", ...args, "--articles", "."]);
    const cases: [string[], number, RegExp][] = [
      [["/status Atlantis"], 1, /Nothing on record about “Atlantis”/],
      [["/statsu Kherson"], 2, /Did you mean \/status/],
      [["/timeline from:2022-02-30"], 2, /no such day as “2022-02-30”/],
      [["/timeline colour:red"], 2, /no option “colour:”/],
    ];
    const answered = await Promise.all(cases.map(([args]) => asked(...args)));
    expect(answered.map(({ code, out }) => ({ code, out }))).toEqual(
      cases.map(([, code, words]) => ({ code, out: expect.stringMatching(words) })),
    );
  }, 60_000);

  test("exits 2 on arguments that it does not have", async () => {
    room = newsroom();
    const wrong = [
      ["ask"],
      ["ask", "/status", "--reference-date", "2022-02-30"],
      ["ask", "/status", "--colour"],
      ["asks"],
    ];
    const ended = await Promise.all(wrong.map((args) => room.run(args)));
    expect(ended.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    for (const { out, err } of ended) expect({ out, err }).toEqual({ out: "", err: expect.stringMatching(/^error: /) });
  }, 60_000);
});

describe("dateline ingest", () => {
  test("adds what it can, says in one line a file what it cannot, and changes nothing the second time", async () => {
    room = newsroom({
      "good.txt": kherson,
      "binary.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      "empty.txt": "",
      "nul.txt": "Two men\0 were killed.",
      "long.txt": "word ".repeat(300_000),
    });
    const bad = ["binary.txt", "empty.txt", "nul.txt", "long.txt", "missing.txt"];
    const first = await room.run(["ingest", ...bad, "good.txt"]);
    expect(first.code).toBe(1);
    const complaints = first.err.trimEnd().split("\n");
    expect(complaints.map((line) => line.split(" ")[0])).toEqual(bad);
    const [taken] = first.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(taken).toMatchObject({ document: "d1", corroborated: 0, unchanged: 0, alerts: [] });
    expect(taken.added).toBeGreaterThan(0);
    const again = await room.run(["ingest", "good.txt", "--json"]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({
      document: "d1",
      added: 0,
      corroborated: 0,
      disputed: 0,
      unchanged: taken.added,
    });
  }, 60_000);
});

describe("dateline export", () => {
  test("prints claims whose words stand where they say, the same each time", async () => {
    room = newsroom({ "one.txt": kherson, "two.txt": later });
    const { code, out } = await room.run(["export", "--articles", ".", "--reference-date", "2022-11-14"]);
    expect(code).toBe(0);
    const { documents, claims, events, entities, mentions } = JSON.parse(out);
    expect(documents).toHaveLength(2);
    const texts: Record<string, string> = { "one.txt": kherson, "two.txt": later };
    const textOf = (id: string) => texts[documents.find((one: { id: string }) => one.id === id).path]!;
    for (const { document, text, span, event } of claims) {
      expect(textOf(document).slice(...(span as [number, number]))).toBe(text);
      expect(events.map((one: { id: string }) => one.id)).toContain(event);
    }
    expect(
      mentions.every((one: { entity: string }) => entities.some(({ id }: { id: string }) => id === one.entity)),
    ).toBe(true);
    expect((await room.run(["export", "--articles", ".", "--reference-date", "2022-11-14"])).out).toBe(out);
  }, 60_000);
});

describe("dateline serve", () => {
  test("says in two lines what is on record and what is on, answers a pipe line by line, and ends", async () => {
    room = newsroom({ "one.txt": kherson });
    const { code, out, err } = await room.run([], "/status Kherson\n/nonsense\n");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [record, adapters, blank, prompt] = out.split("\n");
    expect(record).toMatch(/^On record: 1 article, \d+ claims?, \d+ events?, \d+ entities\.$/);
    expect(adapters).toMatch(/terminal.*SLACK_BOT_TOKEN.*SLACK_APP_TOKEN.*DISCORD_TOKEN/);
    expect([blank, prompt]).toEqual(["", "› /status Kherson"]);
    expect(out).toContain("There is no command “nonsense”");
  });

  test("reports every fault of its configuration at once, and exits 2", async () => {
    room = newsroom();
    const { code, out, err } = await room.run([], "", { LOG_LEVEL: "loud", SLACK_BOT_TOKEN: "xoxb-1" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(2);
  });

  test("tells subscribers of an article that came while it was down, once", async () => {
    room = newsroom({ "one.txt": kherson });
    expect((await room.run([], "/alerts add Kherson\n")).out).toContain("will hear of Kherson");
    room.write("two.txt", later);
    const { out } = await room.run(["ingest", "two.txt"]);
    expect(JSON.parse(out).alerts).toEqual([{ channel: "terminal", title: "New on Kherson" }]);
    const served = await room.run([], "");
    expect(served.out).toMatch(/New on Kherson\nSteppe Herald · “Shelling of Kherson kills four”/);
    expect((await room.run([], "")).out).not.toContain("New on");
  }, 60_000);

  test("takes in a file dropped into its folder, tells subscribers, and stops on a signal", async () => {
    room = newsroom({ "one.txt": kherson });
    const child = room.start([]);
    const end = ended(child);
    child.stdin!.write("/alerts add\n");
    await says(child, /will hear of everything/);
    room.write("two.txt", later);
    expect(await says(child, /New on record/)).toContain("Four people were killed");
    child.kill("SIGTERM");
    expect((await end).code).toBe(0);
  }, 60_000);
});
