import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

describe("displacement", () => {
  test.each([
    ["More than a million people have crossed into Chad since 2003.", [1000000, null]],
    ["Some 23,000 refugees had crossed the border by Sunday.", [23000, 23000]],
    ["More than 400,000 people have been displaced in Darfur since April.", [400000, null]],
    ["The shelling forced tens of thousands of villagers from their farms.", [20000, 99999]],
    ["The fighting has displaced 90,000 civilians.", [90000, 90000]],
    ["Thousands of residents fled Kherson on Monday.", [2000, 9999]],
  ])("reads %j", (sentence, [low, high]) => {
    expect(ofType(sentence, "displacement").map((c) => c.quantity)).toContainEqual(["displaced", low, high]);
  });

  test.each([
    "The president fled the country.",
    "Oil has displaced coal.",
    "Two prisoners fled from a jail in Lyon.",
    "Investors fled to gold.",
  ])("finds no displacement in %j", (sentence) => {
    expect(ofType(sentence, "displacement")).toEqual([]);
  });
});
