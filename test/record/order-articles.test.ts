import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { toDocument } from "../../src/ingest/document.ts";
import { openBench } from "../support/record.ts";
import { shape } from "../support/shape.ts";

const root = join(import.meta.dirname, "../..");
const sets = ["data/articles", "../shared/seeds", "../shared/gold/damascus", "../shared/gold/goma"].filter((set) =>
  existsSync(join(root, set)),
);

/** Ten articles at most: each is read once and filed in three orders. */
const readings = (set: string) =>
  readdirSync(join(root, set))
    .filter((name) => name.endsWith(".txt"))
    .slice(0, 10)
    .map((path) =>
      extract(toDocument({ path, text: readFileSync(join(root, set, path), "utf8"), received: "2025-03-01" })),
    );

describe("articles as they are written", () => {
  test.each(sets)(
    "make one record of %s in any order",
    async (set) => {
      const all = readings(set);
      const half = Math.ceil(all.length / 2);
      const orders = [all, [...all].reverse(), [...all.slice(half), ...all.slice(0, half)]];
      const [first, ...others] = await Promise.all(
        orders.map(async (order) => {
          const bench = await openBench();
          await bench.add(...order);
          return shape(await bench.ledger());
        }),
      );
      for (const other of others) expect(other).toEqual(first);
    },
    60_000,
  );
});
