import { describe, expect, test } from "vitest";
import { hinter } from "../../../src/language/names/hint.ts";
import { findCandidates } from "../../../src/language/names/names.ts";
import { unpack } from "../../../src/language/packed.ts";
import { parse } from "../../../src/language/parse.ts";
import { hintFingerprint } from "../../../src/language/training/name-fingerprint.ts";
import { WEIGHTS } from "../../../src/language/weights.ts";

/** What the hint says of the one candidate called `name`. */
function hintOf(text: string, name: string) {
  const sentences = parse(text, [0, text.length]);
  const { candidates } = findCandidates(text, sentences, new Set());
  const found = candidates.find((candidate) => candidate.text === name)!;
  return hinter().hint(sentences[found.sentence]!.tokens, found, found.title);
}

describe("the trained hint", () => {
  test("was learnt with the features it is read with", () => {
    expect(unpack(new URL("names.zst", WEIGHTS)).header.features).toBe(hintFingerprint());
  });

  test.each([
    ["He spoke with Dranko Vesilj, who left the party.", "Dranko Vesilj", "person"],
    ["She lives in northern Karsumbe and works in Karsumbe City.", "Karsumbe City", "place"],
    ["She works for the Karsumbe Development Agency.", "Karsumbe Development Agency", "group"],
    ["They used the Linux Kernel for it.", "Linux Kernel", "other"],
  ] as const)("in %j leans to taking %s for %s", (text, name, kind) => {
    const hint = hintOf(text, name);
    expect(Math.max(hint.person, hint.group, hint.place, hint.other)).toBe(hint[kind]);
  });

  test("gives shares of one", () => {
    const { person, group, place, other } = hintOf("He met Dranko Vesilj.", "Dranko Vesilj");
    expect(person + group + place + other).toBeCloseTo(1);
  });
});
