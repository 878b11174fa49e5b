import { toDocument } from "../../src/ingest/document.ts";
import type { Document } from "../../src/model/document.ts";

export const read = (text: string, received = "2031-06-30"): Document => toDocument({ path: "a.txt", text, received });

/** The parts as "kind: words", for comparing at a glance. */
export const shape = (text: string): string[] =>
  read(text).parts.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
