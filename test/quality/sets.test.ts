import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotationsIn, readSet } from "./annotation.ts";
import { faultsOf } from "./faults.ts";

/** At least five wars a half: fewer would say little of the next one. */
const fewest = 5;

describe.each(["tuned", "untouched"])("the %s half", (half) => {
  const files = annotationsIn(join(import.meta.dirname, half));

  test(`has at least ${fewest} sets`, () => {
    expect(files.length).toBeGreaterThanOrEqual(fewest);
  });

  test.each(files.map((file) => [basename(file), file]))(
    "%s is well formed, every quote is in its article",
    (_, file) => {
      expect(faultsOf(readSet(file), file)).toEqual([]);
    },
  );
});
