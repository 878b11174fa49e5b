import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { standingColumns, standingOf } from "./rows.ts";

// The keys under which tellings are found. Of one key and day only the first in rank are listed: others may follow these, so that a
// much-reported day does not slow the record down.

const mostListed = 16;

/** Files a telling under its keys. Returns the tellings that, ranking lower, may no longer be followed under one of them. */
export async function list(
  id: number,
  { day, rank }: { readonly day: string; readonly rank: string },
  keys: readonly string[],
  session: Session,
): Promise<number[]> {
  const full = await session.all<{ key: string; n: number; worst: string }>(
    `SELECT key, COUNT(*) AS n, MAX(rank) AS worst FROM telling_key
     WHERE key IN (SELECT value FROM json_each(?)) AND listed = 1 AND day = ? GROUP BY key HAVING COUNT(*) >= ?`,
    ...[JSON.stringify(keys), day, mostListed],
  );
  const crowded = new Map(full.map((row) => [row.key, row.worst]));
  const displaced: number[] = [];
  for (const [key, worst] of crowded) {
    if (rank >= worst) continue;
    const where = "key = ? AND listed = 1 AND day = ? AND rank = ?";
    const rows = await session.all<{ telling: number }>(
      `SELECT telling FROM telling_key WHERE ${where} ORDER BY telling DESC LIMIT 1`,
      ...[key, day, worst],
    );
    const { telling } = rows[0]!;
    displaced.push(telling);
    await session.run(`UPDATE telling_key SET listed = 0 WHERE ${where} AND telling = ?`, key, day, worst, telling);
  }
  const filed = keys.map((key) => [key, (crowded.get(key) ?? "~") > rank ? 1 : 0]);
  await session.run(
    "INSERT INTO telling_key (key, listed, day, rank, telling) SELECT value ->> 0, value ->> 1, ?, ?, ? FROM json_each(?)",
    ...[day, rank, id, JSON.stringify(filed)],
  );
  return displaced;
}

/** Takes the tellings of a document out. See `Storage.removeTellings`. */
export async function remove(document: number, session: Session): ReturnType<Storage["removeTellings"]> {
  const all = async (condition: string) =>
    (
      await session.all<Row>(
        `SELECT ${standingColumns} FROM telling WHERE ${condition}`,
        ...(condition.includes("?") ? [document] : []),
      )
    ).map(standingOf);
  const removed = await all("document = ?");
  const ids = JSON.stringify(removed.map(({ id }) => id));
  const mine = "(SELECT value FROM json_each(?))";
  const keys = await session.all<{ key: string; day: string; rank: string }>(
    `SELECT key, day, rank FROM telling_key WHERE telling IN ${mine} AND listed = 1`,
    ids,
  );
  const below = await session.all<{ id: number }>(
    `SELECT DISTINCT id FROM telling WHERE lead IN ${mine} AND document <> ?
     UNION SELECT DISTINCT beside.telling FROM telling_key AS own JOIN telling_key AS beside ON beside.key = own.key
       JOIN telling ON telling.id = beside.telling
     WHERE own.telling IN ${mine} AND telling.role = 'apart' AND telling.document <> ?`,
    ...[ids, document, ids, document],
  );
  await session.run(`DELETE FROM telling_key WHERE telling IN ${mine}`, ids);
  await session.run(`UPDATE claim SET telling = NULL WHERE telling IN ${mine}`, ids);
  await session.run("DELETE FROM telling WHERE document = ?", document);
  const promoted: number[] = [];
  for (const { key, day } of keys) promoted.push(...(await promote(key, day, session)));
  return { removed, disturbed: [...new Set([...below.map(({ id }) => id), ...promoted])] };
}

/** Lets the next in rank be followed where a place has become free. Returns those that might follow it. */
async function promote(key: string, day: string, session: Session): Promise<number[]> {
  const next = await session.get<{ rank: string; telling: number }>(
    "SELECT rank, telling FROM telling_key WHERE key = ? AND listed = 0 AND day = ? ORDER BY rank LIMIT 1",
    ...[key, day],
  );
  if (!next) return [];
  await session.run(
    "UPDATE telling_key SET listed = 1 WHERE key = ? AND listed = 0 AND day = ? AND rank = ? AND telling = ?",
    ...[key, day, next.rank, next.telling],
  );
  const rows = await session.all<{ telling: number }>(
    "SELECT telling FROM telling_key WHERE key = ? AND rank > ?",
    ...[key, next.rank],
  );
  return rows.map(({ telling }) => telling);
}
