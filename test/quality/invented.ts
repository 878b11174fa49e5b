import type { AnnotatedEvent, AnnotatedSet, Annotation } from "./annotation.ts";
import type { Exported, ExportedClaim } from "./ledger.ts";

/** Two articles about a war that never was. */
export const texts = new Map([
  ["a.txt", "Troops seized Velm on Monday. Nine people died in Velm, the mayor said."],
  ["b.txt", "Velm fell to troops. Dozens were hurt."],
]);

export const events: readonly AnnotatedEvent[] = [
  {
    id: "velm-falls",
    type: "control",
    place: "Velm",
    mentions: [
      { doc: "a.txt", quote: "Troops seized Velm on Monday", actor: "troops", when: ["2031-03-03", "2031-03-03"] },
      { doc: "b.txt", quote: "Velm fell to troops" },
    ],
  },
  {
    id: "velm-dead",
    type: "casualties",
    mentions: [
      { doc: "a.txt", quote: "Nine people died in Velm", quantity: { measure: "killed", value: 9 }, origin: "mayor" },
    ],
  },
];

export const annotated = (changes: Partial<Annotation> = {}): AnnotatedSet => ({
  annotation: {
    set: "velm",
    articles: "./velm",
    reference_date: "2031-03-05",
    exhaustive: ["control", "casualties"],
    events,
    entities: [{ name: "Velm", kind: "place", role: "port", alias: "Welm", docs: ["a.txt", "b.txt"] }],
    disputes: [],
    ...changes,
  },
  folder: "/nowhere",
  texts,
});

export const name = (name: string) => ({ name, aliases: [] });

/** A claim that quotes these words of an article. */
export function claim(document: "a" | "b", words: string, slots: Partial<ExportedClaim>): ExportedClaim {
  const start = texts.get(`${document}.txt`)!.indexOf(words);
  return {
    id: `c${document}${start}`,
    event: "e1",
    document,
    type: "control",
    text: words,
    span: [start, start + words.length],
    place: name("Velm"),
    actor: null,
    origin: null,
    when: null,
    quantity: null,
    modality: "asserted",
    ...slots,
  };
}

const monday = { from: "2031-03-03", to: "2031-03-03", precision: "day", basis: "relative" } as const;
const nine = { measure: "killed", low: 9, high: 9, text: "Nine" };

/** What a faultless program would export. */
export const faultless: Exported = {
  documents: [
    { id: "a", path: "/nowhere/a.txt" },
    { id: "b", path: "/nowhere/b.txt" },
  ],
  claims: [
    claim("a", "Troops seized Velm on Monday", { actor: name("troops"), when: monday }),
    claim("b", "Velm fell to troops", {}),
    claim("a", "Nine people died in Velm", { type: "casualties", event: "e2", quantity: nine, origin: name("mayor") }),
  ],
  events: [
    { id: "e1", place: name("Velm"), when: monday, disputes: [] },
    { id: "e2", place: name("Velm"), when: null, disputes: [] },
  ],
  entities: [{ name: "Velm", aliases: ["Welm"], roles: [{ text: "the port" }], documents: ["a", "b"] }],
};
