import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("detention", () => {
  test.each([
    ["Police arrested 14 demonstrators in Khartoum.", ["detained", 14, 14]],
    ["The militia freed hundreds of prisoners from Al-Hol.", ["freed", 200, 999]],
    ["Some 1,300 inmates escaped from the prison at Kuje.", ["escaped", 1300, 1300]],
    ["Gunmen abducted 87 schoolgirls in Kaduna on Thursday.", ["detained", 87, 87]],
    ["The two sides exchanged 75 prisoners of war.", ["freed", 75, 75]],
  ])("reads %j", (sentence, quantity) => {
    expect(ofType(sentence, "detention").map((c) => c.quantity)).toContainEqual(quantity);
  });

  test("reads the release of prisoners without a number", () => {
    expect(ofType("Videos showed the release of prisoners from the jail in Mosul.", "detention")).toHaveLength(1);
  });

  test.each([
    "The studio released its new film in Cannes.",
    "The player was freed from his contract.",
    "Police seized a boat off Mombasa.",
  ])("finds no detention in %j", (sentence) => {
    expect(ofType(sentence, "detention")).toEqual([]);
  });
});
