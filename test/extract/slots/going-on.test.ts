import { describe, expect, test } from "vitest";
import { ofType } from "../../support/claims.ts";

const day = (text: string, type: Parameters<typeof ofType>[1]) =>
  ofType(text, type, "2023-05-19").map((c) => c.when?.[0]);

describe("a day that goes on", () => {
  test.each([
    ["The raid hit Tripoli on Tuesday. Four people were killed.", "2023-05-16"],
    ["Six miners died when rebels shelled the pit on Wednesday.", "2023-05-17"],
    ["Rebels overran a post near Myawaddy on Monday, killing 31 soldiers.", "2023-05-15"],
    ["Fighting reached the town on May 3. Nine people were killed a day later.", "2023-05-04"],
  ])("dates the losses of %j", (text, wanted) => {
    expect(day(text, "casualties")).toContain(wanted);
  });

  test("dates what a sentence opens with", () => {
    expect(day("In March 2012, a group of soldiers seized the palace.", "control")).toEqual(["2012-03-01"]);
  });

  test("is the first when hands have changed since", () => {
    expect(ofType("Kidal has been outside the government's control since Tuesday.", "control")).toMatchObject([
      { when: ["2023-05-16", "2023-05-16"] },
    ]);
  });

  test("is none for what has come about over time, or was said that day", () => {
    expect(day("The raid hit Tripoli on Tuesday. Four people have been killed.", "casualties")).toEqual([undefined]);
    expect(day("The mayor spoke of grief, he said on Tuesday. Four people were killed.", "casualties")).toEqual([
      undefined,
    ]);
  });
});
