import { describe, expect, test } from "vitest";
import type { Said } from "../support/reading.ts";
import { entity, reading } from "../support/reading.ts";
import { type Bench, openBench } from "../support/record.ts";

const inSyria: Said = { type: "combat", text: "Fighting near Hama.", lemma: "fight", place: "Hama" };
const inSudan: Said = { type: "combat", text: "Fighting near Kutum.", lemma: "fight", place: "Kutum" };
type Named = ReturnType<typeof entity>;

/** Names of people and groups after articles that name these, with how many documents each is in. */
async function namesAfter(...articles: readonly (readonly [Said, ...Named[]])[]): Promise<string[]> {
  const bench = await openBench();
  for (const [where, ...also] of articles) await bench.add(reading({ says: [where], also }));
  return named(bench);
}

const named = async (bench: Bench) =>
  (await bench.ledger()).entities
    .filter(({ kind }) => kind !== "place")
    .map(({ name, documents }) => `${name} ${documents.length}`)
    .sort();

describe("an acronym", () => {
  test("means the only group of that name, wherever it is used", async () => {
    expect(await namesAfter([inSyria, entity("#Blue River Front", ["BRF"])], [inSudan, entity("#BRF")])).toEqual([
      "Blue River Front 2",
    ]);
  });

  test("of two groups means the one of its country", async () => {
    const syrian = entity("#Syrian National Army", ["SNA"]);
    const sudanese = entity("#Sudanese Navy Arm", ["SNA"]);
    expect(
      await namesAfter([inSyria, syrian], [inSudan, sudanese], [inSudan, entity("#SNA")], [inSyria, entity("#SNA")]),
    ).toEqual(["Sudanese Navy Arm 2", "Syrian National Army 2"]);
  });

  test("that nobody spells out is one group everywhere", async () => {
    expect(await namesAfter([inSyria, entity("#NATO")], [inSudan, entity("#NATO")])).toEqual(["NATO 2"]);
  });

  test("that a later article spells out otherwise parts from the first", async () => {
    const bench = await openBench();
    await bench.add(reading({ says: [inSyria], also: [entity("#Blue River Front", ["BRF"])] }));
    await bench.add(reading({ says: [inSudan], also: [entity("#BRF")] }));
    await bench.add(reading({ says: [inSudan], also: [entity("#Border Rangers Force", ["BRF"])] }));
    expect(await named(bench)).toEqual(["Blue River Front 1", "Border Rangers Force 2"]);
  });
});

describe("full names", () => {
  test("of two people do not meet through a third that resembles both", async () => {
    const all = ["@Hassan Ali", "@Mohammed Hassan Ali", "@Mohammed Ali"].map((name) => entity(name));
    const names = await namesAfter(...all.map((one) => [inSyria, one] as const));
    expect(names).toHaveLength(2);
    expect(await namesAfter(...all.toReversed().map((one) => [inSyria, one] as const))).toEqual(names);
  });

  test("part again when the article that gave both to one is withdrawn", async () => {
    const bench = await openBench();
    const both = { path: "/in/a.txt", says: [inSyria], also: [entity("@Abu Omar al-Dari", ["Khalid Saleh"])] };
    await bench.add(reading(both), reading({ says: [inSyria], also: [entity("@Khalid Saleh")] }));
    expect(await named(bench)).toEqual(["Khalid Saleh 2"]);
    await bench.add(
      reading({ ...both, also: [entity("@Abu Omar al-Dari")], says: [{ ...inSyria, text: "Fighting." }] }),
    );
    expect(await named(bench)).toEqual(["Abu Omar al-Dari 1", "Khalid Saleh 1"]);
  });
});

test("who asks for an entity or event that went up in another is shown that one", async () => {
  const bench = await openBench();
  await bench.add(reading({ says: [inSyria], also: [entity("@Abu Omar al-Dari")] }));
  await bench.add(reading({ says: [inSyria], also: [entity("@Khalid Saleh")] }));
  const before = await Promise.all(["Dari", "Saleh"].map((name) => bench.record.views.find(name)));
  await bench.add(reading({ says: [inSyria], also: [entity("@Abu Omar al-Dari", ["Khalid Saleh"])] }));
  const shown = await Promise.all(before.map(({ entity: one }) => bench.record.views.profile(one!.id)));
  expect(new Set(shown.map((profile) => profile?.entity.id)).size).toBe(1);
});
