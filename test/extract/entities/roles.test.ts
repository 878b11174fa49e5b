import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const rolesOf = (text: string, name: string) =>
  read(text)
    .named(name)
    ?.roles.map((role) => role.text);

describe("roles", () => {
  test.each([
    ["Prime Minister Ivana Horak resigned.", "Ivana Horak", "Prime Minister"],
    ["It was said by government spokesman Kofi Adjei.", "Kofi Adjei", "government spokesman"],
    ["U.N. Special Envoy for Yemen Tomas Lindqvist left.", "Tomas Lindqvist", "U.N. Special Envoy for Yemen"],
    [
      "Abu Hamza al-Karimi, leader of the River Alliance, spoke.",
      "Abu Hamza al-Karimi",
      "leader of the River Alliance",
    ],
    [
      "The head of the River Alliance (RA), Abu Hamza al-Karimi, spoke.",
      "Abu Hamza al-Karimi",
      "head of the River Alliance (RA)",
    ],
    ["Abu Hamza al-Karimi is the leader of the River Alliance.", "Abu Hamza al-Karimi", "leader of the River Alliance"],
    ["Pavel Horak, the current president’s father, ruled before.", "Pavel Horak", "current president’s father"],
    ["“We ran,” said Bilqis Amadi, a 29-year-old shopkeeper.", "Bilqis Amadi", "29-year-old shopkeeper"],
    ["Helen Marlow of the Lakeland School of Economics agreed.", "Helen Marlow", "of the Lakeland School of Economics"],
    ["Yusuf Demir, 36, a farmer, fled.", "Yusuf Demir", "farmer"],
  ])("in %j, %s is %j", (text, name, role) => {
    expect(rolesOf(text, name)).toContain(role);
  });

  test("are exact words of the text", () => {
    const text = "Abu Hamza al-Karimi, leader of the River Alliance, met Foreign Minister Ivana Horak.";
    const roles = read(text).entities.all.flatMap((entity) => entity.roles);
    expect(roles.length).toBe(2);
    for (const role of roles) expect(text.slice(...role.span)).toBe(role.text);
  });

  test.each([
    ["Ivana Horak left with Pavel Novak and Tomas Lindqvist.", "Ivana Horak"],
    ["Mr. Tomas Lindqvist left.", "Tomas Lindqvist"],
    ["Tomas Lindqvist is in Geneva.", "Tomas Lindqvist"],
  ])("%j says nothing of what %s is", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });

  test("make “the envoy” the one who is", () => {
    const { whose } = read("U.N. envoy Tomas Lindqvist met Ivana Horak. The envoy then left.");
    expect(whose("The envoy")?.name).toBe("Tomas Lindqvist");
  });
});
