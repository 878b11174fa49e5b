import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Said, Told } from "../support/reading.ts";
import { killed, reading } from "../support/reading.ts";
import { openBench } from "../support/record.ts";
import { bomb, fell } from "../support/said.ts";

const story: Told = { path: "/in/one.txt", url: "https://news.example/one", outlet: "Daily", says: [fell, bomb] };
const kinds = (added: { changes: readonly { kind: string }[] } | undefined) =>
  added?.changes.map((change) => change.kind);

describe("the same article again", () => {
  test.each<[string, Told]>([
    ["at the same path", story],
    ["at the same address elsewhere on disk", { ...story, path: "/other/two.txt" }],
    ["as a file of the same name elsewhere", { ...story, path: "/other/one.txt", url: null }],
  ])("changes nothing: %s", async (_name, again) => {
    const bench = await openBench();
    await bench.add(reading(story));
    const before = await bench.ledger();
    const [added] = await bench.add(reading(again));
    expect(added).toMatchObject({ document: "d1", changes: [], counts: { added: 0, unchanged: 2, withdrawn: 0 } });
    expect(await bench.ledger()).toEqual(before);
  });

  test("is another article under another name and address", async () => {
    const bench = await openBench();
    await bench.add(reading(story), reading({ ...story, path: "/in/three.txt", url: null, outlet: "Weekly" }));
    expect((await bench.ledger()).documents).toHaveLength(2);
  });
});

describe("a new version of an article", () => {
  test("corrects what it says otherwise and keeps the rest", async () => {
    const bench = await openBench();
    await bench.add(reading(story));
    const corrected: Said = { ...bomb, text: "A bomb killed 15 people in Arna.", quantity: killed(15) };
    const [added] = await bench.add(reading({ ...story, says: [fell, corrected] }));
    expect(kinds(added)).toEqual(["corrected"]);
    expect(added?.counts).toMatchObject({ corrected: 1, unchanged: 1, withdrawn: 0, added: 0 });
    const { claims, events, documents } = await bench.ledger();
    expect(documents).toHaveLength(1);
    expect(claims.map(({ id, event, text }) => [id, event, text])).toEqual([
      ["c1", "e1", fell.text],
      ["c2", "e2", corrected.text],
    ]);
    expect(events.map(({ title }) => title)).toEqual(["Hama captured", "15 killed, Arna"]);
  });

  test("withdraws what it no longer says, and the record still shows it as withdrawn", async () => {
    const bench = await openBench();
    await bench.add(reading(story));
    const [added] = await bench.add(reading({ ...story, says: [fell] }));
    expect(kinds(added)).toEqual(["withdrawn"]);
    expect((await bench.ledger()).events.map(({ id }) => id)).toEqual(["e1"]);
    expect((await bench.record.views.claim("c2"))?.claim).toMatchObject({ withdrawn: true, text: bomb.text });
    expect((await bench.record.views.totals()).claims).toBe(1);
  });

  test("keeps the words it had before, and its events say who took them back", async () => {
    const bench = await openBench();
    await bench.add(
      reading(story),
      reading({ outlet: "Weekly", says: [{ ...bomb, text: "Twelve were killed in Arna." }] }),
    );
    const corrected: Said = { ...bomb, text: "A bomb killed 15 people in Arna.", quantity: killed(15) };
    await bench.add(reading({ ...story, says: [corrected] }));
    const { views } = bench.record;
    expect((await views.claim("c2"))?.claim).toMatchObject({ text: corrected.text, earlier: [bomb.text] });
    expect((await views.event("e2"))?.event).toMatchObject({ corrected: ["Daily"], withdrawn: [] });
    await bench.add(reading({ ...story, says: [fell] }));
    const told = await views.timeline({ place: (await views.find("Arna")).entity!.id });
    expect(told.days.flatMap(({ lines }) => lines).map(({ event }) => [event.outlets, event.withdrawn])).toEqual([
      [["Weekly"], ["Daily"]],
    ]);
  });

  test.each<[string, Partial<Told>, number]>([
    ["under the same title of the same outlet", {}, 1],
    ["but not under another title", { headline: "Bomb in Arna" }, 2],
    ["but not of another outlet", { outlet: "Weekly" }, 2],
    ["but not weeks later", { published: "2024-12-30" }, 2],
    ["but not with other words", { says: [{ ...fell, text: "Snow closed all mountain passes until spring." }] }, 2],
  ])("is known without an address %s", async (_name, change, documents) => {
    const told = { ...story, url: null, headline: "What we know so far" };
    const later: Said = { ...bomb, text: "A bomb killed 15 people in Arna.", quantity: killed(15) };
    const bench = await openBench();
    await bench.add(reading({ ...told, path: "/in/a.txt" }));
    await bench.add(reading({ ...told, says: [fell, later], path: "/in/b.txt", ...change }));
    expect((await bench.ledger()).documents).toHaveLength(documents);
  });

  test("takes its voice out of events that others still tell", async () => {
    const bench = await openBench();
    await bench.add(reading(story), reading({ outlet: "Weekly", says: [{ ...fell, text: "Hama fell." }] }));
    expect((await bench.ledger()).events[0]).toMatchObject({ standing: "corroborated" });
    await bench.add(reading({ ...story, says: [bomb] }));
    expect((await bench.ledger()).events[0]).toMatchObject({ standing: "single", claims: ["c3"], origins: ["Weekly"] });
  });

  test("ends a dispute that it began", async () => {
    const denial: Told = { ...story, says: [{ ...fell, text: "Hama has not fallen.", modality: "denied" }] };
    const bench = await openBench();
    await bench.add(reading({ outlet: "Weekly", says: [fell] }), reading(denial));
    expect((await bench.ledger()).events[0]?.standing).toBe("disputed");
    await bench.add(reading({ ...denial, says: [bomb] }));
    expect((await bench.ledger()).events.map(({ standing }) => standing)).toEqual(["single", "single"]);
  });

  test("no longer counts names that it drops", async () => {
    const bench = await openBench();
    await bench.add(reading(story));
    await bench.add(reading({ ...story, says: [bomb] }));
    expect((await bench.ledger()).entities.map(({ name }) => name)).toEqual(["Arna"]);
  });
});

describe("a restart", () => {
  test("changes no answer and goes on where it stopped", async () => {
    const url = `sqlite:${join(mkdtempSync(join(tmpdir(), "dateline-")), "a.db")}`;
    const first = await openBench(url);
    await first.add(reading(story));
    const before = [await first.ledger(), await first.record.views.status(), await first.record.views.claim("c1")];
    await first.database.close();
    const second = await openBench(url);
    expect([await second.ledger(), await second.record.views.status(), await second.record.views.claim("c1")]).toEqual(
      before,
    );
    const [added] = await second.add(reading({ outlet: "Weekly", says: [{ ...fell, text: "Hama fell." }] }));
    expect(added).toMatchObject({ document: "d2", changes: [{ kind: "corroborated", event: "e1", claim: "c3" }] });
    await second.database.close();
  });

  test("an article that fails half way leaves nothing behind", async () => {
    const bench = await openBench();
    const broken = reading(story);
    const poison = {
      ...broken,
      claims: [...broken.claims, { ...broken.claims[0]!, text: undefined as unknown as string }],
    };
    await expect(bench.add(poison)).rejects.toThrow();
    expect(await bench.ledger()).toMatchObject({ documents: [], claims: [], events: [], entities: [] });
  });
});
