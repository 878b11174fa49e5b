import { recordTables } from "./migrations/0001-record.ts";
import { alertTables } from "./migrations/0002-alerts.ts";
import { tellingTables } from "./migrations/0003-tellings.ts";
import type { Database, Migration } from "./session.ts";

/** Every step, in the order in which it is taken. A new one goes at the end. */
export const migrations: readonly Migration[] = [recordTables, alertTables, tellingTables];

/** Takes the steps not yet taken. Throws when the database was made by a newer Dateline than this one. */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  await database.run("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, taken INTEGER NOT NULL)");
  const taken = new Set((await database.all<{ name: string }>("SELECT name FROM migration")).map((row) => row.name));
  const unknown = [...taken].filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`The database has tables of a newer Dateline (${unknown.join(", ")}): update the program.`);
  }
  for (const step of steps) if (!taken.has(step.name)) await take(step, database);
}

async function take(step: Migration, database: Database): Promise<void> {
  await database.transaction(async (session) => {
    for (const statement of step.sql.split(";")) if (statement.trim()) await session.run(statement);
    await session.run("INSERT INTO migration (name, taken) VALUES (?, ?)", step.name, Date.now());
  });
}
