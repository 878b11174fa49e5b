import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("detention", () => {
  test.each([
    ["Police arrested 14 demonstrators in Khartoum.", ["detained", 14, 14]],
    ["The militia freed hundreds of prisoners from Al-Hol.", ["freed", 200, 999]],
    ["Some 1,300 inmates escaped from the prison at Kuje.", ["escaped", 1300, 1300]],
    ["Gunmen abducted 87 schoolgirls in Kaduna on Thursday.", ["detained", 87, 87]],
    ["The two sides exchanged 75 prisoners of war.", ["freed", 75, 75]],
    ["Rebels took about 40 people hostage in the town of Bunia.", ["detained", 40, 40]],
    ["One hundred and twelve inmates escaped when the wall fell.", ["escaped", 112, 112]],
    ["The jihadists are holding a nun and at least six of her pupils hostage.", ["detained", 6, null]],
    ["Eritrea handed over nine Ethiopian soldiers on Monday.", ["freed", 9, 9]],
    ["The pirates released the tanker and its 21 crew.", ["freed", 21, 21]],
    ["Seven foreign employees of the charity were detained in Kandahar.", ["detained", 7, 7]],
    ["Dozens of inmates broke out of the prison in Beni.", ["escaped", 24, 99]],
  ])("reads %j", (sentence, quantity) => {
    expect(ofType(sentence, "detention").map((c) => c.quantity)).toContainEqual(quantity);
  });

  test("reads the release of prisoners without a number", () => {
    expect(ofType("Videos showed the release of prisoners from the jail in Mosul.", "detention")).toHaveLength(1);
  });

  test.each([
    "President Alpha Conde was put under house arrest by the officers.",
    "Aung San Suu Kyi remains confined to her residence, said her lawyer.",
    "The two sides exchanged prisoners on Friday. A third exchange is planned for Sunday.",
    "The commander denied that Amina Diallo was a prisoner.",
  ])("reads %j without a number", (sentence) => {
    expect(ofType(sentence, "detention")).not.toEqual([]);
  });

  test.each([
    "Talks were held in Geneva.",
    "They held the minister responsible for the floods.",
    "Prices were held in check.",
    "Detainees had been held in poor conditions.",
    "The studio released its new film in Cannes.",
    "The player was freed from his contract.",
    "Police seized a boat off Mombasa.",
  ])("finds no detention in %j", (sentence) => {
    expect(ofType(sentence, "detention")).toEqual([]);
  });
});
