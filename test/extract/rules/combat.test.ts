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
    "A torpedo sank the frigate off Trincomalee.",
    "Somali pirates hijacked a bulk carrier.",
    "Air defences shot down 41 of 58 drones overnight.",
    "A gunman opened fire on the crowd.",
    "The army laid siege to Marib in February.",
    "Police are investigating the shooting.",
    "The patrol foiled an attack on the convoy.",
  ])("reads %j", (sentence) => {
    expect(ofType(sentence, "combat")).not.toEqual([]);
  });

  test("has whoever lays a siege for its actor", () => {
    expect(ofType("The rebels laid siege to Kunduz.", "combat")).toMatchObject([{ actor: "rebels" }]);
  });

  test.each([
    "The senator was attacked by critics in Manila.",
    "The director shot the film in Prague.",
    "The party's hopes sank.",
    "Teachers in Lisbon began a strike over pay.",
    "He suffered a heart attack in Paris.",
    "The two candidates clashed over tax.",
    "The fans attacked the referee's decision.",
    "Critics attacked the budget.",
  ])("finds no combat in %j", (sentence) => {
    expect(ofType(sentence, "combat")).toEqual([]);
  });
});
