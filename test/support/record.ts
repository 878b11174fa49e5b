import type { Reading } from "../../src/model/claim.ts";
import { exportLedger } from "../../src/record/export.ts";
import { type Added, openRecord, type Record } from "../../src/record/record.ts";
import { openDatabase } from "../../src/store/database.ts";
import { storageOn } from "../../src/store/record.ts";
import type { Database } from "../../src/store/session.ts";

/** A record in memory, and the ways tests look into it. */
export interface Bench {
  readonly record: Record;
  readonly database: Database;
  add(...readings: readonly Reading[]): Promise<Added[]>;
  ledger(): Promise<TestLedger>;
  /** Groups of claim texts, one group an event, in order of id. */
  groups(): Promise<string[][]>;
}

export interface TestClaim {
  readonly id: string;
  readonly event: string;
  readonly document: string;
  readonly text: string;
}

export interface TestEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly origins: readonly string[];
  readonly standing: string;
  readonly disputes: readonly { readonly field: string; readonly claims: readonly string[] }[];
}

export interface TestEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: readonly string[];
}

export interface TestLedger {
  readonly documents: readonly { readonly id: string }[];
  readonly claims: readonly TestClaim[];
  readonly events: readonly TestEvent[];
  readonly entities: readonly TestEntity[];
  readonly mentions: readonly object[];
}

export async function openBench(url = "sqlite::memory:"): Promise<Bench> {
  const database = await openDatabase(url);
  const record = openRecord(storageOn(database));
  const ledger = async () => (await exportLedger(storageOn(database))) as unknown as TestLedger;
  return {
    record,
    database,
    ledger,
    async add(...readings) {
      const all: Added[] = [];
      for (const reading of readings)
        all.push(await database.transaction((session) => record.add(reading, storageOn(session))));
      return all;
    },
    async groups() {
      const { claims, events } = await ledger();
      return events.map((event) => claims.filter((claim) => claim.event === event.id).map((claim) => claim.text));
    },
  };
}
