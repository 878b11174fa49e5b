import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDay,
  isoDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../../src/language/dates/days.ts";

const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("arithmetic on ISO days", () => {
  test("knows the calendar", () => {
    expect(isoDay(2024, 2, 29)).toBe("2024-02-29");
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoDay(2023, 13, 1)).toBeNull();
    expect(weekdayOf("2024-02-29")).toBe(4);
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addMonths("2023-12-31", 2)).toBe("2024-02-29");
    expect(addMonths("2023-01-15", -1)).toBe("2022-12-15");
    expect(isIsoDay("2023-2-1")).toBe(false);
    expect(isIsoDay("2023-02-30")).toBe(false);
  });

  test("adding days and counting them undo each other", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(isIsoDay(addDays(date, n))).toBe(true);
      }),
    );
  });

  test("finds the weekday within six days on either side", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (date, weekday) => {
        const [back, ahead] = [weekdayOnOrBefore(date, weekday), weekdayOnOrAfter(date, weekday)];
        expect([weekdayOf(back), weekdayOf(ahead)]).toEqual([weekday, weekday]);
        expect(daysBetween(back, date)).toBeLessThanOrEqual(6);
        expect(daysBetween(date, ahead)).toBeLessThanOrEqual(6);
        expect(back <= date && date <= ahead).toBe(true);
      }),
    );
  });
});
