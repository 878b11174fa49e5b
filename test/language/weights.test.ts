import { readdirSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unpack } from "../../src/language/packed.ts";
import { fingerprint } from "../../src/language/training/fingerprint.ts";
import { WEIGHTS, weights } from "../../src/language/weights.ts";

describe("the weights in data/language", () => {
  test("were learnt with the features that the code has now", () => {
    expect(unpack(new URL("transitions.zst", WEIGHTS)).header.features).toBe(fingerprint());
  });

  test("take less than 8 MB", () => {
    const sizes = readdirSync(WEIGHTS).map((name) => statSync(new URL(name, WEIGHTS)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  });

  test("are read once", () => {
    expect(weights()).toBe(weights());
  });
});
