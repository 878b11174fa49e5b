import { describe, expect, test } from "vitest";
import { typedDay } from "../../../src/language/dates/typed.ts";

const anchors = { today: "2026-03-10", newest: "2024-12-09" };
const first = (typed: string) => typedDay(typed, "first", anchors);

describe("typedDay", () => {
  test.each([
    ["2024-12-05", "2024-12-05"],
    ["2024-2-5", "2024-02-05"],
    ["Dec 5", "2024-12-05"],
    ["5 December 2023", "2023-12-05"],
    ["yesterday", "2026-03-09"],
    ["November 2024", "2024-11-01"],
    ["2016", "2016-01-01"],
  ])("reads %j as %j", (typed, day) => expect(first(typed)).toBe(day));

  test("takes the last day of a longer time where an end is wanted", () => {
    expect(typedDay("November 2024", "last", anchors)).toBe("2024-11-30");
  });

  test.each(["2024-02-30", "2024-13-01", "Feb 30 2024", "soon", "", "Dec 5 or so", "from Hama", "5", "Dec 5 Dec 6"])(
    "reads no day from %j",
    (typed) => expect(first(typed)).toBeNull(),
  );
});
