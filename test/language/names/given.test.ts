import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { genderOfGiven, isGivenName } from "../../../src/language/names/given.ts";

describe("given names", () => {
  test.each(
    "Abdelaziz Muammar Fatoumata Kwame Tedros Volodymyr Zoran Rodrigo Velimir Velupillai Thandiwe Aung Gulnara Félix".split(
      " ",
    ),
  )("know %s", (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  test.each("Rebel Army Major Front Monday Khartoum Manila Sudan Turkish ahmed A Xq AB 12 the Shelling".split(" "))(
    "do not know %s",
    (word) => {
      expect(isGivenName(word)).toBe(false);
    },
  );

  test.each([
    ["Fatou", "female"],
    ["Olena", "female"],
    ["Kwame", "male"],
    ["Volodymyr", "male"],
    ["Robin", null],
    ["Khartoum", null],
  ])("tell whether %s is a woman's or a man's: %s", (name, gender) => {
    expect(genderOfGiven(name)).toBe(gender);
  });

  test("answer for any word", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (word) => typeof isGivenName(word) === "boolean"));
  });
});
