import { describe, expect, test } from "vitest";
import type { Said } from "../support/reading.ts";
import { day, killed, reading, since, year } from "../support/reading.ts";
import { openBench } from "../support/record.ts";
import { bomb, fell } from "../support/said.ts";

const strike: Said = {
  type: "combat",
  text: "Jets struck Arna on Wednesday.",
  lemma: "strike",
  place: "Arna",
  when: "2024-12-04",
};
const toll: Said = {
  type: "casualties",
  text: "The fighting has killed 704 people since November 27, the monitor said.",
  lemma: "kill",
  place: "Syria",
  when: since("2024-11-27", "2024-12-06"),
  quantity: killed(704),
  origin: "#War Monitor",
};
const fled: Said = {
  type: "displacement",
  text: "115,000 people have been newly displaced.",
  lemma: "displace",
  place: "Hama",
  quantity: { measure: "displaced", low: 115000, high: 115000, text: "115,000" },
  origin: "#United Nations",
};

const victim = (name: string): Said => ({ ...bomb, text: `${name} was killed.`, target: name, quantity: killed(1) });

/** How many events two articles with one claim each add up to. */
async function eventsOf(one: Said, two: Said, published = ["2024-12-06", "2024-12-06"]): Promise<number> {
  const bench = await openBench();
  await bench.add(
    reading({ says: [one], published: published[0]! }),
    reading({ says: [two], published: published[1]! }),
  );
  return (await bench.groups()).length;
}

describe("claims of two articles are one event", () => {
  test.each<[string, Said, Said]>([
    ["whatever the verb", fell, { ...fell, text: "Hama fell to insurgents.", lemma: "fall", actor: "insurgents" }],
    ["under another description of the same side", fell, { ...fell, text: "x", actor: "anti-regime forces" }],
    ["when one names no actor", fell, { ...fell, text: "the fall of Hama", lemma: "fall", actor: undefined! }],
    [
      "when the loser tells it",
      fell,
      { ...fell, text: "The army lost Hama.", lemma: "lose", actor: "army", origin: "army" },
    ],
    [
      "when one gives no day",
      fell,
      { ...fell, text: "Rebels hold Hama after taking it.", lemma: "take", when: undefined! },
    ],
    ["when one day is only inferred", fell, { ...fell, text: "x", when: day("2024-12-06", "inferred") }],
    ["when a town fell overnight", fell, { ...fell, text: "x", when: "2024-12-06" }],
    [
      "when one says last week",
      { ...fell, when: { from: "2024-12-02", to: "2024-12-08", precision: "week", basis: "relative" } },
      fell,
    ],
    ["when denied", fell, { ...fell, text: "The army denied that Hama fell.", modality: "denied", origin: "army" }],
    [
      "by the odd number of one origin",
      toll,
      { ...toll, text: "704 lives lost, the monitor said", place: undefined!, when: undefined! },
    ],
    [
      "by one voice's exact figure, though one gives no place and each its own verb",
      fled,
      { ...fled, text: "115,000 driven out, the agency said", lemma: "drive", place: undefined! },
    ],
    [
      "by the name of the dead, wherever that is said to be",
      victim("@Omar Said"),
      { ...victim("@Omar Said"), place: "Homs" },
    ],
    ["by place, day and number", bomb, { ...bomb, text: "Twelve dead in Arna" }],
    [
      "with a rounded number",
      fled,
      { ...fled, text: "more than 100,000 displaced", quantity: { ...fled.quantity!, low: 100000, high: null } },
    ],
    ["for two strikes told of one town and day", strike, { ...strike, text: "Air raids hit Arna.", lemma: "raid" }],
    [
      "the town prison and the central prison",
      { ...fell, place: "~Hama prison" },
      { ...fell, place: "~the city's central prison" },
    ],
  ])("%s", async (_name, one, two) => {
    const town: Said = {
      type: "movement",
      text: "They entered Hama.",
      lemma: "enter",
      place: "Hama",
      when: "2024-12-05",
    };
    const bench = await openBench();
    await bench.add(reading({ says: [town, one] }), reading({ says: [town, two] }));
    expect((await bench.groups()).length).toBe(2);
  });
});

describe("look-alikes are kept apart", () => {
  test.each<[string, Said, Said]>([
    ["two towns", fell, { ...fell, text: "x", place: "Homs" }],
    ["one town in two years", { ...fell, when: year(1982) }, fell],
    ["one town on days far apart", fell, { ...fell, text: "x", when: "2024-11-20" }],
    ["two strikes on one town on two days", strike, { ...strike, text: "x", when: "2024-12-06" }],
    ["strikes on following days", strike, { ...strike, text: "x", when: "2024-12-05" }],
    ["a town and its prison", fell, { ...fell, text: "x", place: "~Hama central prison" }],
    ["the two sides on one day", fell, { ...fell, text: "The army retook Hama.", lemma: "retake", actor: "the army" }],
    [
      "two sides of which neither speaks for itself",
      fell,
      { ...fell, text: "The army took Hama.", lemma: "take", actor: "army" },
    ],
    [
      "two sides' accounts of two days",
      { ...fell, origin: "rebels" },
      { ...fell, text: "x", lemma: "hold", actor: "army", origin: "army", when: "2024-12-07" },
    ],
    [
      "a town taken and retaken on one day",
      { ...fell, origin: "rebels" },
      { ...fell, text: "x", lemma: "recapture", actor: "army", origin: "army" },
    ],
    ["two named victims of one day", victim("@Omar Said"), victim("@Ali Haddad")],
    ["a named victim and many without names", victim("@Omar Said"), { ...victim("children"), quantity: killed(3) }],
    ["single deaths without a place", { ...victim("man"), place: undefined! }, { ...victim("woman"), text: "x" }],
    [
      "single deaths of other victims",
      { ...victim("boy"), when: undefined! },
      { ...victim("father"), when: undefined! },
    ],
    [
      "fighting of no day of which only town and deed agree",
      { ...strike, when: undefined! },
      { ...strike, text: "x", when: undefined! },
    ],
    ["a forecast and the fact", fell, { ...fell, text: "Hama could fall.", modality: "expected" }],
    [
      "entering and withdrawing",
      { ...fell, type: "movement", lemma: "enter" },
      { ...fell, type: "movement", lemma: "withdraw", actor: "army" },
    ],
    ["killed and wounded", bomb, { ...bomb, text: "12 were wounded", quantity: { ...killed(12), measure: "wounded" } }],
    [
      "running totals on which nothing agrees",
      toll,
      { ...toll, text: "x", quantity: killed(2110), origin: "#Ministry" },
    ],
    ["the next figure of a running total", toll, { ...toll, text: "x", quantity: killed(826) }],
    [
      "small numbers without a place",
      { ...bomb, place: undefined! },
      { ...bomb, text: "x", place: undefined!, when: undefined! },
    ],
    ["named groups", { ...strike, actor: "#Blue Front" }, { ...strike, actor: "#Red Army", when: undefined! }],
    ["claims of two types", fell, { ...fell, type: "combat" }],
    [
      "other people's words",
      { ...fell, type: "statement", text: "The war is far from over." },
      { ...fell, type: "statement", text: "Nobody expected this to happen." },
    ],
    ["another country's rebels", { ...fell, place: undefined! }, { ...fell, place: "Kutum" }],
  ])("%s", async (_name, one, two) => {
    expect(await eventsOf(one, two)).toBe(2);
  });

  test("the same words weeks apart, where neither gives a day", async () => {
    const undated = { ...strike, when: undefined! };
    expect(await eventsOf(undated, { ...undated, text: "x" }, ["2024-10-01", "2024-12-06"])).toBe(2);
  });

  test("no day is held against an article that does not state its own: its Thursday is some Thursday", async () => {
    const thursday = (iso: string): Said => ({
      ...fell,
      text: `Hama fell on Thursday ${iso}.`,
      when: { from: iso, to: iso, precision: "day", basis: "relative" },
    });
    const bench = await openBench();
    await bench.add(
      reading({ says: [thursday("2024-12-05")], stated: false }),
      reading({ says: [thursday("2024-11-28")], stated: false, published: "2024-11-30" }),
    );
    expect(await bench.groups()).toHaveLength(1);
  });

  test("two numbers in one article", async () => {
    const bench = await openBench();
    await bench.add(
      reading({ says: [bomb, { ...bomb, text: "A second bomb killed 30 people in Arna.", quantity: killed(30) }] }),
    );
    expect(await bench.groups()).toHaveLength(2);
  });
});

describe("within one article", () => {
  test("headline, lede and a later mention of the fall are one event", async () => {
    const bench = await openBench();
    const headline: Said = {
      type: "control",
      text: "Insurgents Seize Hama",
      lemma: "seize",
      actor: "insurgents",
      place: "Hama",
    };
    const later: Said = { type: "control", text: "Its fall is a blow", lemma: "fall", place: "Hama" };
    const army: Said = {
      type: "control",
      text: "The army admitted losing Hama",
      lemma: "lose",
      actor: "army",
      place: "Hama",
      origin: "army",
    };
    await bench.add(reading({ says: [headline, fell, later, army] }));
    expect(await bench.groups()).toHaveLength(1);
  });

  test("civilians among the dead are a part of the toll, not another", async () => {
    const bench = await openBench();
    await bench.add(
      reading({ says: [toll, { ...toll, text: "110 of them civilians", target: "civilians", quantity: killed(110) }] }),
    );
    expect(await bench.groups()).toHaveLength(1);
    expect((await bench.ledger()).events[0]).toMatchObject({ disputes: [], standing: "single" });
  });
});

describe("every merge explains itself", () => {
  test("with the comparisons for and against, and what was needed", async () => {
    const bench = await openBench();
    await bench.add(
      reading({ says: [fell] }),
      reading({ says: [{ ...fell, text: "Hama fell a day later.", lemma: "fall", when: "2024-12-06" }] }),
    );
    const views = await Promise.all(["c1", "c2"].map((id) => bench.record.views.claim(id)));
    const [view, lead] = views[0]?.score ? views : [...views].reverse();
    expect(view?.against).toBe(lead?.claim.id);
    expect(view?.comparisons).toContainEqual({ name: "same place", points: 3, note: "Hama = Hama" });
    expect(view?.comparisons.map((one) => one.name)).toContain("same time");
    expect(view?.score?.points).toBeGreaterThanOrEqual(view?.score?.needed ?? Number.NaN);
    expect(lead).toMatchObject({ score: null, comparisons: [], against: null });
  });
});

test("a headline's “thousands” and the body's “tens of thousands” are one flight", async () => {
  const flight = (text: string, low: number, target: string): Said => ({
    type: "displacement",
    text,
    lemma: "flee",
    place: "Arna",
    target,
    quantity: { measure: "displaced", low, high: low * 5 - 1, text },
  });
  const bench = await openBench();
  await bench.add(
    reading({
      says: [flight("Thousands flee Arna", 2000, "thousands"), flight("Tens of thousands fled.", 20000, "people")],
    }),
  );
  expect(await bench.groups()).toHaveLength(1);
});
