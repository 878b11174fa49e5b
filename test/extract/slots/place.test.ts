import { describe, expect, test } from "vitest";
import type { ClaimType } from "../../../src/model/claim.ts";
import { ofType } from "../../support/claims.ts";

const placesOf = (text: string, type: ClaimType) => ofType(text, type).map((c) => c.place);

describe("the place of a claim", () => {
  test.each([
    ["its own before that of others", "Militants in Kunduz killed 12 people near Baghlan.", "Baghlan"],
    ["in a name after a common noun", "Twelve people were killed in the city of Kunduz.", "Kunduz"],
    ["in the sentence before", "Militants shelled Kunduz on Monday. Twelve people were killed.", "Kunduz"],
    ["two sentences before", "Militants shelled Kunduz. It rained. Twelve people were killed.", "Kunduz"],
  ])("stands %s", (_, text, place) => {
    expect(placesOf(text, "casualties")[0]).toBe(place);
  });

  test.each([
    ["where a speaker is based", "The Britain-based monitor said 12 people were killed."],
    ["a speaker's home", "A monitor based in Britain said 12 people were killed."],
  ])("is not %s", (_, text) => {
    expect(placesOf(text, "casualties")).not.toContain("Britain");
  });

  test("of a new sentence is its own, whatever was told before", () => {
    const text = "Militants shelled Kunduz on Monday. Twelve people were killed in Baghlan.";
    expect(placesOf(text, "casualties")).toEqual(["Baghlan"]);
  });

  test("is not where the report was written", () => {
    expect(placesOf("KUNDUZ, Afghanistan (AP) — Twelve people were killed.", "casualties")).toEqual([null]);
  });

  test("is none where nothing names one", () => {
    expect(placesOf("Twelve people were killed.", "casualties")).toEqual([null]);
  });

  test("of a people on the move is not taken over", () => {
    expect(placesOf("Militants shelled Kunduz. Hundreds of people fled.", "displacement")).toEqual([null]);
  });
});

describe("a place that is only described", () => {
  test.each([
    ["by the town spoken of", "Militants entered Kunduz on Monday. The city fell within hours.", "Kunduz"],
    ["by the name behind it", "Militants seized the city of Kunduz.", "Kunduz"],
    [
      "by the town that the article is about",
      "Soldiers seized the key northern city.\n\nKunduz fell after a day of fighting. Kunduz had been under siege.",
      "Kunduz",
    ],
  ])("is settled %s", (_, text, place) => {
    const places = placesOf(text, "control");
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([place]));
  });
});
