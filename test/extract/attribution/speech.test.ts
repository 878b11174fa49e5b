import { describe, expect, test } from "vitest";
import { claimsIn } from "../../support/claims.ts";

/** What is said by whom, as "Haddad: the words". */
const said = (text: string) =>
  claimsIn(text)
    .filter((claim) => claim.type === "statement")
    .map((claim) => `${claim.origin?.name}: ${claim.text}`);

describe("quotations", () => {
  test("go on after the speaker in the same sentence and the next", () => {
    const text = "“The water is gone,” said Omar Haddad, a doctor in Hodeidah. “The wells are dry. Nobody comes here.”";
    expect(said(text)).toEqual([
      "Omar Haddad: The water is gone",
      "Omar Haddad: The wells are dry",
      "Omar Haddad: Nobody comes here",
    ]);
  });

  test("before the sentence that names the speaker are theirs too", () => {
    const text = "“The wells are dry. Nobody comes here,” said Omar Haddad.";
    expect(said(text)).toEqual(["Omar Haddad: The wells are dry", "Omar Haddad: Nobody comes here"]);
  });

  test("left open at the end of a paragraph go on in the next", () => {
    const text =
      "“The wells in the valley are dry,” Omar Haddad said. “We drink from the river.\n\n“The river is not clean, and the children are sick.”";
    expect(said(text)).toContain("Omar Haddad: The river is not clean, and the children are sick");
  });

  test.each([
    ["Omar Haddad said: “The wells are dry and nobody comes.”"],
    ["Omar Haddad told reporters in Aden, “The wells are dry and nobody comes.”"],
    ["''The wells are dry and nobody comes,'' Omar Haddad said."],
    ['"The wells are dry and nobody comes," Omar Haddad told Reuters by telephone.'],
  ])("after a colon, a comma, in other marks: %j", (text) => {
    expect(said(text)).toEqual(["Omar Haddad: The wells are dry and nobody comes"]);
  });

  test("of a thought inside somebody's words are on their word", () => {
    expect(said("“I believe that people want peace and nothing else,” Omar Haddad said.")).toEqual([
      "Omar Haddad: I believe that people want peace and nothing else",
    ]);
  });

  test("by turns of an interview belong to whoever's name opens the line", () => {
    const text = [
      "Omar Haddad, the mayor of Aden, spoke to reporter Rim Aziz on Monday. An excerpt follows.",
      "“AZIZ: Tell me who runs the water works in Aden.",
      "“HADDAD: The council of elders does. It has no money left.",
      "“AZIZ: Then somebody else must pay the workers.",
      "“HADDAD: The farmers pay, as they always have.”",
    ].join("\n\n");
    expect(said(text)).toContain("Omar Haddad: It has no money left");
  });

  test.each([
    ["a title", "The book “A Short History of the Northern Wells” came out in Aden."],
    ["two words", "The “northern wells” are dry."],
    ["nobody", "“The wells are dry and nobody comes.”"],
    ["a label in capitals", "UPDATE: The wells in the north of the valley are dry."],
  ])("of %s are nobody's", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("indirect speech", () => {
  test.each([
    ["Omar Haddad said the wells were dry.", "the wells were dry"],
    ["The wells in the valley, Omar Haddad said, are dry.", "The wells in the valley"],
    ["In a letter to the council, Omar Haddad said the wells were dry.", "the wells were dry"],
    ["Omar Haddad believes that the wells are dry.", "the wells are dry"],
    ["The council repeated Omar Haddad's warning that the wells were dry.", "the wells were dry"],
    ["In Omar Haddad's view, the wells are dry.", "the wells are dry"],
    ["According to Omar Haddad, the wells are dry.", "the wells are dry"],
    ["The wells are dry, according to Omar Haddad.", "The wells are dry"],
  ])("%j", (text, words) => {
    expect(said(text).some((line) => line.startsWith(`Omar Haddad: ${words}`))).toBe(true);
  });

  test("ends at a semicolon", () => {
    expect(said("Omar Haddad said the wells were dry; the council disagreed.")).toEqual([
      "Omar Haddad: the wells were dry",
    ]);
  });

  test("is not what tells when it was said", () => {
    expect(said("Omar Haddad said when he resigned that the wells were dry.").join()).not.toContain("when he resigned");
  });
});

describe("positions", () => {
  test.each([
    ["Omar Haddad called the siege of Taiz a crime.", "the siege of Taiz a crime"],
    ["Omar Haddad described the talks as constructive.", "the talks as constructive"],
    ["Omar Haddad wants to reopen the wells.", "to reopen the wells"],
    ["Omar Haddad vowed to reopen the wells.", "to reopen the wells"],
    ["Omar Haddad called on the council to reopen the wells.", "to reopen the wells"],
    ["Omar Haddad rejected the truce after rebels entered Bor.", "the truce"],
  ])("%j", (text, words) => {
    expect(said(text)).toEqual([`Omar Haddad: ${words}`]);
  });

  test.each(["Omar Haddad called the council on Monday.", "The council presented the flag to Omar Haddad."])(
    "are not read in %j",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});
