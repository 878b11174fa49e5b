import { describe, expect, test } from "vitest";
import { claimsIn, ofType } from "../../support/claims.ts";

describe("control", () => {
  test.each([
    [
      "Separatists seized the port of Mukalla on Thursday.",
      { place: expect.stringContaining("Mukalla"), actor: expect.stringMatching(/separatists/i) },
    ],
    [
      "Government troops retook Bakhmut after a month of fighting.",
      { place: "Bakhmut", actor: expect.stringMatching(/troops/i) },
    ],
    ["Bakhmut fell to Russian forces in May.", { place: "Bakhmut", actor: expect.stringMatching(/forces/i) }],
    ["The fall of Kunduz stunned Kabul.", { place: "Kunduz", actor: null }],
    ["Rebels took control of El Fasher overnight.", { place: "El Fasher", actor: expect.stringMatching(/rebels/i) }],
    ["The army said it had lost control of Mocha.", { place: "Mocha", actor: expect.stringMatching(/army/i) }],
    ["Their capture of Kunduz by nightfall surprised the ministry.", { place: "Kunduz" }],
    [
      "Kunduz was captured by the insurgents on Friday.",
      { place: "Kunduz", actor: expect.stringMatching(/insurgents/i) },
    ],
    ["Militants captured the airbase outside Taftanaz.", { actor: expect.stringMatching(/militants/i) }],
  ])("reads %j", (sentence, slots) => {
    const found = ofType(sentence, "control");
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject(slots);
  });

  test.each([
    ["Soldiers overthrew President Amadou Toure in March.", "soldiers", "Amadou Toure"],
    ["The officers seized power on Tuesday.", "officers", null],
  ])("reads a coup: %j", (sentence, actor, target) => {
    expect(ofType(sentence, "control")).toMatchObject([{ actor, target }]);
  });

  test.each([
    ["The army and its allies hold the centre and the west of Aden.", "Aden"],
    ["The militants controlled two-thirds of Derna.", "Derna"],
    ["Guerrillas overran an army base near Myawaddy.", "army base near Myawaddy"],
    ["Mukalla has been in the hands of separatists since 2019.", "Mukalla"],
    ["The junta claimed full control of Loikaw.", "Loikaw"],
  ])("says which place is meant: %j", (sentence, place) => {
    expect(ofType(sentence, "control").map((c) => c.place)).toEqual([place]);
  });

  test("is denied of both sides by “neither”", () => {
    expect(ofType("Neither side controls the airport at Marka.", "control")).toMatchObject([{ modality: "denied" }]);
  });

  test.each(["Labour took power in 1997.", "Its goal was to topple Kabila.", "The army recovered from the defeat."])(
    "finds no control in %j",
    (sentence) => {
      expect(ofType(sentence, "control")).toEqual([]);
    },
  );

  test.each([
    "The young striker captured the title in Madrid.",
    "Shares of the bank fell 3 percent in Frankfurt.",
    "The photographer captured images of Kharkiv at night.",
    "Madrid fell silent during the match.",
    "Police seized 40 kilos of heroin in Rotterdam.",
    "The minister took part in talks in Geneva.",
    "Temperatures fell in Warsaw on Monday.",
  ])("finds no control in %j", (sentence) => {
    expect(ofType(sentence, "control")).toEqual([]);
  });

  test("gives one claim a place when several fall together", () => {
    const places = ofType("The army recaptured the villages of Sarai, Tolo and Makwa on Friday.", "control").map(
      (c) => c.place,
    );
    expect(places.length).toBeGreaterThanOrEqual(2);
  });

  test("quotes the article exactly", () => {
    const text = "Separatists seized the port of Mukalla on Thursday, officials said.";
    for (const claim of claimsIn(text)) expect(text.slice(...claim.span)).toBe(claim.text);
  });
});
