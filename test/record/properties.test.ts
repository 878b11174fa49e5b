import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Said, Told } from "../support/reading.ts";
import { day, killed, reading, year } from "../support/reading.ts";
import { openBench, type TestLedger } from "../support/record.ts";

const places = ["Hama", "Homs", "Arna", "Kutum"];
const when = fc.oneof(
  fc.constantFrom("2024-12-01", "2024-12-04", "2024-12-05", "2024-12-20").map((iso) => day(iso)),
  fc.constantFrom("2024-12-04", "2024-12-06").map((iso) => day(iso, "inferred")),
  fc.constantFrom(1982, 2016).map(year),
);

const said: fc.Arbitrary<Said> = fc
  .record({
    type: fc.constantFrom("control", "combat", "casualties", "movement", "statement"),
    lemma: fc.constantFrom("capture", "fall", "strike", "kill", "withdraw", "enter", "say"),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    actor: fc.option(fc.constantFrom("rebels", "insurgents", "army", "#HTS", "@Omar Said"), { nil: undefined }),
    origin: fc.option(fc.constantFrom("#War Monitor", "#United Nations"), { nil: undefined }),
    modality: fc.constantFrom("asserted", "asserted", "expected", "denied"),
    when: fc.option(when, { nil: undefined }),
    quantity: fc.option(fc.constantFrom(killed(12), killed(15), killed(704), killed(20, 99)), { nil: undefined }),
    words: fc.array(fc.constantFrom("fierce", "fighting", "northern", "columns", "prison", "morning"), {
      maxLength: 5,
    }),
  })
  .map(
    ({ words, ...slots }) =>
      strip({ ...slots, text: [slots.lemma, slots.place ?? "there", ...words].join(" ") }) as Said,
  );

const strip = (slots: object) => Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));

const article: fc.Arbitrary<Told> = fc.record({
  outlet: fc.constantFrom("Daily", "Weekly", "Hourly"),
  published: fc.constantFrom("2024-12-05", "2024-12-06", "2024-12-21"),
  says: fc.array(said, { minLength: 1, maxLength: 5 }),
});

const articles = fc
  .array(article, { minLength: 1, maxLength: 6 })
  .map((told) => told.map((one, at) => reading({ ...one, path: `/in/${at}.txt`, says: one.says })));

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
      fc.asyncProperty(articles, async (readings) => {
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
      fc.asyncProperty(articles, async (readings) => {
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
      fc.asyncProperty(articles, async (readings) => {
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
      fc.asyncProperty(article, async (told) => {
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
