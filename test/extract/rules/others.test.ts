import { describe, expect, test } from "vitest";
import type { ClaimType } from "../../../src/model/claim.ts";
import { ofType } from "../../support/claims.ts";

const found: readonly [ClaimType, string][] = [
  ["diplomacy", "The foreign ministers of Egypt and Turkey met in Cairo on Monday."],
  ["diplomacy", "The envoy will travel to Doha for talks."],
  ["diplomacy", "Antonio Guterres called for a ceasefire."],
  ["diplomacy", "Kinshasa cut diplomatic ties with Kigali on Saturday."],
  ["policy", "President Zelenskiy imposed sanctions on 12 companies."],
  ["policy", "Jordan closed its border with Syria."],
  ["policy", "The junta declared a state of emergency on Wednesday."],
  ["affiliation", "General Abdel Fattah al-Burhan leads the army."],
  ["affiliation", "Iran backs the Houthi movement."],
  ["statement", "The minister said peace was a distant dream."],
  ["description", "Bakhmut is a city in the Donetsk region."],
];
const absent: readonly [ClaimType, string][] = [
  ["diplomacy", "The movie meets expectations."],
  ["diplomacy", "She called him a liar."],
  ["policy", "The baker raised his prices."],
  ["policy", "She ordered a pizza."],
  ["affiliation", "The Lakers lead by ten points."],
  ["statement", "The bell rang at noon."],
  ["description", "Rain is likely in the north."],
];

describe("diplomacy, policy, affiliation, statement, description", () => {
  test.each(found)("reads %s in %j", (type, sentence) => {
    expect(ofType(sentence, type)).not.toEqual([]);
  });
  test.each(absent)("finds no %s in %j", (type, sentence) => {
    expect(ofType(sentence, type)).toEqual([]);
  });
});
