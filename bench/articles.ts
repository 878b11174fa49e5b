import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toDocument } from "../src/ingest/document.ts";
import type { Span } from "../src/model/span.ts";

const FOLDER = join(import.meta.dirname, "../data/articles");

/** A headline, caption or body of an article: what the language layer is given. */
export interface Stretch {
  readonly text: string;
  readonly span: Span;
  readonly wrapped: boolean;
}

/** All that the sample articles say, in the stretches that reading them takes. */
export function stretches(): Stretch[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  return names.sort().flatMap((path) => {
    const text = readFileSync(join(FOLDER, path), "utf8");
    const { parts } = toDocument({ path, text, received: "2025-01-01" });
    return parts
      .filter(({ kind }) => ["headline", "caption", "body"].includes(kind))
      .map(({ kind, span }) => ({ text, span, wrapped: kind === "body" }));
  });
}
