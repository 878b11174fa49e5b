import { ledgerOf } from "../../src/cli/ask.ts";
import type { Shell } from "../../src/cli/shell.ts";
import { readConfig } from "../../src/config.ts";
import { logger } from "../../src/log.ts";
import type { ClaimType, Modality } from "../../src/model/claim.ts";
import type { Quantity } from "../../src/model/quantity.ts";
import type { Span } from "../../src/model/span.ts";
import type { When } from "../../src/model/when.ts";

export interface Name {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface ExportedClaim {
  readonly id: string;
  readonly event: string;
  readonly document: string;
  readonly type: ClaimType;
  readonly text: string;
  readonly span: Span;
  readonly place: Name | null;
  readonly actor: Name | null;
  readonly origin: Name | null;
  readonly when: When | null;
  readonly quantity: Quantity | null;
  readonly modality: Modality;
}

export interface ExportedEvent {
  readonly id: string;
  readonly place: Name | null;
  readonly when: When | null;
  readonly disputes: readonly object[];
}

export interface ExportedEntity extends Name {
  readonly roles: readonly { readonly text: string }[];
  readonly documents: readonly string[];
}

/** What `dateline export` prints, as far as it is scored. */
export interface Exported {
  readonly documents: readonly { readonly id: string; readonly path: string }[];
  readonly claims: readonly ExportedClaim[];
  readonly events: readonly ExportedEvent[];
  readonly entities: readonly ExportedEntity[];
}

/**
 * What `dateline export --articles folder --reference-date day` prints.
 * @throws when an article cannot be read.
 */
export async function exported(folder: string, day: string): Promise<Exported> {
  const dateline = await ledgerOf({ articles: folder, referenceDate: day }, shell);
  try {
    return JSON.parse(JSON.stringify(await dateline.export()));
  } finally {
    await dateline.close();
  }
}

const shell: Shell = {
  config: readConfig({}),
  log: logger({ level: "error", secrets: [], write: (line) => void process.stderr.write(line) }),
  env: {},
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  complain(fault) {
    throw fault;
  },
};
