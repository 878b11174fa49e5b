import { describe, expect, test } from "vitest";
import { countIn } from "../../../src/language/quantities/quantities.ts";

const count = (phrase: string) => countIn(phrase, [0, phrase.length]);

describe("the count that heads a noun phrase", () => {
  test.each([
    ["at least 12 people", 12, null],
    ["Thirteen peacekeepers, nine of them South African", 13, 13],
    ["two senior officers", 2, 2],
    ["the two senior officers", 2, 2],
    ["all 30 passengers", 30, 30],
    ["another 12 people", 12, 12],
    ["the bodies of 12 miners", 12, 12],
    ["the deaths of at least 12 people", 12, null],
    ["a group of 12 men", 12, 12],
    ["a family of five", 5, 5],
    ["hundreds of detainees", 200, 999],
    ["some 4,000 of its fighters", 4000, 4000],
    ["both pilots", 2, 2],
    ["a couple", 2, 2],
    ["a soldier", 1, 1],
    ["a Kenyan police officer in Haiti", 1, 1],
    ["an 80-year-old woman", 1, 1],
    ["another guard", 1, 1],
    ["one of the commanders", 1, 1],
    ["one", 1, 1],
    ["no one", 0, 0],
    ["no civilians", 0, 0],
  ])("of %j is %j to %j", (phrase, low, high) => {
    expect(count(phrase)).toMatchObject({ low, high });
  });

  test.each([
    "civilians",
    "many people",
    "the soldier's unit",
    "a number of soldiers",
    "a group of men",
    "a convoy",
    "half the town",
    "the 12-member council",
    "members of the 12 groups",
    "his brother",
    "",
  ])("is missing in %j", (phrase) => {
    expect(count(phrase)).toBeNull();
  });

  test("gives the words it rests on, inside the span only", () => {
    const text = "Some 90 fled; a Syrian general died with 12 guards.";
    expect(countIn(text, [14, 30])).toMatchObject({ span: [14, 30], text: "a Syrian general", low: 1 });
    expect(countIn(text, [41, 50])).toMatchObject({ text: "12", unit: "guards" });
  });
});
