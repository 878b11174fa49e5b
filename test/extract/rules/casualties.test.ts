import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("casualties", () => {
  test.each([
    ["At least 12 people were killed in Kharkiv.", ["killed", 12, null]],
    ["The strike left two soldiers wounded.", ["wounded", 2, 2]],
    ["The fighting has claimed 340 lives since April.", ["killed", 340, 340]],
    ["The ministry reported 96 deaths.", ["killed", 96, 96]],
    ["The clashes have left 31 people dead.", ["killed", 31, 31]],
    ["Seven peacekeepers died in the ambush.", ["killed", 7, 7]],
    ["Shelling killed a teacher in Kherson.", ["killed", 1, 1]],
    ["More than 1,500 civilians have been killed.", ["killed", 1500, null]],
    ["Tens of thousands of people were killed in the siege.", ["killed", 20000, 99999]],
    ["The death toll rose to 58.", ["killed", 58, 58]],
    ["The death toll from the blast at the mill passed 90 on Tuesday.", ["killed", 90, 90]],
    ["The number of people killed in the shelling of Sloviansk has risen to 15.", ["killed", 15, 15]],
    ["A first count of 33 dead was given by the mayor.", ["killed", 33, 33]],
    ["The battle left 12,000 killed and wounded.", ["casualties", 12000, 12000]],
    ["Rescuers found three men dead in the cellar.", ["killed", 3, 3]],
    ["The bodies of 18 villagers were found in a well near Pulwama.", ["killed", 18, 18]],
    ["Villagers found the bodies of 38 farmers with their throats cut.", ["killed", 38, 38]],
    ["Six of the crew are still unaccounted for.", ["missing", 6, 6]],
    ["Five hostages lost their lives.", ["killed", 5, 5]],
    ["Kenyan police said they shot dead four militants in Lamu.", ["killed", 4, 4]],
    ["The driver was shot and killed at a checkpoint in Gao.", ["killed", 1, 1]],
  ])("reads %j", (sentence, quantity) => {
    expect(ofType(sentence, "casualties").map((c) => c.quantity)).toContainEqual(quantity);
  });

  test("names a single victim", () => {
    const [claim] = ofType("Gunmen killed the journalist Amina Yusuf near Maiduguri on Monday.", "casualties");
    expect(claim).toMatchObject({ target: "Amina Yusuf", quantity: ["killed", 1, 1] });
  });

  test("tells victims of several kinds apart, and leaves those inside a figure in it", () => {
    const several = ofType("Thirty-one rebels, six soldiers and two nurses were killed in Maymana.", "casualties");
    expect(several.map((c) => c.quantity)).toEqual([
      ["killed", 31, 31],
      ["killed", 6, 6],
      ["killed", 2, 2],
    ]);
    const one = ofType("The bomb killed 19 worshippers, among them six children.", "casualties");
    expect(one.map((c) => c.quantity)).toEqual([["killed", 19, 19]]);
  });

  test("reads losses put at a figure on the word of whoever puts them", () => {
    expect(ofType("The defence ministry put its losses at 1,351 dead.", "casualties")).toMatchObject([
      { origin: "defence ministry", quantity: ["killed", 1351, 1351] },
    ]);
  });

  test("tells a result once", () => {
    expect(ofType("The convoy was ambushed near Macomia, leaving seven engineers dead.", "casualties")).toHaveLength(1);
  });

  test.each(["The governor denied that anyone had been killed.", "The admiral denied that any sailor had died."])(
    "reads a denial that names no number: %j",
    (sentence) => {
      expect(ofType(sentence, "casualties")).toMatchObject([{ modality: "denied", quantity: null }]);
    },
  );

  test.each([
    "The bill was killed by 12 senators.",
    "Ticket sales are killing it.",
    "Many were killed.",
    "The virus left two children with a cough.",
  ])("finds no casualties in %j", (sentence) => {
    expect(ofType(sentence, "casualties")).toEqual([]);
  });
});
