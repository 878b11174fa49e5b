import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Database, Row, Session, Value } from "./session.ts";

const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 20000;
  PRAGMA cache_size = -65536;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
`;

/** Opens the file, made with its folder when it is not there; ":memory:" keeps everything in memory.
 *  Reads outside a transaction see what was last committed. Throws an error that names the path and what to do. */
export function openSqlite(path: string): Database {
  const writer = connect(path);
  const reader = path === ":memory:" ? writer : connect(path);
  const writing = sessionOf(writer);
  const reading = reader === writer ? writing : sessionOf(reader);
  const alone = queue();
  return {
    all: reading.all,
    get: reading.get,
    run: (sql, ...values) => alone(() => writing.run(sql, ...values)),
    transaction: (work) => alone(() => commit(writer, () => work(writing))),
    close: () =>
      alone(async () => {
        if (reader !== writer) reader.close();
        writer.close();
      }),
  };
}

/** Runs one piece of work after another. Work that queues more of itself and waits would wait for ever, so that throws. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (inside.getStore()) return Promise.reject(new Error("Inside a transaction, write through its own session."));
    const turn = last.then(() => inside.run(true, work));
    last = turn.catch(() => {});
    return turn;
  };
}

async function commit<T>(connection: DatabaseSync, work: () => Promise<T>): Promise<T> {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

function connect(path: string): DatabaseSync {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const connection = new DatabaseSync(path);
    connection.exec(settings);
    return connection;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Cannot open the database ${path} (${reason}): check that the folder is writable and the file is a Dateline database, or set DATABASE_URL to another one.`,
    );
  }
}

function sessionOf(connection: DatabaseSync): Session {
  const statements = new Map<string, StatementSync>();
  function prepared(sql: string): StatementSync {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }
  return {
    all: async <T = Row>(sql: string, ...values: readonly Value[]) => prepared(sql).all(...values) as T[],
    get: async <T = Row>(sql: string, ...values: readonly Value[]) => prepared(sql).get(...values) as T | undefined,
    run: async (sql, ...values) => {
      const { changes, lastInsertRowid } = prepared(sql).run(...values);
      return { changes: Number(changes), id: Number(lastInsertRowid) };
    },
  };
}
