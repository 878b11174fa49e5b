import { describe, expect, test } from "vitest";
import { ofType } from "../support/claims.ts";

describe("modality", () => {
  test.each([
    ["The army failed in its attempt to capture Bakhmut.", "denied"],
    ["The army has yet to retake Kidal.", "denied"],
    ["Rebels nearly captured the presidential palace in N'Djamena.", "denied"],
    ["The army said it had prevented rebels from seizing Palma.", "denied"],
    ["The army was about to capture Marawi.", "expected"],
    ["The president ordered the army to retake Mekelle.", "expected"],
    ["The general vowed to retake Goma.", "expected"],
    ["The army sent troops to capture Goma.", "possible"],
    ["Rebels tried to seize the airport at Seiyun.", "possible"],
    ["Rebels allegedly captured Tarin Kot.", "possible"],
    ["Russia claimed to have captured Soledar.", "asserted"],
    ["Rebels managed to capture Buka.", "asserted"],
    ["The army refused to confirm that rebels had captured Bor.", "possible"],
  ])("%j is %s", (text, modality) => {
    const claims = ofType(text, "control");
    expect(claims.map((claim) => claim.modality)).toContain(modality);
  });

  test.each([
    ["Rebels stopped shelling Aden.", "asserted"],
    ["Rebels kept shelling Aden.", "asserted"],
    ["The army used drones to strike Mekelle.", "asserted"],
  ])("what was done is not thwarted: %j", (text, modality) => {
    expect(ofType(text, "combat").map((claim) => claim.modality)).toContain(modality);
  });

  test("orders to others are not carried out yet, what they were forced to is", () => {
    expect(ofType("The president ordered the army to withdraw from Tigray.", "movement")[0]?.modality).toBe("expected");
    expect(ofType("The advance forced the army to withdraw from Ituri.", "movement")[0]?.modality).toBe("asserted");
  });
});
