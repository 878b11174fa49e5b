import { describe, expect, test } from "vitest";
import { arrivals } from "../../src/ingest/arrival.ts";
import { toDocument } from "../../src/ingest/document.ts";

const article = (path: string, body: string, published?: string) =>
  toDocument({
    path,
    text: `${published ? `---\npublished: ${published}\n---\n` : ""}News of the day\n\n${body}\n`,
    received: "2026-01-01",
  });

const kherson = "On Friday troops entered Kherson, where the Antonivka bridge lies, said governor Yanushevych.";
const goma = "On Monday fighters of the M23 entered Goma, the capital of North Kivu, said Bintou Keita.";

describe("arrivals", () => {
  test("takes an undated article to have come with those likest to it", () => {
    const days = arrivals(
      [
        article("k1", kherson, "2022-11-11"),
        article("k2", `${kherson} He spoke in Mykolaiv.`, "2022-11-12"),
        article("g1", goma, "2025-01-27"),
        article("k", "Late on Friday a flag flew over Kherson and people near Antonivka wept."),
        article("g", "On Monday shots rang out in Goma and all over Kivu."),
      ],
      "2026-01-01",
    );
    expect(Object.fromEntries(days)).toEqual({
      k1: "2022-11-11",
      k2: "2022-11-12",
      g1: "2025-01-27",
      k: "2022-11-12",
      g: "2025-01-27",
    });
  });

  test("takes the latest stated day where none is like it, and the day given where none states one", () => {
    const days = arrivals(
      [article("k1", kherson, "2022-11-11"), article("x", "At night it rained in Lima.")],
      "2026-01-01",
    );
    expect(days.get("x")).toBe("2022-11-11");
    expect(arrivals([article("x", "At night it rained in Lima.")], "2026-01-01").get("x")).toBe("2026-01-01");
    expect(arrivals([], "2026-01-01").size).toBe(0);
  });

  test("goes by a day that an article lets infer where none states one", () => {
    const captioned = `${kherson}`.replace("On Friday", "On Friday, November 11, 2022,");
    const days = arrivals(
      [
        article("k1", captioned),
        article("k", "Late on Friday a flag flew over Kherson and people near Antonivka wept."),
      ],
      "2026-01-01",
    );
    expect(days.get("k")).toBe("2022-11-11");
  });

  test("is quick on a large set", () => {
    const many = Array.from({ length: 4000 }, (_, i) =>
      article(
        `a${i}`,
        `On Friday troops entered Kherson and Village${String.fromCharCode(97 + (i % 26))}x near Antonivka.`,
        i % 2 ? "2022-11-11" : undefined,
      ),
    );
    const started = performance.now();
    arrivals(many, "2026-01-01");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
