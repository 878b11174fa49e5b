import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("combat", () => {
  test.each([
    ["Russian airstrikes hit a market in Idlib on Sunday.", "Idlib"],
    ["Clashes erupted near Tripoli on Friday.", "Tripoli"],
    ["Rebels launched an offensive against the army in Tigray.", "Tigray"],
    ["The army shelled Kherson overnight.", "Kherson"],
    ["Houthi fighters attacked a tanker off Hodeidah.", "Hodeidah"],
    ["The siege of Sarajevo lasted almost four years.", "Sarajevo"],
  ])("reads %j", (sentence, place) => {
    expect(ofType(sentence, "combat").map((c) => c.place)).toContain(place);
  });

  test.each([
    "Teachers in Lisbon began a strike over pay.",
    "He suffered a heart attack in Paris.",
    "The two candidates clashed over tax.",
    "The fans attacked the referee's decision.",
    "Critics attacked the budget.",
  ])("finds no combat in %j", (sentence) => {
    expect(ofType(sentence, "combat")).toEqual([]);
  });
});
