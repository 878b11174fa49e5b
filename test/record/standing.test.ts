import { describe, expect, test } from "vitest";
import type { Said, Told } from "../support/reading.ts";
import { killed, reading, since, year } from "../support/reading.ts";
import { openBench, type TestEvent } from "../support/record.ts";
import { bomb, fell } from "../support/said.ts";

async function eventOf(...articles: readonly Told[]): Promise<TestEvent> {
  const bench = await openBench();
  await bench.add(...articles.map(reading));
  const { events } = await bench.ledger();
  expect(events).toHaveLength(1);
  return events[0]!;
}

describe("independent voices", () => {
  test("two outlets in their own voice corroborate", async () => {
    expect(
      await eventOf({ outlet: "Daily", says: [fell] }, { outlet: "Weekly", says: [{ ...fell, text: "Hama fell." }] }),
    ).toMatchObject({
      standing: "corroborated",
      origins: ["Daily", "Weekly"],
    });
  });

  test("one outlet twice does not", async () => {
    const event = await eventOf(
      { outlet: "Daily", says: [fell] },
      { outlet: "Daily", says: [{ ...fell, text: "Hama fell." }] },
    );
    expect(event.standing).toBe("single");
  });

  test("five outlets with one monitor's number are one origin", async () => {
    const told = (outlet: string): Told => ({
      outlet,
      says: [{ ...bomb, text: `${outlet}: 12 dead`, origin: "#War Monitor" }],
    });
    const event = await eventOf(...["A", "B", "C", "D", "E"].map(told));
    expect(event).toMatchObject({ standing: "single", origins: [expect.stringMatching(/^n\d+$/)] });
    expect(event.documents).toHaveLength(5);
  });

  test("an article that names its origin does not vouch for it again in its headline", async () => {
    const headline = { ...bomb, text: "12 killed in Arna" };
    expect(await eventOf({ outlet: "Daily", says: [headline, { ...bomb, origin: "#War Monitor" }] })).toMatchObject({
      standing: "single",
    });
  });

  test("a wire agency carried by two outlets is one origin", async () => {
    const wire = (outlet: string, text: string): Told => ({ outlet, agency: "Newswire", says: [{ ...fell, text }] });
    expect(await eventOf(wire("Daily", "Hama fell on Thursday."), wire("Weekly", "Rebels took Hama."))).toMatchObject({
      standing: "single",
      origins: ["Newswire"],
    });
  });

  test("an article copied nearly word for word is one origin with the first", async () => {
    const body =
      "Columns of rebel pickup trucks drove into the centre of the city before noon while shops stayed shut and the last soldiers left by the southern road towards the river and the plain beyond it as residents watched from balconies and waited for news of the prisoners.";
    const copy = (outlet: string, start: string): Told => ({ outlet, says: [{ ...fell, text: `${start} ${body}` }] });
    expect((await eventOf(copy("Daily", "Hama fell."), copy("Weekly", "The city is lost."))).standing).toBe("single");
    const own = {
      outlet: "Weekly",
      says: [{ ...fell, text: "Quite another account of how the city changed hands on that day." }],
    };
    expect((await eventOf(copy("Daily", "Hama fell."), own)).standing).toBe("corroborated");
  });
});

describe("disputes", () => {
  const displaced = (low: number, high: number | null, origin?: string): Said => ({
    type: "displacement",
    text: `${low} displaced since the offensive began`,
    lemma: "displace",
    place: "Hama",
    when: since("2024-11-27", "2024-12-06"),
    quantity: { measure: "displaced", low, high, text: `${low}` },
    ...(origin && { origin }),
  });

  test("a total against a vague one of the same day, by another voice", async () => {
    const event = await eventOf(
      { says: [displaced(115000, 115000, "#United Nations")] },
      { says: [displaced(20000, 99999)] },
    );
    expect(event).toMatchObject({ standing: "disputed", disputes: [{ field: "quantity", claims: ["c1", "c2"] }] });
  });

  test("tolls of one old massacre", async () => {
    const old = (low: number): Said => ({
      ...bomb,
      text: `${low} killed in 1982`,
      place: "Hama",
      when: { ...year(1982), basis: "inferred" },
      quantity: killed(low, low * 5),
    });
    expect(
      (await eventOf({ says: [old(20000)] }, { says: [old(2000)], published: "2024-12-08" })).disputes,
    ).toMatchObject([{ field: "quantity" }]);
  });

  test("asserted here, denied there", async () => {
    const denial: Said = {
      ...fell,
      text: "The army denied that Hama had fallen.",
      modality: "denied",
      origin: "the army",
    };
    expect((await eventOf({ says: [fell] }, { says: [denial] })).disputes).toEqual([
      { field: "modality", claims: ["c1", "c2"] },
    ]);
  });

  test("a place that two sides each say they hold on one day", async () => {
    const ours: Said = { ...fell, text: "The rebels say they took the town.", origin: "rebels" };
    const theirs: Said = { ...fell, text: "The army says it holds it.", lemma: "hold", actor: "army", origin: "army" };
    const event = await eventOf({ says: [ours] }, { says: [theirs] });
    expect(event).toMatchObject({ standing: "disputed", disputes: [{ field: "actor", claims: ["c1", "c2"] }] });
  });

  test("two nations' forces at one town, each by its own account", async () => {
    const side = (who: string, lemma: string): Said => ({
      ...fell,
      text: `${who}: ${lemma}`,
      lemma,
      actor: who,
      origin: who,
    });
    const event = await eventOf({ says: [side("Arnan army", "capture")] }, { says: [side("Kutumi army", "hold")] });
    expect(event.disputes.map(({ field }) => field)).toEqual(["actor"]);
  });

  test("not by numbers that can both hold", async () => {
    const round: Said = { ...bomb, text: "more than 10 dead", quantity: killed(10, null) };
    expect((await eventOf({ says: [bomb] }, { says: [round] })).disputes).toEqual([]);
  });

  test("not by a later, larger toll, which is news", async () => {
    const bench = await openBench();
    const [, second] = await bench.add(
      reading({ says: [bomb], published: "2024-12-04" }),
      reading({ says: [{ ...bomb, text: "Toll in Arna rises to 15", quantity: killed(15) }], published: "2024-12-05" }),
    );
    expect(second?.changes.map((change) => change.kind)).toEqual(["figure changed"]);
    expect((await bench.ledger()).events).toMatchObject([{ disputes: [] }]);
  });

  test("but by a smaller one", async () => {
    const smaller: Told = { says: [{ ...bomb, text: "5 dead in Arna", quantity: killed(5) }], published: "2024-12-05" };
    expect((await eventOf({ says: [bomb], published: "2024-12-04" }, smaller)).standing).toBe("disputed");
  });
});

describe("what adding an article reports", () => {
  test("new, corroborated, repeated and disputed events, with names to match subscriptions", async () => {
    const bench = await openBench();
    const denial: Said = { ...fell, text: "Hama has not fallen.", modality: "denied" };
    const added = await bench.add(
      reading({ outlet: "A", says: [fell] }),
      reading({ outlet: "B", says: [{ ...fell, text: "Hama fell." }] }),
      reading({ outlet: "B", says: [{ ...fell, text: "Hama is in rebel hands since Thursday." }] }),
      reading({ outlet: "C", says: [denial] }),
    );
    expect(added.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      "new event",
      "corroborated",
      "repeated",
      "disputed",
    ]);
    expect(added.map(({ counts }) => [counts.added, counts.corroborated, counts.disputed, counts.unchanged])).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
    ]);
    expect(added[0]?.changes[0]).toMatchObject({ title: "Hama captured", words: fell.text, outlet: "A", origin: null });
    expect(added[0]?.changes[0]?.about.map(({ names }) => names[0])).toEqual(["Hama", "rebels"]);
  });

  test("the next figure of a running total says that it replaces one", async () => {
    const toll = (n: number, published: string): Told => ({
      published,
      says: [
        {
          ...bomb,
          text: `${n} killed since November 27`,
          place: "Syria",
          when: since("2024-11-27", published),
          quantity: killed(n),
          origin: "#War Monitor",
        },
      ],
    });
    const bench = await openBench();
    const added = await bench.add(reading(toll(704, "2024-12-06")), reading(toll(826, "2024-12-07")));
    expect(added.map(({ changes }) => changes[0]?.kind)).toEqual(["new event", "figure changed"]);
  });
});
