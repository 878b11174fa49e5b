import { describe, expect, test } from "vitest";
import { annotated, claim, events, faultless, name } from "./invented.ts";
import type { Exported } from "./ledger.ts";
import { scoreOf } from "./score.ts";

const withClaims = (change: (claims: Exported["claims"]) => Exported["claims"]): Exported => ({
  ...faultless,
  claims: change(faultless.claims),
});

/** The n-th claim replaced. */
const but = (n: number, changes: object) =>
  withClaims((claims) => claims.map((one, at) => (at === n ? { ...one, ...changes } : one)));

describe("a score", () => {
  test("is full for a faultless export, and null for what was not annotated", () => {
    const { figures, misses } = scoreOf(annotated(), faultless);
    expect(misses).toEqual([]);
    expect(figures).toEqual({
      provenance_broken: 0,
      mention_recall: 1,
      fully_right: 1,
      strict_precision: 1,
      place: 1,
      actor: 1,
      origin: 1,
      modality: null,
      when: 1,
      quantity: 1,
      all_fields: 1,
      b3: 1,
      entity_recall: 1,
      entity_roles: 1,
      entity_aliases: 1,
      entity_documents: 1,
      disputes: null,
    });
  });

  test("counts claims that do not quote their article", () => {
    expect(scoreOf(annotated(), but(0, { text: "Troops took Velm" })).figures.provenance_broken).toBe(1);
    expect(scoreOf(annotated(), but(0, { document: "z" })).figures.provenance_broken).toBe(1);
  });

  test("a claim of another type, or of too few of the words, does not find a mention", () => {
    for (const changes of [{ type: "combat" }, { span: [25, 45] }]) {
      const { figures, misses } = scoreOf(annotated(), but(0, changes));
      expect(figures.mention_recall).toBeCloseTo(2 / 3);
      expect(misses).toContain("missed     velm-falls: a.txt “Troops seized Velm on Monday”");
    }
  });

  test.each([
    ["place", 0, { place: name("Orsk") }],
    ["actor", 0, { actor: null }],
    ["when", 0, { when: { from: "2031-03-02", to: "2031-03-03", precision: "range", basis: "explicit" } }],
    ["origin", 2, { origin: name("monitor") }],
    ["quantity", 2, { quantity: { measure: "wounded", low: 9, high: 9, text: "" } }],
    ["quantity", 2, { quantity: { measure: "killed", low: 8, high: 10, text: "" } }],
  ])("a wrong %s costs that field and the whole of the claim", (slot, n, changes) => {
    const { figures, misses } = scoreOf(annotated(), but(n, changes));
    expect(figures[slot]).toBeLessThan(1);
    expect(figures.fully_right).toBeCloseTo(2 / 3);
    expect(figures.mention_recall).toBe(1);
    expect(misses.map((line) => line.split(/\s/)[0])).toEqual([slot]);
  });

  test("place and day may be the event's", () => {
    expect(scoreOf(annotated(), but(0, { place: null, when: null })).figures.fully_right).toBe(1);
  });

  test("of several claims the one with most right counts", () => {
    const twice = withClaims((claims) => [{ ...claims[0]!, actor: null, id: "c9" }, ...claims]);
    expect(scoreOf(annotated(), twice).figures.fully_right).toBe(1);
  });

  test("a claim of an exhaustive type that no mention accounts for is spurious, one of another type is not", () => {
    const hurt = claim("b", "Dozens were hurt", { type: "casualties" });
    const { figures, misses } = scoreOf(
      annotated(),
      withClaims((claims) => [...claims, hurt]),
    );
    expect(figures.strict_precision).toBeCloseTo(3 / 4);
    expect(misses).toEqual(["spurious   casualties: b.txt “Dozens were hurt”"]);
    const lenient = annotated({ exhaustive: ["control"] });
    expect(
      scoreOf(
        lenient,
        withClaims((claims) => [...claims, hurt]),
      ).figures.strict_precision,
    ).toBe(1);
  });

  test("an optional mention excuses a claim and costs nothing when missed", () => {
    const optional = events.map((event) => ({
      ...event,
      mentions: event.mentions.map((one) => ({ ...one, optional: true })),
    }));
    const score = scoreOf(annotated({ events: optional }), faultless);
    expect(score.figures).toMatchObject({ mention_recall: null, strict_precision: 1 });
    expect(
      scoreOf(
        annotated({ events: optional }),
        withClaims(() => []),
      ).misses,
    ).toEqual([]);
  });

  test("a mention takes its event's slots, and takes one back with null", () => {
    const [fall, dead] = events;
    const freed = { ...fall!, mentions: fall!.mentions.map((one) => ({ ...one, place: null })) };
    expect(scoreOf(annotated({ events: [freed, dead!] }), but(1, { place: name("Orsk") })).figures.place).toBe(null);
    expect(scoreOf(annotated(), but(1, { place: name("Orsk") })).figures.place).toBe(0.5);
  });

  test("an event split, or two made one, costs B³; where a mention says so it does not", () => {
    expect(scoreOf(annotated(), but(1, { event: "e3" })).figures.b3).toBeCloseTo(0.8);
    expect(scoreOf(annotated(), but(2, { event: "e1" })).figures.b3).toBeLessThan(1);
    const free = events.map((event) => ({
      ...event,
      mentions: event.mentions.map((one) => ({ ...one, cluster: one.doc !== "b.txt" })),
    }));
    expect(scoreOf(annotated({ events: free }), but(1, { event: "e3" })).figures.b3).toBe(1);
  });

  test("a dispute is found where the event of one of its mentions is disputed", () => {
    const set = annotated({ disputes: [{ about: "velm-dead", why: "nine or dozens" }] });
    expect(scoreOf(set, faultless).figures.disputes).toBe(0);
    const disputed = faultless.events.map((event) => ({ ...event, disputes: event.id === "e2" ? [{}] : [] }));
    expect(scoreOf(set, { ...faultless, events: disputed }).figures.disputes).toBe(1);
  });

  test("a quote that is not in its article is an error, not a miss", () => {
    const wrong = [{ ...events[0]!, mentions: [{ doc: "a.txt", quote: "Troops seized Orsk" }] }];
    expect(() => scoreOf(annotated({ events: wrong }), faultless)).toThrow("a.txt does not hold “Troops seized Orsk”");
  });
});

describe("entities", () => {
  const withEntity = (changes: object): Exported => ({
    ...faultless,
    entities: faultless.entities.map((entity) => ({ ...entity, ...changes })),
  });

  test("are found by any of their names, whatever marks stand in it", () => {
    expect(scoreOf(annotated(), withEntity({ name: "Port Velm", aliases: ["VELM.", "Welm"] })).misses).toEqual([]);
  });

  test("that are missing cost recall, role, alias and articles", () => {
    const { figures } = scoreOf(annotated(), { ...faultless, entities: [] });
    expect(figures).toMatchObject({ entity_recall: 0, entity_roles: 0, entity_aliases: 0, entity_documents: 0 });
  });

  test.each([
    ["entity_roles", { roles: [{ text: "the capital" }] }],
    ["entity_aliases", { aliases: [] }],
    ["entity_documents", { documents: ["a"] }],
  ])("%s falls alone", (figure, changes) => {
    const { figures } = scoreOf(annotated(), withEntity(changes));
    expect(figures[figure]).toBeLessThan(1);
    expect(figures.entity_recall).toBe(1);
  });
});
