import { migrate } from "./migrations.ts";
import type { Database } from "./session.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database that DATABASE_URL names ("sqlite:var/dateline.db", "sqlite::memory:") and brings its tables up to date.
 *  Throws an error fit to be shown, naming the path, when it cannot. */
export async function openDatabase(url: string): Promise<Database> {
  const path = /^sqlite:(?:\/\/)?(.+)$/s.exec(url)?.[1];
  if (!path) {
    throw new Error(
      `DATABASE_URL is “${withoutPassword(url)}”: it must be sqlite:PATH, for example sqlite:var/dateline.db.`,
    );
  }
  const database = openSqlite(path);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot prepare the database ${path}: ${reason}`);
  }
  return database;
}

const withoutPassword = (url: string): string => url.replace(/:\/\/[^@/]*@/, "://…@");
