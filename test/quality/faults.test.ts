import { describe, expect, test } from "vitest";
import type { AnnotatedEvent, Annotation } from "./annotation.ts";
import { faultsOf } from "./faults.ts";
import { annotated, events } from "./invented.ts";

const faults = (changes: object) => faultsOf(annotated(changes as Partial<Annotation>), "/nowhere/velm.json");

/** The first event, changed; and its first mention, changed. */
const event = (changes: object) => ({ events: [{ ...events[0]!, ...changes }, events[1]!] });
const mention = (changes: object) => {
  const [first, ...others] = (events[0] as AnnotatedEvent).mentions;
  return event({ mentions: [{ ...first, ...changes }, ...others] });
};

describe("an annotation", () => {
  test("without fault has none", () => {
    expect(faults({})).toEqual([]);
    expect(faults(mention({ place: null, modality: "expected|possible", quantity: { low: 24, high: 99 } }))).toEqual(
      [],
    );
  });

  test.each([
    ["another set's name", "not named like its file", { set: "orsk" }],
    ["a day that is none", "reference_date must be an ISO day", { reference_date: "2031-02-30" }],
    ["an unknown type", "exhaustive must be one of", { exhaustive: ["sport"] }],
    ["no events", "events must not be empty", { events: [] }],
    ["an unknown key", "entitys is no key of it", { entitys: [] }],
    ["an event of unknown type", "type must be one of", event({ type: "sport" })],
    ["two events of one id", "two are called so", event({ id: "velm-dead" })],
    ["an event without mentions", "mentions must not be empty", event({ mentions: [] })],
    ["the same quote twice", "is there twice", event({ mentions: [events[0]!.mentions[0], ...events[0]!.mentions] })],
    ["a misspelt slot", "modailty is no key of it", mention({ modailty: "denied" })],
    ["an unknown modality", "modality must be one of", mention({ modality: "asserted|likely" })],
    ["a broken pattern", "must be a regular expression", mention({ actor: "troops|(" })],
    ["a pattern that matches anything", "matches anything", mention({ actor: "troops|" })],
    ["a stretch that ends before it begins", "ends before it begins", mention({ when: ["2031-03-04", "2031-03-03"] })],
    ["a single day", "must be two days", mention({ when: ["2031-03-04"] })],
    ["bounds that hold nothing", "bounds that hold no number", mention({ quantity: { low: 9, high: 3 } })],
    ["value and bounds", "bounds that hold no number", mention({ quantity: { value: 9, low: 3, high: 9 } })],
    ["an amount of nothing", "has no value", mention({ quantity: { measure: "killed" } })],
    ["a flag that is none", "optional must be true or false", mention({ optional: "yes" })],
    ["a quote with another dash", "stands 0 times in a.txt", mention({ quote: "Troops—seized Velm" })],
    ["a quote that stands twice", "stands 2 times in a.txt", mention({ quote: "Velm" })],
    ["an article that is not there", "stands 0 times in c.txt", mention({ doc: "c.txt" })],
    [
      "an entity in an article that is not there",
      "docs must be one of",
      { entities: [{ name: "Velm", kind: "place", docs: ["c.txt"] }] },
    ],
    [
      "an entity of unknown kind",
      "kind must be one of",
      { entities: [{ name: "Velm", kind: "town", docs: ["a.txt"] }] },
    ],
    ["a dispute about nothing", "about must be one of", { disputes: [{ about: "orsk", why: "two numbers" }] }],
  ])("with %s is told: %s", (_, fault, changes) => {
    expect(faults(changes).join("\n")).toContain(fault);
  });

  test("must quote every article", () => {
    const onlyA = events.map((one) => ({ ...one, mentions: one.mentions.filter(({ doc }) => doc === "a.txt") }));
    expect(faults({ events: onlyA })).toEqual(["b.txt: quoted nowhere"]);
  });
});
