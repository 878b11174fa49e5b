import { describe, expect, test } from "vitest";
import type { ClaimType } from "../../src/model/claim.ts";
import { ofType } from "../support/claims.ts";

const origins = (text: string, type: ClaimType) => ofType(text, type).map((claim) => claim.origin);

describe("chains", () => {
  test.each([
    [
      "who reports on others' word stands behind it",
      "The ministry said, citing residents, that 14 people were killed in El Geneina.",
      "ministry",
    ],
    [
      "a wire agency passes on",
      "At least 14 people were killed in El Geneina, Reuters reported on Monday, citing the health ministry.",
      "health ministry",
    ],
    [
      "a broadcaster passes on",
      "The state broadcaster, quoting a military source, said 14 people were killed in El Geneina.",
      "military source",
    ],
    [
      "a quotation is its speaker's, whomever he quotes",
      "“The ministry told us that 12 people had died in Sanaa,” said Ahmed Saleh, a doctor.",
      "Ahmed Saleh",
    ],
    [
      "an indirect chain is its last link's",
      "Reuters reported that the army said 14 people were killed in Mopti.",
      "army",
    ],
    [
      "somebody quoted by an agency",
      "General Haddad was quoted by Interfax as saying that 14 people were killed in Kupiansk.",
      "Haddad",
    ],
  ])("%s", (_, text, origin) => {
    expect(origins(text, "casualties")[0]).toBe(origin);
  });
});

describe("voices without a name", () => {
  test.each([
    ["At least nine soldiers were killed near Diffa, according to a security source.", "security source"],
    ["Two officials who asked not to be named said nine soldiers were killed near Diffa.", "officials"],
    ["A diplomat, who spoke on condition of anonymity, said nine soldiers were killed near Diffa.", "diplomat"],
    ["By the monitor's count, 320 people were killed in Darfur.", "monitor"],
    ["A study found that 320 people were killed in Darfur.", "study"],
  ])("are kept as described: %j", (text, origin) => {
    expect(origins(text, "casualties")[0]).toBe(origin);
  });

  test.each([
    "It was reported that nine soldiers were killed near Diffa.",
    "Nine soldiers were killed near Diffa this month.",
    "Nine soldiers were killed near Diffa after a quarrel over a report.",
  ])("are not made up for %j", (text) => {
    expect(origins(text, "casualties")[0]).toBeNull();
  });
});

describe("“he said”", () => {
  test("goes on with the last speaker", () => {
    const text = "General Yusuf Bala said the army had retaken Baga. He said 30 militants were killed.";
    expect(origins(text, "casualties")[0]).toBe("Yusuf Bala");
  });

  test("is the subject of the sentence before where it names two people", () => {
    const text =
      "Prime Minister David Otieno met rebel leader Peter Lam in Juba on Monday. He said 30 people were killed in Bor.";
    expect(origins(text, "casualties")[0]).toBe("David Otieno");
  });

  test("is left open where neither of two people leads", () => {
    const text = "The feud of David Otieno with Peter Lam went on until Monday. He said 30 people were killed in Bor.";
    expect(origins(text, "casualties")[0]).toBeNull();
  });
});

describe("positions make nobody the source of an event", () => {
  test("condemning a killing does not report it", () => {
    expect(origins("The African Union condemned the killing of 30 people in Baga.", "casualties")[0]).toBeNull();
  });

  test("telling of one's own deed does", () => {
    const text = "The army framed its withdrawal from Marawi as a regrouping.";
    expect(origins(text, "movement")[0]).toBe("army");
  });
});
