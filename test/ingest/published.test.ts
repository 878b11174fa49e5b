import { describe, expect, test } from "vitest";
import type { Published } from "../../src/model/document.ts";
import { read } from "./shape.ts";

const day = (text: string, received: string): [string, Published["basis"], string | null] => {
  const { date, basis, from } = read(text, received).published;
  return [date, basis, from && text.slice(...from)];
};
const more = "The governor left by helicopter before dawn, and shops stayed closed.";

describe("the day of publication", () => {
  test.each<[string, string, string, string]>([
    ["a date line", `Port falls\n1 June 2031\n\n${more}`, "2031-06-01", "1 June 2031"],
    ["a labelled date line", `Port falls\nPublished June 7, 2031\n\n${more}`, "2031-06-07", "June 7, 2031"],
    [
      "publication before update",
      `Port falls\nUpdated June 8, 2031\nPublished June 7, 2031\n\n${more}`,
      "2031-06-07",
      "June 7, 2031",
    ],
    ["a date line at the end", `${more}\nDate: June 6, 2031`, "2031-06-06", "June 6, 2031"],
    ["a bare ISO day", `2031-06-15\nPort falls\n${more}`, "2031-06-15", "2031-06-15"],
    ["a dateline", `SARN, June 6, 2031 — ${more}`, "2031-06-06", "June 6, 2031"],
    ["a dateline without a year", `SARN, June 6 (AP) — ${more}`, "2031-06-06", "June 6"],
    ["a byline", `Port falls\nBy Ada Lin | June 6, 2031\n\n${more}`, "2031-06-06", "June 6, 2031"],
    [
      "a weekday and day without a year",
      `Friday, June 6, 11:30 a.m.\n\n${more}`,
      "2031-06-06",
      "Friday, June 6, 11:30 a.m.",
    ],
  ])("is stated by %s", (_, text, date, from) => {
    expect(day(text, "2031-07-01")).toEqual([date, "stated", from]);
  });

  test("is stated even after the day of reception", () => {
    expect(day(`Port falls\n1 June 2031\n\n${more}`, "2031-05-01")).toEqual(["2031-06-01", "stated", "1 June 2031"]);
  });

  test.each<[string, string, string, string]>([
    [
      "a caption and the lede's weekday",
      `Port falls\nSmoke over Sarn, June 4, 2031. (AA Photo)\n\nRebels took the port on Thursday, residents said.\n`,
      "2031-06-05",
      "Thursday",
    ],
    ["a day of the lede", `On June 5, rebels took the port of Sarn, residents said.\n${more}`, "2031-06-05", "June 5"],
    [
      "a weekday with its date",
      `Rebels took the port, residents said.\n${more}\n${more}\nFerries stopped on Friday, June 6, he said.`,
      "2031-06-06",
      "Friday, June 6",
    ],
    [
      "the later of two",
      `On June 5, 2031, rebels took the port that fell first on June 3, 2031.\n${more}`,
      "2031-06-05",
      "June 5, 2031",
    ],
  ])("is inferred from %s", (_, text, date, from) => {
    expect(day(text, "2031-07-01")).toEqual([date, "inferred", from]);
  });

  test.each<[string, string]>([
    [
      "history in the body",
      `Rebels took the port on Friday, residents said.\n${more}\n${more}\nThe town last fell on March 5, 2019.`,
    ],
    ["how long it has lasted", `The war, which began on March 15, 2021, reached the port.\n${more}`],
    ["what is to come", `The port will vote on June 3, 2031, officials said.\n${more}`],
    ["a day after reception", `Talks open on July 9, 2031, officials said.\n${more}`],
    [
      "an archive picture",
      `Port falls\nFILE - Smoke over Sarn on June 4, 2031.\n\nRebels took the port on Thursday, residents said.\n`,
    ],
    ["a weekday alone", `Rebels took the port on Thursday, residents said.\n${more}`],
  ])("is assumed from reception, not from %s", (_, text) => {
    expect(day(text, "2031-07-01")).toEqual(["2031-07-01", "assumed", null]);
  });

  test("a year left out comes from a full date near by", () => {
    const text = `Rebels entered the capital on Dec. 8, witnesses said.\n${more}\n${more}\n“Today, December 8, 2031, a new time begins,” they said.`;
    expect(day(text, "2033-02-01")).toEqual(["2031-12-08", "inferred", "Dec. 8"]);
  });

  test("a year left out fits the weekday named with it", () => {
    expect(day(`Ferries stopped on Friday, June 6, officials said.\n${more}`, "2033-12-01")[0]).toBe("2031-06-06");
  });

  test("a year guessed from reception long after makes the day no more than assumed", () => {
    expect(day(`On June 5, rebels took the port, residents said.\n${more}`, "2032-03-01")).toEqual([
      "2031-06-05",
      "assumed",
      "June 5",
    ]);
  });
});
