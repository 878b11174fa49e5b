import { describe, expect, test } from "vitest";
import { claimsIn, seen } from "../support/claims.ts";

const originOf = (text: string, type: string) =>
  claimsIn(text)
    .filter((c) => c.type === type)
    .map((c) => seen(c).origin);

describe("origin", () => {
  test.each([
    ["The Red Cross said 40 people were killed in Gaza.", /Red Cross/],
    ["At least 40 people were killed in Gaza, the Red Cross said.", /Red Cross/],
    ["According to the Red Cross, 40 people were killed in Gaza.", /Red Cross/],
    ["At least 40 people were killed in Gaza, according to the Red Cross.", /Red Cross/],
    ["“At least 40 people were killed in Gaza,” said Omar Haddad, a doctor.", /Omar Haddad/],
    ["The killing of 40 people was confirmed by the army.", /army/],
    ["A statement from the army said 40 people were killed in Gaza.", /army/],
  ])("reads %j", (sentence, origin) => {
    expect(originOf(sentence, "casualties")[0]).toMatch(origin);
  });

  test("is empty in the outlet's own voice", () => {
    expect(originOf("At least 40 people were killed in Gaza.", "casualties")).toEqual([null]);
  });

  test("goes on through a quotation of several sentences", () => {
    const text = "“The bridge is gone. The rebels captured Kunduz at dawn,” said Omar Haddad, a doctor.";
    expect(originOf(text, "control")[0]).toMatch(/Omar Haddad/);
  });
});

describe("modality", () => {
  test.each([
    ["Rebels captured Kunduz.", "asserted"],
    ["Rebels did not capture Kunduz.", "denied"],
    ["The army denied that rebels had captured Kunduz.", "denied"],
    ["Rebels are expected to capture Kunduz.", "expected"],
    ["Rebels will capture Kunduz within days.", "expected"],
    ["Rebels may capture Kunduz.", "possible"],
    ["If rebels capture Kunduz, the road to Kabul is open.", "possible"],
    ["Rebels failed to capture Kunduz.", "denied"],
    ["Rebels managed to capture Kunduz.", "asserted"],
    ["The government did not confirm that rebels had captured Kunduz.", "possible"],
  ])("%j is %s", (sentence, modality) => {
    const [claim] = claimsIn(sentence).filter((c) => c.type === "control");
    expect(claim?.modality).toBe(modality);
  });
});

describe("when", () => {
  test.each([
    ["Rebels captured Kunduz on Thursday.", ["2023-05-18", "2023-05-18"]],
    ["On May 3, rebels captured Kunduz.", ["2023-05-03", "2023-05-03"]],
    ["Rebels captured Kunduz in 2015.", ["2015-01-01", "2015-12-31"]],
  ])("%j", (sentence, when) => {
    const [claim] = claimsIn(sentence).filter((c) => c.type === "control");
    expect(claim && seen(claim).when).toEqual(when);
  });

  test("does not borrow the day of another verb", () => {
    const [claim] = claimsIn("Rebels captured Kunduz, and ministers met on Monday.").filter(
      (c) => c.type === "control",
    );
    expect(claim?.when).toBeNull();
  });
});
