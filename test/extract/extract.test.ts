import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { toDocument } from "../../src/ingest/document.ts";
import type { Claim } from "../../src/model/claim.ts";
import { claimsIn, ofType, seen } from "../support/claims.ts";

const texts = (claims: readonly Claim[]) => claims.map((c) => c.text);

describe("corrections", () => {
  test.each([
    "Correction: An earlier version of this article said militants seized Baghlan.",
    "The original version of the story said militants seized Baghlan.",
  ])("take back what they repeat: %j", (correction) => {
    expect(ofType(`Militants seized Kunduz.\n\n${correction}`, "control").map((c) => c.place)).toEqual(["Kunduz"]);
  });

  test("are not seen in any earlier version of something else", () => {
    const text = "Militants who hold an earlier version of the missile seized Baghlan.";
    expect(ofType(text, "control").map((c) => c.place)).toContain("Baghlan");
  });
});

describe("thoughts about an event", () => {
  test.each(["Capturing Kunduz could open the road to Kabul.", "Militants could capture Kunduz."])(
    "are no claim of it: %j",
    (text) => {
      expect(ofType(text, "control")).toEqual([]);
    },
  );

  test.each([
    ["If militants capture Kunduz, the road is open.", "possible"],
    ["Militants may capture Kunduz.", "possible"],
    ["Militants captured Kunduz.", "asserted"],
  ])("are kept where they say how likely it is: %j", (text, modality) => {
    expect(ofType(text, "control").map((c) => c.modality)).toEqual([modality]);
  });
});

describe("paragraphs that came wrapped", () => {
  const text = [
    "Militants seized the market town of Kunduz on Monday after a day of heavy",
    "fighting near the bridge over the river, and the army withdrew its last",
    "soldiers from the airport to the hills in the south of the province.",
    "",
    "At least 12 people were killed in a raid on the market of the town, and",
    "hundreds of others fled with what they could carry to the villages on the",
    "other bank of the river.",
  ].join("\n");
  const claims = claimsIn(text);

  test("are read as whole sentences", () => {
    expect(claims.map((c) => c.type)).toEqual(expect.arrayContaining(["control", "movement", "casualties"]));
    const moved = claims.find((c) => c.type === "movement");
    expect(moved?.text).toMatch(/withdrew its last\nsoldiers/);
    expect(moved && seen(moved).when).toEqual(["2023-05-15", "2023-05-15"]);
  });

  test("do not run into the next one", () => {
    const break_ = text.indexOf("\n\n");
    expect(claims.filter((c) => c.span[0] < break_ && c.span[1] > break_)).toEqual([]);
  });
});

describe("statements", () => {
  test.each([
    ["Omar Haddad said the hospitals were full.", "the hospitals were full"],
    ["The hospitals were full, Omar Haddad said.", "The hospitals were full"],
    [
      "“The hospitals are full and the water is gone,” said Omar Haddad.",
      "The hospitals are full and the water is gone",
    ],
  ])("are what somebody is said to have said: %j", (text, words) => {
    const said = claimsIn(text).filter((c) => c.type === "statement");
    expect(texts(said)).toEqual([words]);
    expect(said.map((c) => c.origin?.name)).toEqual(["Omar Haddad"]);
  });

  test("denied are denied", () => {
    const [said] = ofType("Omar Haddad denied that the hospitals were full.", "statement");
    expect(said?.modality).toBe("denied");
  });

  test.each([
    ["nobody", "The hospitals were full."],
    ["somebody who did not say it", "Omar Haddad did not say that the hospitals were full."],
    ["one who is told already", "Omar Haddad said militants captured Kunduz."],
  ])("are none of %s", (_, text) => {
    expect(ofType(text, "statement")).toEqual([]);
  });
});

describe("roles", () => {
  test("tie a person to a group that they name", () => {
    const text = "Omar Haddad, head of the Red Crescent, slept.";
    expect(ofType(text, "affiliation")).toMatchObject([{ actor: "Omar Haddad", target: "Red Crescent" }]);
    expect(texts(claimsIn(text))).toEqual(["Omar Haddad, head of the Red Crescent"]);
  });

  test("describe where they name none", () => {
    expect(ofType("Omar Haddad, a doctor, slept.", "description")).toMatchObject([
      { actor: "Omar Haddad", target: null },
    ]);
  });

  test("are none of a name alone", () => {
    expect(claimsIn("Omar Haddad slept.")).toEqual([]);
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."rebels seized Kunduz near the army said on Monday killed 12 people of by that was Omar Haddad fled to and not “ ” , . ; ( ) - — ! ' % 3,000 it who if may deaths toll attack after since 2015 \n \n\n".split(
      " ",
    ),
  );
  const article = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 80 }),
  );

  test("claims hold their exact words, their trigger lies in the article, and two readings agree", () => {
    fc.assert(
      fc.property(article, (text) => {
        const document = toDocument({ path: "test.txt", text, received: "2023-05-19" });
        const { claims } = extract(document);
        for (const claim of claims) {
          expect(document.text.slice(...claim.span)).toBe(claim.text);
          expect(claim.text).not.toBe("");
          const [from, to] = claim.trigger;
          expect(0 <= from && from < to && to <= document.text.length).toBe(true);
        }
        expect(texts(extract(document).claims)).toEqual(texts(claims));
      }),
      { numRuns: 200 },
    );
  });

  test("nothing is claimed by nothing", () => {
    expect(claimsIn("")).toEqual([]);
    expect(claimsIn("\n \n")).toEqual([]);
  });
});
