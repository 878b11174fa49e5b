import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** The names of whoever goes by `name` in the text, in the order of the alphabet. */
const formsOf = (text: string, name: string) =>
  read(text)
    .entities.all.find((entity) => entity.forms.includes(name))
    ?.forms.toSorted();

describe("names that the text brings in beside others", () => {
  test.each([
    ["Kamel Bousaid, better known by his nom de guerre Abu Walid, fell.", ["Abu Walid", "Kamel Bousaid"]],
    ["Abu Walid, whose real name is Kamel Bousaid, fell.", ["Abu Walid", "Kamel Bousaid"]],
    [
      "Kamel Bousaid, the emir of a band of the desert, who is better known as Abu Walid, fell.",
      ["Abu Walid", "Kamel Bousaid"],
    ],
    ["Omar Hakim, who goes by the name Abu Yusuf, fled.", ["Abu Yusuf", "Omar Hakim"]],
    ["Hemedti, as Mohamed Hamdan Daglo is known, spoke.", ["Hemedti", "Mohamed Hamdan Daglo"]],
    ["The town of Avdrin, which Moscow calls Leninsk, fell.", ["Avdrin", "Leninsk"]],
    ["Rebels hold Wad Madani, also spelled Wad Medani, and shell it.", ["Wad Madani", "Wad Medani"]],
    ["The Azawad Liberation Front, known by its French acronym FLA, denied it.", ["Azawad Liberation Front", "FLA"]],
    ["The National Council of the Lake, or CNL, denied it.", ["CNL", "National Council of the Lake"]],
    ["The River Alliance, formerly known as the Hill Front, met.", ["Hill Front", "River Alliance"]],
  ])("%j", (text, names) => {
    expect(formsOf(text, names[0]!)).toEqual(names);
  });

  test("a name in quotation marks inside another ties its halves", () => {
    const text = "General Mohamed Hamdan “Hemedti” Daglo spoke in Khartoum. Daglo left.";
    expect(formsOf(text, "Hemedti")).toContain("Mohamed Hamdan Daglo");
  });

  test.each([
    ["Hamid Rahal, whom Paris calls a terrorist, denied it.", "Hamid Rahal"],
    ["Hamid Rahal, whom Ankara called Tehran’s man, fled.", "Hamid Rahal"],
    ["Hamid Rahal, whom Pavel Horak called Monday, fled.", "Hamid Rahal"],
    ["Min Thura, the head of the junta, better known as Senior General, spoke.", "Min Thura"],
    ["Hamas, or Fatah, must decide.", "Hamas"],
    ["Crimea, which Kyiv calls Ukrainian land, was hit.", "Crimea"],
  ])("none in %j", (text, name) => {
    expect(formsOf(text, name)).toEqual([name]);
  });

  test("do not move a town to its namesake in a country the story has nothing to do with", () => {
    const { entities } = read("The town of Avdrin, which the rebels call Leninsk, fell.");
    expect(entities.all.find(({ name }) => name === "Avdrin")?.geography).toBeNull();
  });
});

describe("people of one family in one article", () => {
  test("a son is not his father, whose name ends his own", () => {
    const { named } = read("Idriss Deby was killed in 2021. His son Mahamat Idriss Deby took over. Mahamat Deby won.");
    expect(named("Idriss Deby")?.forms).not.toContain("Mahamat Idriss Deby");
    expect(named("Mahamat Idriss Deby")?.forms).toContain("Mahamat Deby");
  });

  test("a double surname alone is the one who bears it", () => {
    const { named } = read("Ricardo Paz Zamora won the vote in Bogota. Mr Paz Zamora thanked the army.");
    expect(named("Ricardo Paz Zamora")?.forms).toContain("Paz Zamora");
  });

  test("two brothers are two", () => {
    const { entities } = read("Hamid Rahal fled to Oran. Samir Rahal stayed in Algiers.");
    expect(entities.all.filter(({ kind }) => kind === "person")).toHaveLength(2);
  });
});

describe("a body called by one word", () => {
  test("is also the group of that name", () => {
    expect(formsOf("Fighters of the Mapele group fled. The Mapele group then split.", "Mapele group")).toBeDefined();
  });
});
