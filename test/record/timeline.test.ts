import { describe, expect, test } from "vitest";
import type { Said, Told } from "../support/reading.ts";
import { reading, year } from "../support/reading.ts";
import { openBench } from "../support/record.ts";

const clash = (place: string, when: Said["when"]): Said => ({
  type: "combat",
  text: `Rebels fought the army in ${place}.`,
  lemma: "fight",
  actor: "rebels",
  target: "army",
  place,
  ...(when && { when }),
});
const spoke = (who: string, when: string): Said => ({
  type: "statement",
  text: `${who} spoke of what was to come.`,
  lemma: "speak",
  origin: `@${who}`,
  when,
});
const strike: Said = {
  type: "combat",
  text: "A strike hit Homs.",
  lemma: "strike",
  actor: "army",
  place: "Homs",
  when: "2024-12-02",
};

/** The days chosen from these articles, each with its lines. */
async function chosen(articles: readonly Told[], query: { days?: number; lines?: number; type?: "statement" }) {
  const { add, record } = await openBench();
  await add(...articles.map(reading));
  const { days, undated } = await record.views.timeline(query);
  return { undated, days: days.map(({ date, lines }) => [date, lines.map(({ text }) => text)]) };
}
const datesOf = async (articles: readonly Told[], days: number) =>
  (await chosen(articles, { days })).days.map(([date]) => date);

describe("the days a timeline chooses", () => {
  test("a day that is still told later before one that was told only then", async () => {
    const now = { published: "2024-12-02", says: [strike] };
    const late = { published: "2024-12-09", says: [clash("Kutum", "2024-12-01")] };
    const then = { published: "2024-12-01", says: [clash("Kutum", "2024-12-01")] };
    expect(await datesOf([now, late], 1)).toEqual(["2024-12-01"]);
    expect(await datesOf([now, { published: "2024-12-09", says: [strike] }, then], 1)).toEqual(["2024-12-02"]);
  });

  test("a stated day before the first of a year, which is taken only to fill up", async () => {
    const old = Array.from({ length: 5 }, () => ({ says: [clash("Hama", year(2024))] }));
    const articles = [...old, { says: [clash("Kutum", "2024-12-01")] }];
    expect(await datesOf(articles, 1)).toEqual(["2024-12-01"]);
    expect(await datesOf(articles, 2)).toEqual(["2024-01-01", "2024-12-01"]);
  });

  test("what was said on a day makes it weigh more, and is shown only where nothing happened", async () => {
    const articles = [
      { says: [clash("Kutum", "2024-12-01"), spoke("Omar Said", "2024-12-01"), spoke("Lina Haddad", "2024-12-01")] },
      { says: [strike] },
      { says: [spoke("Omar Said", "2024-12-03")] },
    ];
    expect((await chosen(articles, { days: 1 })).days).toEqual([["2024-12-01", [clash("Kutum", undefined).text]]]);
    expect((await chosen(articles, { days: 3, lines: 1 })).days.at(-1)).toEqual([
      "2024-12-03",
      [spoke("Omar Said", "").text],
    ]);
  });

  test("all days have no statements but those asked for, and none counts as undated", async () => {
    const { when: _, ...timeless } = spoke("Lina Haddad", "");
    const articles = [{ says: [strike, spoke("Omar Said", "2024-12-03"), timeless, clash("Kutum", undefined)] }];
    expect(await chosen(articles, {})).toEqual({ undated: 1, days: [["2024-12-02", [strike.text]]] });
    expect(await chosen(articles, { days: 1 })).toMatchObject({ undated: 1 });
    expect((await chosen(articles, { type: "statement" })).days).toEqual([
      ["2024-12-03", [spoke("Omar Said", "").text]],
    ]);
  });

  test("are found however many days came before", async () => {
    const { add, record } = await openBench();
    for (let year = 1950; year < 2020; year++) {
      const days = Array.from({ length: 31 }, (_, n) => new Date(Date.UTC(year, 0, 1 + 11 * n)));
      const says = days.map((day) => ({ ...clash("Hama", day.toISOString().slice(0, 10)), text: `Clash on ${day}.` }));
      await add(reading({ outlet: "Yearly", published: `${year + 1}-01-01`, says }));
    }
    for (const outlet of ["Daily", "Hourly"]) await add(reading({ outlet, says: [strike] }));
    expect((await record.views.timeline({ days: 1 })).days.map(({ date }) => date)).toEqual(["2024-12-02"]);
  });
});
