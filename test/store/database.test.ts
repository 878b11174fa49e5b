import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { migrate, migrations } from "../../src/store/migrations.ts";
import type { Database, Session } from "../../src/store/session.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { unreadIn } from "../../src/store/unread.ts";

const folder = () => mkdtempSync(join(tmpdir(), "dateline-"));
const note = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)";
const texts = async (session: Session) =>
  (await session.all<{ text: string }>("SELECT text FROM note ORDER BY id")).map((row) => row.text);
const write = (session: Session, text: string) => session.run("INSERT INTO note (text) VALUES (?)", text);
const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

async function withNotes(url = "sqlite::memory:"): Promise<Database> {
  const database = await openDatabase(url);
  await database.run(note);
  return database;
}

describe("opening a database", () => {
  test("makes the file and its folder, and finds everything again", async () => {
    const url = `sqlite:${join(folder(), "deep", "er", "a.db")}`;
    const database = await withNotes(url);
    await write(database, "kept");
    await database.close();
    const again = await openDatabase(url);
    expect(await texts(again)).toEqual(["kept"]);
    await again.close();
  });

  test("writes ahead and waits for the disk", async () => {
    const database = await openDatabase(`sqlite:${join(folder(), "a.db")}`);
    expect(await database.get("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
    expect(await database.get("PRAGMA synchronous")).toEqual({ synchronous: 2 });
    await database.close();
  });

  test("takes each migration once", async () => {
    const database = await withNotes();
    await migrate(database);
    const more = { name: "9999-more", sql: "CREATE TABLE more (id INTEGER); CREATE INDEX more_id ON more (id)" };
    await migrate(database, [...migrations, more]);
    await migrate(database, [...migrations, more]);
    expect(await database.all("SELECT * FROM more")).toEqual([]);
    await expect(migrate(database)).rejects.toThrow(/newer Dateline \(9999-more\)/);
  });

  test("puts the articles of a ledger without tellings by, to be read anew", async () => {
    const old = openSqlite(":memory:");
    await migrate(old, migrations.slice(0, 2));
    await old.run(
      "INSERT INTO document (path, file, hash, published, basis, text, countries) VALUES ('/in/a.txt', 'a.txt', 'x', '2022-11-12', 'stated', 'Words.', '[]')",
    );
    await migrate(old);
    expect(await unreadIn(old)).toEqual([{ id: 1, path: "/in/a.txt", text: "Words.", received: "2022-11-12" }]);
    expect(await old.all("SELECT * FROM document")).toEqual([]);
  });

  test("undoes a migration that fails half way", async () => {
    const database = await withNotes();
    const broken = { name: "9999-broken", sql: "CREATE TABLE half (id INTEGER); CREATE TABLE note (id INTEGER)" };
    await expect(migrate(database, [...migrations, broken])).rejects.toThrow(/already exists/);
    await expect(database.all("SELECT * FROM half")).rejects.toThrow(/no such table/);
  });

  test.each([
    ["postgres://bot:secret@db/dateline", /DATABASE_URL is “postgres:\/\/…@db\/dateline”/],
    ["", /must be sqlite:PATH/],
    ["sqlite:", /must be sqlite:PATH/],
  ])("refuses %j with a reason", async (url, reason) => {
    await expect(openDatabase(url)).rejects.toThrow(reason);
  });

  test("names a path that cannot be opened", async () => {
    const file = join(folder(), "plain");
    writeFileSync(file, "x".repeat(5000));
    await expect(openDatabase(`sqlite:${file}`)).rejects.toThrow(`Cannot open the database ${file}`);
    await expect(openDatabase(`sqlite:${file}/under.db`)).rejects.toThrow(/Cannot open .*under\.db .*DATABASE_URL/);
  });
});

describe("a transaction", () => {
  test("never interleaves with another", async () => {
    const database = await withNotes();
    const pair = (name: string) =>
      database.transaction(async (session) => {
        await write(session, `${name}1`);
        await pause();
        await write(session, `${name}2`);
      });
    await Promise.all([pair("a"), write(database, "between"), pair("b")]);
    expect(await texts(database)).toEqual(["a1", "a2", "between", "b1", "b2"]);
  });

  test("undoes everything when its work fails, and lets the next one through", async () => {
    const database = await withNotes();
    const failing = database.transaction(async (session) => {
      await write(session, "gone");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await database.transaction((session) => write(session, "kept"));
    expect(await texts(database)).toEqual(["kept"]);
  });

  test("is not seen from outside before it commits", async () => {
    const database = await withNotes(`sqlite:${join(folder(), "a.db")}`);
    await database.transaction(async (session) => {
      await write(session, "new");
      expect(await texts(session)).toEqual(["new"]);
      expect(await texts(database)).toEqual([]);
    });
    expect(await texts(database)).toEqual(["new"]);
    await database.close();
  });

  test("says so when it is nested, instead of waiting for ever", async () => {
    const database = await withNotes();
    const nested = database.transaction(() => database.run("DELETE FROM note"));
    await expect(nested).rejects.toThrow(/its own session/);
  });
});
