import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArticle, anyArticles } from "../support/arbitrary.ts";
import { reading } from "../support/reading.ts";
import { openBench, type TestLedger } from "../support/record.ts";

interface FullClaim {
  readonly id: string;
  readonly event: string;
  readonly type: string;
  readonly modality: string;
  readonly place: { readonly name: string } | null;
  readonly when: { readonly from: string; readonly basis: string } | null;
}

const claimsOf = (ledger: TestLedger) => ledger.claims as unknown as FullClaim[];

describe("for any articles", () => {
  test("adding them again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, async (readings) => {
        const bench = await openBench();
        await bench.add(...readings);
        const before = await bench.ledger();
        const again = await bench.add(...readings);
        expect(again.flatMap(({ changes }) => changes)).toEqual([]);
        expect(await bench.ledger()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test("claims and events point at each other, and every claim is in exactly one event of its type", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, async (readings) => {
        const bench = await openBench();
        await bench.add(...readings);
        const ledger = await bench.ledger();
        const events = new Map(ledger.events.map((event) => [event.id, event]));
        for (const claim of claimsOf(ledger)) {
          expect(events.get(claim.event)?.claims).toContain(claim.id);
          expect(events.get(claim.event)?.type).toBe(claim.type);
        }
        expect(ledger.events.flatMap((event) => event.claims).sort()).toEqual(
          ledger.claims.map((claim) => claim.id).sort(),
        );
        for (const { disputes, claims } of ledger.events)
          for (const dispute of disputes) for (const id of dispute.claims) expect(claims).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  test("no event holds two towns, two years apart, or a fact and a forecast", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, async (readings) => {
        const bench = await openBench();
        await bench.add(...readings);
        for (const same of Map.groupBy(claimsOf(await bench.ledger()), (claim) => claim.event).values()) {
          if (same[0]!.type === "statement") continue;
          // One voice's 704 is one count, whichever town its sentences follow.
          if (same[0]!.type !== "casualties")
            expect(new Set(same.flatMap((claim) => claim.place?.name ?? [])).size).toBeLessThan(2);
          expect(new Set(same.flatMap((claim) => claim.when?.from.slice(0, 4) ?? [])).size).toBeLessThan(2);
          expect(new Set(same.map((claim) => claim.modality === "expected")).size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a version that says nothing leaves no event, and the first version again restores what was", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (told) => {
        const bench = await openBench();
        const full = reading({ ...told, path: "/in/a.txt" });
        await bench.add(full);
        const groups = await bench.groups();
        const [emptied] = await bench.add(reading({ ...told, path: "/in/a.txt", says: [] }));
        expect(emptied?.counts.withdrawn).toBe(full.claims.length);
        expect(await bench.ledger()).toMatchObject({ claims: [], events: [], entities: [] });
        await bench.add(full);
        expect(await bench.groups()).toEqual(groups);
      }),
      { numRuns: 25 },
    );
  });
});
