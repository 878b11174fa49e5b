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
    ["“They came at night,” Isa Musa, 45, a fisherman from Baga, said.", "Isa Musa", "fisherman from Baga"],
    ["Aminata Sow, a cloth wholesaler in Mopti, said so.", "Aminata Sow", "cloth wholesaler in Mopti"],
    ["General Min Thura, who commands the Northern Division, spoke.", "Min Thura", "commands the Northern Division"],
    ["Anna Kovac was appointed defence minister on Friday.", "Anna Kovac", "defence minister"],
    ["Pavel Horak has been sworn in as president.", "Pavel Horak", "president"],
    ["Omar Hakim took over as chief of the navy.", "Omar Hakim", "chief of the navy"],
    ["Omar Hakim became president in 2019.", "Omar Hakim", "president"],
    ["Lena Vogt was promoted to commander of the fleet.", "Lena Vogt", "commander of the fleet"],
    ["Helen Marlow, then a junior minister, resigned.", "Helen Marlow", "junior minister"],
    ["The junta’s leader Kofi Mensah spoke.", "Kofi Mensah", "junta’s leader"],
    ["Defence minister Anna Kovac and interior minister Pavel Horak met.", "Anna Kovac", "Defence minister"],
    ["Defence minister Anna Kovac and interior minister Pavel Horak met.", "Pavel Horak", "interior minister"],
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
    ["Helen Marlow was named in the report.", "Helen Marlow"],
    ["Omar Hakim, who led the way, was hit.", "Omar Hakim"],
    ["Ali Musa was elected to the council.", "Ali Musa"],
  ])("%j says nothing of what %s is", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });

  test.each([
    ["The Blue Front, an alliance of former rebels, holds Kidal.", "Blue Front", "alliance of former rebels"],
    ["The Blue Front is a militia of the north.", "Blue Front", "militia of the north"],
    ["The FNDC, the party of the ousted president, met in Conakry.", "FNDC", "party of the ousted president"],
    ["She was adrift, said the manager, Arna Shipping of Limassol.", "Arna Shipping", "manager"],
  ])("of bodies: in %j, %s is %j", (text, name, role) => {
    expect(rolesOf(text, name)).toContain(role);
  });

  test("of bodies are none in a list, nor behind where others were", () => {
    expect(rolesOf("At the White House, a group of senators waited.", "White House")).toEqual([]);
    expect(rolesOf("The Falcons, the army and the police fought.", "Falcons")).toEqual([]);
  });

  test("make “the envoy” the one who is", () => {
    const { whose } = read("U.N. envoy Tomas Lindqvist met Ivana Horak. The envoy then left.");
    expect(whose("The envoy")?.name).toBe("Tomas Lindqvist");
  });
});
