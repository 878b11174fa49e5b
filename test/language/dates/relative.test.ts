import { describe, expect, test } from "vitest";
import { shown } from "./read.ts";

describe("days reckoned from the day of publication, Friday 20 October 2023", () => {
  test.each([
    ["The militia took Nyala on Thursday.", "Thursday | 2023-10-19 day relative"],
    ["The militia took Nyala on Friday.", "Friday | 2023-10-20 day relative"],
    ["The militia took Nyala on Saturday.", "Saturday | 2023-10-14 day relative"],
    ["Last Friday the radio went silent.", "Last Friday | 2023-10-13 day relative"],
    ["Talks open next Friday.", "next Friday | 2023-10-27 day relative"],
    ["The envoy comes this coming Monday.", "this coming Monday | 2023-10-23 day relative"],
    ["By late Tuesday the depot was burning.", "late Tuesday | 2023-10-17 day relative"],
    ["It began early on Wednesday morning.", "early on Wednesday morning | 2023-10-18 day relative"],
    ["In the early hours of Sunday they left.", "the early hours of Sunday | 2023-10-15 day relative"],
    ["Mourners filled Monday's funeral.", "Monday | 2023-10-16 day relative"],
    ["They fled yesterday.", "yesterday | 2023-10-19 day relative"],
    ["It fell on Thursday last week.", "Thursday last week | 2023-10-12 day relative"],
    ["It fell on Thursday of last week.", "Thursday of last week | 2023-10-12 day relative"],
    ["They fled the day before yesterday.", "the day before yesterday | 2023-10-18 day relative"],
    ["They leave tomorrow.", "tomorrow | 2023-10-21 day relative"],
    ["Guns fell silent last night.", "last night | 2023-10-19 day relative"],
    ["Drones hit the port overnight.", "overnight | 2023-10-19..2023-10-20 range relative"],
    [
      "Drones hit the port overnight into Wednesday.",
      "overnight into Wednesday | 2023-10-17..2023-10-18 range relative",
    ],
    ["Drones hit the port overnight on Tuesday.", "overnight on Tuesday | 2023-10-17..2023-10-18 range relative"],
    ["Raids went on over the weekend.", "the weekend | 2023-10-14..2023-10-15 range relative"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test("a future verb, or the word scheduled, looks ahead", () => {
    expect(shown("The parties will meet on Thursday.", true)).toEqual(["Thursday | 2023-10-26 day relative"]);
    expect(shown("A vote is scheduled for Sunday.")).toEqual(["Sunday | 2023-10-22 day relative"]);
    expect(shown("They will return this weekend.", true)[0]).toContain("2023-10-21..2023-10-22");
  });

  test.each([
    ["The ministry said on Thursday it will send aid."],
    ["The envoy told reporters in Nairobi on Thursday that talks will go on."],
    ["The U.N. on Thursday said it will send aid."],
    ["On Thursday, the ministry of defence said it will send aid."],
  ])("takes the day of the saying for past in %j", (sentence) => {
    expect(shown(sentence, true)).toEqual(["Thursday | 2023-10-19 day relative"]);
  });

  test.each([
    ["The ministry said it will send aid on Thursday."],
    ["The aid, she said, will be sent on Thursday."],
    ["On Thursday, the council will vote, the envoy said."],
  ])("takes the day of the plan for coming in %j", (sentence) => {
    expect(shown(sentence, true)).toEqual(["Thursday | 2023-10-26 day relative"]);
  });

  test.each([
    ["The Sunday Times reported it."],
    ["Crowds march every Friday."],
    ["Shops close on Fridays."],
    ["Good Friday was quiet, Black Friday was not."],
    ["The Sun printed it, and they sat down."],
    ["The next day they withdrew."],
    ["Two days later it was over."],
    ["They may leave, and the second man of the 1st Division may march."],
    ["It became an issue one day."],
  ])("finds no day in %j", (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });

  test("steps from the day told of", () => {
    expect(shown("The town fell on October 3. The next day the mayor fled.")).toEqual([
      "October 3 | 2023-10-03 day explicit",
      "The next day | 2023-10-04 day relative",
    ]);
    expect(shown("Two days later it was over.", false, "2023-10-20", "2023-09-01")).toEqual([
      "Two days later | 2023-09-03 day relative",
    ]);
    expect(shown("That day the mayor fled.", false, "2023-10-20", "2023-09-01")[0]).toContain("2023-09-01 day");
  });
});

describe("weeks, months and years reckoned from it", () => {
  test.each([
    ["The front moved last week.", "last week | 2023-10-09..2023-10-15 week relative"],
    ["The front froze this week.", "this week | 2023-10-16..2023-10-22 week relative"],
    ["It broke earlier this week.", "earlier this week | 2023-10-16..2023-10-20 range relative"],
    ["In the middle of last week it broke.", "the middle of last week | 2023-10-11..2023-10-12 range relative"],
    ["They came a week ago.", "a week ago | 2023-10-09..2023-10-15 week relative"],
    ["They came just a week prior.", "just a week prior | 2023-10-09..2023-10-15 week relative"],
    ["They came two days earlier.", "two days earlier | 2023-10-18 day relative"],
    ["They came three hours ago.", "three hours ago | 2023-10-20 day relative"],
    ["They came last month.", "last month | 2023-09-01..2023-09-30 month relative"],
    ["They came last year.", "last year | 2022-01-01..2022-12-31 year relative"],
    ["They came late last year.", "late last year | 2022-09-01..2022-12-31 range relative"],
    ["They came at the start of the year.", "the start of the year | 2023-01-01..2023-02-28 range relative"],
    ["A decade ago it was a village.", "A decade ago | 2010-01-01..2019-12-31 range relative"],
    ["Twelve fell in the past 24 hours.", "in the past 24 hours | 2023-10-19..2023-10-20 range relative"],
    ["Twelve fell over the past week.", "over the past week | 2023-10-13..2023-10-20 range relative"],
    ["Gains in recent days were small.", "in recent days | 2023-10-13..2023-10-20 range relative"],
    ["It moved in the last week.", "in the last week | 2023-10-13..2023-10-20 range relative"],
    ["It moves in the next two weeks.", "in the next two weeks | 2023-10-20..2023-11-03 range relative"],
    ["Next month the mandate ends.", "Next month | 2023-11-01..2023-11-30 month relative"],
    ["Last summer the wells ran dry.", "Last summer | 2023-06-01..2023-08-31 range relative"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test.each([
    ["The column marched for three days.", "for three days | 2023-10-17..2023-10-20 range inferred duration"],
    ["They took the capital in 11 days.", "in 11 days | 2023-10-09..2023-10-20 range inferred duration"],
    ["After 13 years of war the guns rest.", "After 13 years | 2010-10-20..2023-10-20 range inferred duration"],
  ])("reads %j as how long", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test("reads 'in 11 days' as a day to come after a future verb", () => {
    expect(shown("The truce will end in 11 days.", true)).toEqual(["in 11 days | 2023-10-31 day relative"]);
  });

  test.each([
    "Decades ago it was a village.",
    "A truce is meant to last five days.",
    "The follow-up to earlier talks drags on.",
    "A 12-day siege and a three-week truce followed.",
    "The boy is 5 years old.",
    "Two days after the capture they left.",
    "The trial of the century will take months.",
  ])("finds no time in %j", (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });
});
