import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/model/claim.ts";
import { judge } from "../../src/record/judge.ts";
import type { Profile } from "../../src/record/profile.ts";
import { anyArticles } from "../support/arbitrary.ts";
import type { Said } from "../support/reading.ts";
import { killed, reading } from "../support/reading.ts";
import { openBench } from "../support/record.ts";
import { bomb, fell } from "../support/said.ts";
import { shape } from "../support/shape.ts";

const recordOf = async (readings: readonly Reading[]) => {
  const bench = await openBench();
  await bench.add(...readings);
  return shape(await bench.ledger());
};

const shuffled = fc.tuple(anyArticles, fc.array(fc.nat(), { minLength: 8, maxLength: 8 })).map(
  ([readings, keys]) =>
    [
      readings,
      readings
        .map((one, at) => ({ one, key: keys[at % 8]! }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
    ] as const,
);

describe("whatever order articles come in", () => {
  test("events, entities, standings and disputes are the same", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other]) => {
        expect(await recordOf(other)).toEqual(await recordOf(one));
      }),
      { numRuns: 60 },
    );
  });

  test("a version that was replaced leaves no trace", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, anyArticles, async (first, second) => {
        const pathOf = (at: number) => `/in/${at}.txt`;
        const old = first.map((one, at) => ({ ...one, document: { ...one.document, path: pathOf(at) } }));
        const bench = await openBench();
        await bench.add(...old, ...second);
        const kept = old.slice(second.length);
        expect(shape(await bench.ledger())).toEqual(await recordOf([...kept, ...second]));
      }),
      { numRuns: 40 },
    );
  });

  test("also on a day on which more is told of one place than is compared", async () => {
    const crowd = Array.from({ length: 40 }, (_, at) => {
      const said: Said = {
        ...fell,
        text: `Report ${at}: Hama fell.`,
        actor: ["rebels", "#Free Front", "army"][at % 3]!,
      };
      return reading({
        path: `/in/${at}.txt`,
        outlet: `Outlet ${at}`,
        says: [said, { ...bomb, place: "Hama", quantity: killed(at % 5) }],
      });
    });
    const forward = await recordOf(crowd);
    expect(await recordOf([...crowd].reverse())).toEqual(forward);
    expect(await recordOf([...crowd.slice(20), ...crowd.slice(0, 20)])).toEqual(forward);
  });

  test("two tellings are judged the same both ways round", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, async (readings) => {
        const bench = await openBench();
        await bench.add(...readings);
        const rows = await bench.database.all<{ profile: string }>("SELECT profile FROM telling");
        const profiles = rows.map((row) => JSON.parse(row.profile) as Profile);
        for (const a of profiles)
          for (const b of profiles)
            for (const together of [true, false]) {
              const [one, two] = [judge(a, b, together), judge(b, a, together)];
              expect([one.same, one.points]).toEqual([two.same, two.points]);
            }
      }),
      { numRuns: 20 },
    );
  });
});
