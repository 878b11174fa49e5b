import { describe, expect, test } from "vitest";
import { claimsIn, seen } from "../support/claims.ts";

const denied = (text: string) =>
  claimsIn(text)
    .filter((claim) => claim.rule === "denial")
    .map(seen);

describe("denials", () => {
  test("of a claim told in the sentence before take over its slots", () => {
    const [claim] = denied("The rebels said they had captured Kunduz. The army denied the claim.");
    expect(claim).toMatchObject({
      type: "control",
      place: "Kunduz",
      origin: expect.stringMatching(/army/),
      modality: "denied",
    });
  });

  test("quote their own words", () => {
    const text = "The rebels said they had captured Kunduz. The army denied the claim.";
    const claim = claimsIn(text).find((one) => one.rule === "denial")!;
    expect(text.slice(...claim.span)).toBe("The army denied the claim");
  });

  test.each([
    "The rebels captured Kunduz. The army denied the claim.",
    "The army said it had captured Kunduz. The army denied the report of losses in parliament.",
    "The rebels said they had captured Kunduz. The army did not deny the claim.",
    "The minister denied visas to twelve reporters.",
  ])("are not read in %j", (text) => {
    expect(denied(text)).toEqual([]);
  });
});

describe("who speaks for whom", () => {
  test("“we” in a quotation is its speaker", () => {
    const [claim] = claimsIn("“We have captured Kunduz,” said rebel commander Omar Haddad.").filter(
      (one) => one.type === "control",
    );
    expect(claim && seen(claim)).toMatchObject({ actor: "Omar Haddad", origin: "Omar Haddad", place: "Kunduz" });
  });

  test("what is fought for is nobody's yet", () => {
    expect(
      claimsIn("The two sides fought for control of the port of Hodeidah.").filter((one) => one.type === "control"),
    ).toEqual([]);
  });
});
