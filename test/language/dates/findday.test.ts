import { describe, expect, test } from "vitest";
import { findDay } from "../../../src/language/dates/dates.ts";

describe("the first full date of a date line", () => {
  test.each([
    ["Oct. 4, 2023", "Oct. 4, 2023", "2023-10-04"],
    ["By Staff | 8 October 2023", "8 October 2023", "2023-10-08"],
    ["2023-10-08T10:00:00Z", "2023-10-08", "2023-10-08"],
    ["10/30/2023 5:11 AM", "10/30/2023", "2023-10-30"],
    ["30/10/2023", "30/10/2023", "2023-10-30"],
    ["signed 12-8-2023 by hand", "12-8-2023", "2023-12-08"],
    ["Published October 7, 2023last updated October 9, 2023", "October 7, 2023", "2023-10-07"],
    ["DateJanuary 25, 2023 – present", "January 25, 2023", "2023-01-25"],
    ["Dec. 4,2023", "Dec. 4,2023", "2023-12-04"],
    ["the 8th of March, 2023", "8th of March, 2023", "2023-03-08"],
    ["Thursday, 05-Oct-2023", "05-Oct-2023", "2023-10-05"],
    ["Feb 30, 2023, no, March 2, 2023", "March 2, 2023", "2023-03-02"],
  ])("of %j", (line, words, date) => {
    const found = findDay(line, [0, line.length]);
    expect(found?.date).toBe(date);
    expect(found && line.slice(...found.span)).toBe(words);
  });

  test.each(["October 7", "in 2023", "May 2023", "Feb 30, 2023", "call 12-8-20235", "", "March 23 Movement"])(
    "is missing in %j",
    (line) => {
      expect(findDay(line, [0, line.length])).toBeNull();
    },
  );

  test("looks only inside the span and gives offsets into the whole text", () => {
    const text = "Jan 1, 2001 | Jan 2, 2002 | Jan 3, 2003";
    expect(findDay(text, [12, 27])).toEqual({ date: "2002-01-02", span: [14, 25] });
  });
});
