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
  ])("reads %j", (sentence, quantity) => {
    expect(ofType(sentence, "casualties").map((c) => c.quantity)).toContainEqual(quantity);
  });

  test("names a single victim", () => {
    const [claim] = ofType("Gunmen killed the journalist Amina Yusuf near Maiduguri on Monday.", "casualties");
    expect(claim).toMatchObject({ target: "Amina Yusuf", quantity: ["killed", 1, 1] });
  });

  test.each([
    "The bill was killed by 12 senators.",
    "Ticket sales are killing it.",
    "Many were killed.",
    "The virus left two children with a cough.",
  ])("finds no casualties in %j", (sentence) => {
    expect(ofType(sentence, "casualties")).toEqual([]);
  });
});
