import { describe, expect, test } from "vitest";
import type { Said } from "../support/reading.ts";
import { entity, reading } from "../support/reading.ts";
import { type Bench, openBench } from "../support/record.ts";

const inSyria: Said = { type: "combat", text: "Fighting near Hama.", lemma: "fight", place: "Hama" };
const inSudan: Said = { type: "combat", text: "Fighting near Kutum.", lemma: "fight", place: "Kutum" };

/** The names of one kind on record after articles that name these, an article a list. */
async function namesAfter(kind: string, ...articles: (readonly ReturnType<typeof entity>[])[]): Promise<string[]> {
  const bench = await openBench();
  for (const also of articles) await bench.add(reading({ says: [inSyria], also }));
  return namesIn(bench, kind);
}

const namesIn = async (bench: Bench, kind: string) =>
  (await bench.ledger()).entities.filter((one) => one.kind === kind).map((one) => one.name);

describe("people of several articles", () => {
  test("meet under other spellings, and are called by the form most used", async () => {
    expect(
      await namesAfter(
        "person",
        [entity("@Abu Mohammad al-Jolani", ["Jolani"])],
        [entity("@Abu Mohammed al-Golani", ["Golani"])],
        [entity("@Abu Mohammad al-Jolani")],
      ),
    ).toEqual(["Abu Mohammad al-Jolani"]);
  });

  test("stay apart when only the surname agrees", async () => {
    const [bashar, hafez] = [entity("@Bashar Assad", ["Assad"]), entity("@Hafez Assad", ["Assad"])];
    expect(await namesAfter("person", [bashar], [hafez], [bashar, hafez])).toEqual(["Bashar Assad", "Hafez Assad"]);
  });

  test("are found by surname when there is only one", async () => {
    expect(await namesAfter("person", [entity("@Bashar al-Assad")], [entity("@Assad")])).toEqual(["Bashar al-Assad"]);
    expect(await namesAfter("person", [entity("@Assad")], [entity("@Bashar al-Assad")])).toEqual(["Bashar al-Assad"]);
  });

  test("are not found by surname when there are two, or in another country", async () => {
    const two = [entity("@Bashar Assad"), entity("@Hafez Assad")];
    expect(await namesAfter("person", two, [entity("@Assad")])).toHaveLength(3);
    const bench = await openBench();
    await bench.add(reading({ says: [inSyria], also: [entity("@Omar Said")] }));
    await bench.add(reading({ says: [inSudan], also: [entity("@Said")] }));
    expect(await namesIn(bench, "person")).toHaveLength(2);
  });

  test("father and son, brothers and namesakes stay apart in whatever order they come", async () => {
    const family = [
      [entity("@Idriss Deby", ["Deby"])],
      [entity("@Mahamat Idriss Deby", ["Deby"])],
      [entity("@Abdelkerim Deby")],
      [entity("@Amir Hatami")],
      [entity("@Amira Hatami")],
    ];
    const names = (await namesAfter("person", ...family)).sort();
    expect(names).toHaveLength(5);
    expect((await namesAfter("person", ...family.toReversed())).sort()).toEqual(names);
  });

  test("an initial goes to the one it fits, to neither of two", async () => {
    const [initial, jan, josef] = [entity("@J. Novak"), entity("@Jan Novak"), entity("@Josef Novak")];
    expect(await namesAfter("person", [initial], [jan])).toHaveLength(1);
    for (const order of [
      [initial, jan, josef],
      [josef, jan, initial],
      [jan, initial, josef],
    ])
      expect(await namesAfter("person", ...order.map((one) => [one]))).toHaveLength(3);
  });

  test("unnamed ones are nobody in another article", async () => {
    const resident = { ...entity("a resident"), kind: "person" as const };
    expect(await namesAfter("person", [resident], [resident])).toHaveLength(2);
  });

  test("a nom de guerre joins the two names once an article gives both", async () => {
    expect(
      await namesAfter("person", [entity("@Abu Omar al-Dari", ["Khalid Saleh"])], [entity("@Khalid Saleh")]),
    ).toHaveLength(1);
  });
});

describe("groups of several articles", () => {
  test("meet as acronym and full name, given or only implied", async () => {
    const full = entity("#Hayat Tahrir al-Sham");
    expect(await namesAfter("group", [entity("#Hayat Tahrir al-Sham", ["HTS"])], [entity("#HTS")])).toHaveLength(1);
    expect(await namesAfter("group", [full], [entity("#HTS")])).toEqual(["Hayat Tahrir al-Sham"]);
    expect(await namesAfter("group", [entity("#HTS")], [full])).toEqual(["Hayat Tahrir al-Sham"]);
  });

  test.each([
    [["#Taliban movement", "#Taliban"]],
    [["#Houthis", "#Houthi", "#Houthi rebels"]],
    [["#Wagner group", "#Wagner Group", "#Wagner"]],
    [["#March 23 Movement", "#M23", "#M23 rebels"]],
    [["#Rapid Support Forces", "#RSF", "#RSF forces"]],
    [["#Al-Shabaab", "#al Shabab"]],
    [["#Hezbollah", "#Hizballah"]],
    [["#Tigray People's Liberation Front", "#TPLF"]],
  ])("meet with and without what they are: %j", async (names) => {
    const articles = names.map((name) => [entity(name)]);
    expect(await namesAfter("group", ...articles)).toHaveLength(1);
    expect(await namesAfter("group", ...articles.toReversed())).toHaveLength(1);
  });

  test.each([
    [["#Free Syrian Army", "#Syrian Army"]],
    [["#Popular Front", "#Popular Front for Unity"]],
    [["#Arakan Army", "#Kachin Independence Army"]],
    [["#Taliban movement", "#Afghan Taliban"]],
    [["#Amal", "#Amalis"]],
  ])("are two: %j", async (names) => {
    expect(await namesAfter("group", ...names.map((name) => [entity(name)]))).toHaveLength(2);
  });

  test("stay apart under names that only resemble", async () => {
    expect(await namesAfter("group", [entity("#Syrian National Army")], [entity("#Syrian Arab Army")])).toHaveLength(2);
  });

  test("a ministry of one country is not that of another, a named force is the same anywhere", async () => {
    const bench = await openBench();
    const also = [entity("#Defense Ministry"), entity("#Blue Front")];
    await bench.add(reading({ says: [inSyria], also }), reading({ says: [inSudan], also }));
    expect((await namesIn(bench, "group")).sort()).toEqual(["Blue Front", "Defense Ministry", "Defense Ministry"]);
  });

  test("the same description is one group in one country, two in two", async () => {
    const bench = await openBench();
    const rebels = [entity("rebels")];
    await bench.add(reading({ says: [inSyria], also: rebels }), reading({ says: [inSyria], also: rebels }));
    expect(await namesIn(bench, "group")).toHaveLength(1);
    await bench.add(reading({ says: [inSudan], also: rebels }));
    expect(await namesIn(bench, "group")).toHaveLength(2);
  });
});

describe("places of several articles", () => {
  test("meet by the gazetteer whatever they are called", async () => {
    const hama = entity("Hama");
    expect(await namesAfter("place", [{ ...hama, name: "Hamah", forms: ["Hamah"] }])).toHaveLength(1);
  });

  test("a prison is found again in its town, and is not that of another town", async () => {
    const jail = (place: string, text: string): Said => ({ type: "detention", text, lemma: "free", place });
    const bench = await openBench();
    await bench.add(reading({ says: [inSyria, jail("~Hama central prison", "x")] }));
    await bench.add(reading({ says: [inSyria, jail("~the city's prison", "x")] }));
    await bench.add(reading({ says: [inSudan, jail("~the prison", "x")] }));
    expect((await namesIn(bench, "place")).filter((name) => name.includes("prison"))).toHaveLength(2);
  });
});
