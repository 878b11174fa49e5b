import { beforeAll, describe, expect, test } from "vitest";
import type { Said } from "../support/reading.ts";
import { entity, killed, reading, since, year } from "../support/reading.ts";
import { type Bench, openBench } from "../support/record.ts";

const taken = (text: string, actor: string): Said => ({
  type: "control",
  text,
  lemma: "capture",
  actor,
  place: "Hama",
  when: "2024-12-05",
});
const toll = (n: number): Said => ({
  type: "casualties",
  text: `${n} people have been killed since November 27, the War Monitor said.`,
  lemma: "kill",
  place: "Syria",
  when: since("2024-11-27", "2024-12-06"),
  quantity: killed(n),
  origin: "#War Monitor",
});
const civilians: Said = { ...toll(704), text: "including 110 civilians", target: "civilians", quantity: killed(110) };
const displaced = (low: number, high: number, origin?: string): Said => ({
  type: "displacement",
  text: `${low} people have been displaced`,
  lemma: "displace",
  place: "Hama",
  quantity: { measure: "displaced", low, high, text: low === high ? `${low}` : "tens of thousands" },
  ...(origin && { origin }),
});
const prison: Said = {
  type: "detention",
  text: "Rebels freed hundreds from Hama prison.",
  lemma: "free",
  actor: "rebels",
  place: "~Hama prison",
  when: "2024-12-05",
};
const next: Said = {
  type: "movement",
  text: "Homs is likely to be next.",
  lemma: "advance",
  actor: "rebels",
  place: "Homs",
  modality: "expected",
};
const army: Said = {
  type: "control",
  text: "The army said it had lost Hama.",
  lemma: "lose",
  actor: "army",
  place: "Hama",
  origin: "army",
};
const old: Said = {
  type: "casualties",
  text: "Thousands were killed in Hama in 1982.",
  lemma: "kill",
  place: "Hama",
  when: year(1982),
  quantity: killed(2000, 9999, "thousands"),
};
const quote: Said = {
  type: "statement",
  text: "We will not leave anybody behind.",
  lemma: "say",
  origin: "@Omar Said",
  quoted: true,
};
const leads: Said = {
  type: "affiliation",
  text: "Omar Said, head of the Free Front",
  lemma: "head",
  actor: "@Omar Said",
  target: "#Free Front",
};

let bench: Bench;
const views = () => bench.record.views;
const idOf = async (name: string) => (await views().find(name)).entity!.id;

beforeAll(async () => {
  bench = await openBench();
  const omar = {
    ...entity("@Omar Said", ["Said"]),
    roles: [{ text: "head of the Free Front", span: [0, 5] as const }],
  };
  await bench.add(
    reading({
      outlet: "Daily",
      says: [
        leads,
        taken("Rebels captured Hama on Thursday.", "rebels"),
        toll(704),
        civilians,
        displaced(115000, 115000, "#United Nations"),
        prison,
        next,
      ],
      also: [omar],
    }),
    reading({
      outlet: "Weekly",
      says: [taken("Insurgents captured Hama on Thursday.", "insurgents"), army, toll(704), old, next],
    }),
    reading({
      outlet: "Hourly",
      says: [taken("Hama was captured by the Free Front on Thursday.", "#Free Front"), displaced(20000, 99999), quote],
    }),
  );
});

describe("the status of a place", () => {
  test("says who holds it, since when, who says so and who confirms", async () => {
    const { holdings, called } = await views().status(await idOf("Hama"));
    expect(holdings).toHaveLength(1);
    const [held] = holdings;
    expect(held).toMatchObject({
      place: { name: "Hama" },
      since: { from: "2024-12-05", basis: "explicit" },
      from: [{ name: "army" }],
      led: [{ name: "Free Front" }],
      confirmed: [{ name: "army", outlets: ["Weekly"] }],
      denied: [],
      outlets: ["Daily", "Hourly", "Weekly"],
      outletsOfPlace: ["Daily", "Hourly", "Weekly"],
    });
    expect(called.map(({ name, outlets }) => [name, outlets])).toEqual([
      ["rebels", ["Daily"]],
      ["insurgents", ["Weekly"]],
      ["Free Front", ["Hourly"]],
    ]);
  });

  test("gives each figure with its parts, origin, outlets and what speaks against it", async () => {
    const { tallies } = await views().status(await idOf("Hama"));
    const killedTally = tallies.find(({ figure }) => figure.measure === "killed");
    expect(killedTally).toMatchObject({
      figure: {
        low: 704,
        high: 704,
        since: "2024-11-27",
        outlets: ["Daily", "Weekly"],
        voices: [{ kind: "origin", name: "War Monitor" }],
      },
      parts: [{ low: 110, of: "civilian" }],
      against: [],
    });
    const displacedTally = tallies.find(({ figure }) => figure.measure === "displaced");
    expect(displacedTally).toMatchObject({
      figure: { low: 115000 },
      against: [{ text: "tens of thousands", voices: [{ name: "Hourly" }] }],
    });
    expect(tallies).toHaveLength(2);
  });

  test("lists what happened there, its sites included, and what is expected by the same articles", async () => {
    const { latest, expected, articles, outlets, newest } = await views().status(await idOf("Hama"));
    expect(latest.map(({ place }) => place?.name)).toContain("Hama prison");
    expect(latest.some(({ title }) => title.includes("1982"))).toBe(false);
    expect(expected).toMatchObject([{ place: { name: "Homs" }, modality: "expected", outlets: ["Daily", "Weekly"] }]);
    expect({ articles, outlets, newest }).toEqual({
      articles: 3,
      outlets: ["Daily", "Hourly", "Weekly"],
      newest: "2024-12-06",
    });
  });

  test("of a place that nobody writes about is empty, and so is an unknown id", async () => {
    expect(await views().status("n999")).toMatchObject({
      place: null,
      holdings: [],
      tallies: [],
      latest: [],
      articles: 0,
      newest: null,
    });
  });

  test("of the whole record names each place that changed hands", async () => {
    const { place, holdings, articles } = await views().status();
    expect(place).toBeNull();
    expect(holdings.map((one) => one.place.name)).toEqual(["Hama"]);
    expect(articles).toBe(3);
  });
});

describe("the timeline", () => {
  test("goes by day, old background in its place, forecasts apart, disputes marked", async () => {
    const { days, expected, undated } = await views().timeline({});
    expect(days.map(({ date, precision }) => [date, precision])).toEqual([
      ["1982-01-01", "year"],
      ["2024-11-27", "range"],
      ["2024-12-05", "day"],
    ]);
    expect(days[2]?.lines[0]).toMatchObject({ event: { title: "Hama captured" }, disputed: false, inferred: null });
    expect(days[2]?.lines[0]?.text).toMatch(/Hama/);
    expect(expected.map((line) => line.event.place?.name)).toEqual(["Homs"]);
    expect(undated).toBe(1);
  });

  test.each([
    [{ from: "2024-12-01" }, ["2024-12-05"]],
    [{ to: "2000-01-01" }, ["1982-01-01"]],
    [{ type: "detention" as const }, ["2024-12-05"]],
    [{ words: "freed prison" }, ["2024-12-05"]],
    [{ words: "zeppelin" }, []],
    [{ days: 1, lines: 1 }, ["2024-12-05"]],
    [{ about: ["n999"] }, []],
  ])("filtered by %j", async (query, dates) => {
    expect((await views().timeline(query)).days.map(({ date }) => date)).toEqual(dates);
  });

  test("of a place holds its sites, of a person or group what it takes part in", async () => {
    const hama = await views().timeline({ place: await idOf("Hama") });
    expect(
      hama.days
        .at(-1)
        ?.lines.map(({ event }) => event.type)
        .sort(),
    ).toEqual(["control", "detention"]);
    const front = await views().timeline({ who: await idOf("Free Front") });
    expect(front.days.flatMap(({ lines }) => lines).map(({ event }) => event.title)).toEqual(["Hama captured"]);
  });
});

describe("a profile", () => {
  test("has roles with their outlets, ties, words and deeds", async () => {
    const profile = await views().profile(await idOf("Omar Said"));
    expect(profile).toMatchObject({
      entity: { name: "Omar Said", aliases: ["Said"], kind: "person" },
      roles: [{ text: "head of the Free Front", outlets: ["Daily"], claims: [{ type: "affiliation" }] }],
      ties: [{ other: { name: "Free Front" } }],
      said: [{ text: quote.text, quoted: true, outlet: "Hourly" }],
      first: { id: "d1" },
      last: { id: "d3" },
    });
    expect((await views().profile(await idOf("Free Front")))?.did).toMatchObject([{ title: "Hama captured" }]);
  });

  test("of nobody is null", async () => expect(await views().profile("n999")).toBeNull());
});

describe("finding a name", () => {
  test.each([
    ["hama", "Hama"],
    ["Omar Saeed", "Omar Said"],
    ["Said", "Omar Said"],
    ["un", "United Nations"],
    ["war monitor", "War Monitor"],
  ])("%s is %s", async (typed, name) => expect((await views().find(typed)).entity?.name).toBe(name));

  test("offers close names when nothing fits", async () => {
    expect(await views().find("Homa")).toEqual({ entity: null, others: [], near: ["Hama", "Homs"] });
    expect(await views().find("Zanzibar")).toEqual({ entity: null, others: [], near: [] });
    expect(await views().find("")).toEqual({ entity: null, others: [], near: [] });
  });

  test("keeps to the kinds asked for", async () => {
    expect((await views().find("Omar Said", ["place"])).entity).toBeNull();
    expect(await views().names("h", { kinds: ["place"] })).toEqual(["Hama", "Homs", "Hama prison"]);
    expect((await views().list("place")).map(({ name }) => name)).toEqual(["Hama", "Syria", "Homs"]);
  });
});

describe("a claim", () => {
  test("shows its article, sentence, event and the others that say it", async () => {
    const view = await views().claim("c2");
    expect(view).toMatchObject({
      claim: {
        text: "Rebels captured Hama on Thursday.",
        sentence: "Rebels captured Hama on Thursday.",
        actor: { name: "rebels" },
      },
      document: { outlet: "Daily" },
      event: { title: "Hama captured", standing: "corroborated" },
    });
    expect(view?.others.map(({ outlet }) => outlet)).toEqual(["Weekly", "Weekly", "Hourly"]);
    expect((await views().event(view!.event.id))?.claims).toHaveLength(4);
  });

  test.each(["c999", "e1", "", "c", "12"])("%j is none", async (id) => expect(await views().claim(id)).toBeNull());
});

test("an article without an outlet goes by its site, else by its file", async () => {
  const unnamed = await openBench();
  const told = (text: string) => ({ outlet: null, says: [taken(text, "rebels")] });
  await unnamed.add(
    reading({ ...told("Rebels took Hama."), url: "https://www.herald.example/1" }),
    reading({ ...told("Hama is taken."), path: "/in/wire.txt" }),
  );
  const { outlets } = await unnamed.record.views.sources();
  expect(outlets.map(({ outlet }) => outlet)).toEqual(["herald.example", "unnamed outlet (wire.txt)"]);
  expect((await unnamed.record.views.claim("c1"))?.claim.outlet).toBe("herald.example");
});

test("the death of somebody named is news of the place, and no figure", async () => {
  const one = await openBench();
  const death: Said = {
    ...toll(1),
    text: "Omar Said was killed in Hama.",
    place: "Hama",
    target: "@Omar Said",
    when: "2024-12-05",
  };
  await one.add(reading({ says: [death] }));
  const { tallies, latest } = await one.record.views.status((await one.record.views.find("Hama")).entity!.id);
  expect(tallies).toEqual([]);
  expect(latest.map(({ title }) => title)).toEqual(["Omar Said killed, Hama"]);
});

test("sources count articles, claims and origins", async () => {
  const sources = await views().sources();
  expect(sources.outlets.map(({ outlet, articles, claims }) => [outlet, articles, claims])).toEqual([
    ["Daily", 1, 7],
    ["Hourly", 1, 3],
    ["Weekly", 1, 5],
  ]);
  expect(sources.origins[0]).toMatchObject({ name: "War Monitor", outlets: ["Daily", "Weekly"] });
  expect(await views().totals()).toMatchObject({ articles: 3, claims: 15, outlets: 3, newest: "2024-12-06" });
});
