import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { dayAt, headingDay } from "../../../src/extract/headings.ts";
import { toDocument } from "../../../src/ingest/document.ts";
import type { ClaimType } from "../../../src/model/claim.ts";
import type { Document, PartKind } from "../../../src/model/document.ts";
import { claimsIn } from "../../support/claims.ts";

const published = "2023-05-19";

const whenOf = (text: string, type: ClaimType) => claimsIn(text, published).find((c) => c.type === type)?.when;

const may = (from: number, to = from) => {
  const day = (number: number) => `2023-05-${String(number).padStart(2, "0")}`;
  return { from: day(from), to: day(to) };
};

/** An article of the given lines, each a part of the given kind. */
function told(...lines: readonly (readonly [PartKind, string])[]): Document {
  const text = lines.map(([, words]) => words).join("\n");
  let at = 0;
  const parts = lines.map(([kind, words]) => {
    const span = [at, at + words.length] as const;
    at = span[1] + 1;
    return { kind, span };
  });
  return { ...toDocument({ path: "test.txt", text: "", received: published }), text, parts };
}

describe("since", () => {
  test.each([
    ["The shelling has killed 40 civilians since May 2."],
    ["At least 40 people have been killed since clashes began on May 2."],
    ["The fighting has killed 40 people since it began on May 2."],
  ])("runs to the day of publication: %j", (text) => {
    expect(whenOf(text, "casualties")).toMatchObject({ ...may(2, 19), precision: "range" });
  });

  test("does not date what follows a comma or another verb", () => {
    expect(whenOf("Militants seized Kunduz, quiet since the war ended on May 2.", "control")).toBeNull();
    expect(whenOf("Militants seized Kunduz, said officials who left since it began on May 2.", "control")).toBeNull();
  });

  test.each([
    ["control", "Militants seized Kunduz for the first time since 2015."],
    ["combat", "It was the deadliest attack in Kunduz since 2015."],
  ] as const)("of a record tells when it last happened: %s in %j", (type, text) => {
    expect(whenOf(text, type)).toBeNull();
  });
});

describe("years", () => {
  test("are those of the only year in the sentence", () => {
    const text = "The city is infamous for the 1995 massacre under the general, which killed 8,000 people.";
    expect(whenOf(text, "casualties")).toMatchObject({ from: "1995-01-01", to: "1995-12-31", basis: "inferred" });
  });

  test("are not taken from behind, nor where there are two", () => {
    expect(whenOf("Militants seized Kunduz, whose mosque was built in 1995.", "control")).toBeNull();
    const two = "Infamous for the 1995 massacre and the 1997 famine, it is where militants killed 80 people.";
    expect(whenOf(two, "casualties")).toBeNull();
  });
});

describe("after", () => {
  test.each([
    ["The truce was signed on May 3 after militants seized Kunduz."],
    ["The army announced a truce on May 3, a week after seizing Kunduz."],
  ])("has a day of its own: %j", (text) => {
    expect(whenOf(text, "control")).toBeNull();
    expect(whenOf(text, "diplomacy")).toMatchObject(may(3));
  });
});

describe("the day of the saying", () => {
  test("stands in, inferred, for what is said", () => {
    expect(whenOf("The army said on Monday that it had captured Kunduz.", "control")).toEqual({
      ...may(15),
      precision: "day",
      basis: "inferred",
    });
  });

  test("does not stand in from an aside", () => {
    expect(whenOf("Militants shelled Kunduz, the army said on Monday.", "combat")).toBeNull();
  });
});

describe("headings", () => {
  const days = told(
    ["headline", "Kunduz, day by day"],
    ["body", "Militants shelled Kunduz."],
    ["heading", "May 2"],
    ["body", "Militants seized Kunduz. They had shelled the airport on Monday."],
    ["heading", "How the siege began"],
    ["body", "The army withdrew from Baghlan."],
  );
  const at = (words: string) => days.text.indexOf(words);

  test("that are dates date what stands under them", () => {
    expect(headingDay(days, at("Militants seized"))).toMatchObject(may(2));
    expect(dayAt(days, at("Militants seized"))).toBe("2023-05-02");
  });

  test("date neither what stands above them nor what stands under another heading", () => {
    expect(headingDay(days, at("Militants shelled"))).toBeNull();
    expect(headingDay(days, at("The army withdrew"))).toBeNull();
    expect(dayAt(days, at("The army withdrew"))).toBe(published);
  });

  test("lend their day to claims without one, and reckon weekdays", () => {
    const { claims } = extract(days);
    const found = new Map(claims.map((c) => [days.text.slice(...c.trigger), c.when]));
    expect(found.get("seized")).toMatchObject({ ...may(2), basis: "inferred" });
    expect(found.get("shelled")).toMatchObject({ ...may(1), basis: "relative" });
    expect(found.get("withdrew")).toBeNull();
  });
});
