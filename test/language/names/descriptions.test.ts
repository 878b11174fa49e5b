import { describe, expect, test } from "vitest";
import { findDescriptions } from "../../../src/language/names/descriptions.ts";
import { findNames } from "../../../src/language/names/names.ts";
import { parse } from "../../../src/language/parse.ts";

function describedIn(text: string): string[] {
  const sentences = parse(text, [0, text.length]);
  const { names } = findNames(text, sentences, new Set());
  return sentences.flatMap(({ tokens }, i) =>
    findDescriptions(
      tokens,
      names.filter((name) => name.sentence === i),
    ).map((d) => `${d.kind}: ${text.slice(tokens[d.from]!.start, tokens[d.to - 1]!.end)}`),
  );
}

describe("descriptions", () => {
  test.each([
    ["The anti-regime forces advanced on Monday.", ["group: anti-regime forces"]],
    ["A security source told reporters.", ["person: security source", "group: reporters"]],
    ["Syrian government forces left the town.", ["group: Syrian government forces", "place: town"]],
    ["They freed hundreds of inmates from the central prison.", ["group: inmates", "place: central prison"]],
    ["The regime’s army withdrew.", ["group: regime", "group: regime’s army"]],
    ["Ivana Horak's soldiers fled.", ["group: Ivana Horak's soldiers"]],
    ["At least 110 civilians were killed.", ["group: civilians"]],
    ["Police officers arrested him.", ["group: Police officers"]],
  ])("in %j are %j", (text, found) => {
    expect(describedIn(text)).toEqual(found);
  });

  test("does not take a verb before the noun for a part of it", () => {
    expect(describedIn("They stormed the jail, freeing prisoners.")).toContain("group: prisoners");
  });

  test.each(["The rapid loss surprised analysis.", "It fell on Monday.", "Fuel prices rose."])(
    "finds none in %j",
    (text) => {
      expect(describedIn(text)).toEqual([]);
    },
  );
});
