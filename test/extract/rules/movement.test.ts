import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("movement", () => {
  test.each([
    ["The rebels advanced toward Goma on Tuesday.", { place: "Goma", actor: expect.stringMatching(/rebels/i) }],
    ["Government troops withdrew from Izyum.", { place: "Izyum", actor: expect.stringMatching(/troops/i) }],
    ["Fighters encircled Kherson from two sides.", { place: "Kherson" }],
    ["President Ashraf Ghani fled Kabul by helicopter.", { place: "Kabul", actor: "Ashraf Ghani" }],
    ["The withdrawal of Ethiopian troops from Mekelle began on Monday.", { place: "Mekelle" }],
    ["Insurgents entered Maiduguri before dawn.", { place: "Maiduguri", actor: expect.stringMatching(/insurgents/i) }],
    ["The column's next target is Maiduguri, an officer said.", { place: "Maiduguri", modality: "expected" }],
  ])("reads %j", (sentence, slots) => {
    const found = ofType(sentence, "movement");
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject(slots);
  });

  test.each([
    "The bank withdrew its offer.",
    "Prices advanced in early trading.",
    "The team reached the final in Doha.",
    "The storm moved toward Florida.",
    "The target of the air strike was Maiduguri.",
  ])("finds no movement in %j", (sentence) => {
    expect(ofType(sentence, "movement")).toEqual([]);
  });
});
