import { describe, expect, test } from "vitest";
import { shown, timesIn } from "./read.ts";

describe("calendar dates", () => {
  test.each([
    ["The garrison of Merowe gave up on April 15, 2023.", "April 15, 2023 | 2023-04-15 day explicit"],
    ["The bridge fell on 8 October 2022 at dawn.", "8 October 2022 at dawn | 2022-10-08 day explicit"],
    ["Signed on the 9th of April 2003 in Baghdad.", "the 9th of April 2003 | 2003-04-09 day explicit"],
    ["Troops crossed the Dnipro on Oct. 17.", "Oct. 17 | 2023-10-17 day explicit"],
    ["Troops crossed the Dnipro on 17 Oct.", "17 Oct. | 2023-10-17 day explicit"],
    ["KHARTOUM, SEPT. 3 (Agency)", "SEPT. 3 | 2023-09-03 day explicit"],
    ["A truce took effect on December 22.", "December 22 | 2022-12-22 day explicit"],
    ["Shelling went on October 5-8 in Avdiivka.", "October 5-8 | 2023-10-05..2023-10-08 range explicit"],
    [
      "The hearing of 5 to 8 September 2023 was closed.",
      "5 to 8 September 2023 | 2023-09-05..2023-09-08 range explicit",
    ],
    ["Filed 2023-10-18 by the desk.", "2023-10-18 | 2023-10-18 day explicit"],
    ["Updated 10/13/2023 by the desk.", "10/13/2023 | 2023-10-13 day explicit"],
    ["Updated 13/10/2023 by the desk.", "13/10/2023 | 2023-10-13 day explicit"],
    ["Updated 02.10.2023 by the desk.", "02.10.2023 | 2023-10-02 day explicit"],
    ["On Feb. 29, 2020 the pact was signed.", "Feb. 29, 2020 | 2020-02-29 day explicit"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });

  test("takes a coming date of the running year for this year's, a far one for last year's", () => {
    expect(shown("The November 5 vote divides the junta.")).toEqual(["November 5 | 2023-11-05 day explicit"]);
    expect(shown("The court sat on December 28.")).toEqual(["December 28 | 2022-12-28 day explicit"]);
    expect(shown("The court will sit on March 3.", true)).toEqual(["March 3 | 2024-03-03 day explicit"]);
  });

  test("lets a weekday beside the date settle its year", () => {
    expect(shown("Tuesday, January 2", false, "2023-12-30")).toEqual(["Tuesday, January 2 | 2024-01-02 day explicit"]);
    expect(shown("The army left on Thursday (October 12).")).toEqual([
      "Thursday (October 12) | 2023-10-12 day explicit",
    ]);
    expect(shown("Sent Wed, 18 Oct 2023 from Goma.")).toEqual(["Wed, 18 Oct 2023 | 2023-10-18 day explicit"]);
  });

  test("gives the hour beside the day", () => {
    expect(timesIn("At 5:30 p.m. on Oct. 17 a rocket hit the yard.")[0]?.clock).toBe("17:30");
    expect(timesIn("Strikes began on Monday at 0430 GMT.")[0]?.clock).toBe("04:30");
    expect(timesIn("They met on Monday at the port.")[0]?.clock).toBeUndefined();
  });

  test.each([
    "Nothing happened on February 30.",
    "It fell on 31 June and rose again.",
    "Filed 2023-13-08 by the desk.",
    "The March 23 Movement denied it.",
    "A cell of the September 11 Brigades was found.",
    "He joined the April 6 Youth Movement as a student.",
    "The 17 November group claimed the bomb.",
    "They crossed the July 14 Bridge on foot.",
    "Call 555-1234 or 01 02 2003 4455.",
    "The village lies 3 to 4 kilometers away.",
    "In may 5 people the fever came back.",
    "They won 3-1 and 12-9.",
  ])("finds no date in %j", (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });

  test("leaves out a famous day whose year nobody needed to write", () => {
    expect(shown("Victims of the January 8 attack gathered.", false, "2023-01-20")).toEqual([
      "January 8 | 2023-01-08 day explicit",
    ]);
    expect(shown("Victims of the January 8 attack gathered.", false, "2023-12-01")).toEqual([]);
  });
});
