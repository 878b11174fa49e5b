import { randomInt } from "node:crypto";
import type { Profile } from "../../record/profile.ts";
import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { standingColumns, standingOf } from "./rows.ts";

type Tellings = Pick<
  Storage,
  | "insertTelling"
  | "removeTellings"
  | "standing"
  | "standings"
  | "tellingProfile"
  | "tellingsNear"
  | "followersOf"
  | "tellingsOf"
  | "tellingsOfEvents"
  | "eventsAround"
  | "setRole"
  | "setEvent"
  | "setFirst"
>;

/** So many tellings of one key and day may be followed by others, the first in rank: a much-reported day does not slow the record down. */
const mostListed = 16;

export function tellingWrites(session: Session): Tellings {
  const stamps = new Map<number, number>();
  const seen = (row: Row) => {
    stamps.set(Number(row.id), Number(row.stamp));
    return standingOf(row);
  };
  const standings = async (condition: string, ...values: (string | number)[]) =>
    (await session.all<Row>(`SELECT ${standingColumns} FROM telling WHERE ${condition}`, ...values)).map(seen);
  return {
    async insertTelling(row, keys) {
      const stamp = randomInt(2 ** 47);
      const { id } = await session.run(
        `INSERT INTO telling (document, type, rank, day, near_from, near_to, role, lead, points, event, first, stamp, profile)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[
          row.document,
          row.type,
          row.rank,
          row.day,
          ...row.near,
          row.role,
          row.lead,
          row.points,
          row.event,
          row.first,
        ],
        stamp,
        JSON.stringify(row.profile),
      );
      stamps.set(id, stamp);
      if (known.size >= most) known.clear();
      known.set(id, { stamp, profile: row.profile });
      await session.run("UPDATE telling SET lead = id WHERE id = ?", id);
      return { id, displaced: await list(id, row, keys, session) };
    },
    removeTellings: (document) => remove(document, session),
    standings: (ids) => standings("id IN (SELECT value FROM json_each(?))", JSON.stringify(ids)),
    standing: async (id) => (await standings("id = ?", id))[0] ?? null,
    tellingProfile: (id) => remembered(id, stamps.get(id), session),
    async tellingsNear({ keys, day, near: [from, to], listed }) {
      const rows = await session.all<Row>(
        `SELECT DISTINCT ${standingColumns} FROM json_each(?) AS wanted CROSS JOIN telling_key AS filed
           ON filed.key = wanted.value AND filed.listed >= ? AND filed.day BETWEEN ? AND ?
         CROSS JOIN telling ON telling.id = filed.telling AND near_from <= ? AND near_to >= ?`,
        ...[JSON.stringify(keys), listed ? 1 : 0, from, to, day, day],
      );
      return rows.map(seen);
    },
    followersOf: (lead) => standings("lead = ?", lead),
    tellingsOf: (document, type) => standings("document = ? AND type = ?", document, type),
    tellingsOfEvents: (events) =>
      standings("event IN (SELECT value FROM json_each(?)) ORDER BY rank", JSON.stringify(events)),
    async eventsAround(handles, documents) {
      if (handles.length + documents.length === 0) return [];
      const list = "(SELECT value FROM json_each(?))";
      const rows = await session.all<{ event: number }>(
        ["actor", "target", "place", "origin"]
          .map((slot) => `SELECT event FROM claim WHERE ${slot} IN ${list} AND withdrawn = 0`)
          .concat(`SELECT event FROM claim WHERE document IN ${list} AND withdrawn = 0`)
          .join(" UNION "),
        ...Array.from({ length: 4 }, () => JSON.stringify(handles)),
        JSON.stringify(documents),
      );
      return rows.map(({ event }) => event);
    },
    async setRole(id, role, lead, points) {
      await session.run("UPDATE telling SET role = ?, lead = ?, points = ? WHERE id = ?", role, lead, points, id);
    },
    async setEvent(telling, event) {
      await session.run("UPDATE telling SET event = ? WHERE id = ?", event, telling);
      await session.run("UPDATE claim SET event = ? WHERE telling = ?", event, telling);
    },
    async setFirst(telling, claim) {
      await session.run("UPDATE telling SET first = ? WHERE id = ?", claim, telling);
    },
  };
}

/** Files a telling under its keys. Returns the tellings that, ranking lower, may no longer be followed under one of them. */
async function list(
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

async function remove(document: number, session: Session): ReturnType<Tellings["removeTellings"]> {
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

interface Remembered {
  readonly stamp: number;
  readonly profile: Profile;
}

/** Profiles already taken apart, by telling: the same few are compared again and again. What a telling says never changes; its stamp
 *  tells it from one of another database, or of a transaction undone. */
const known = new Map<number, Remembered>();
const most = 20_000;

async function remembered(id: number, seen: number | undefined, session: Session): Promise<Profile> {
  const stamp = seen ?? (await session.get<{ stamp: number }>("SELECT stamp FROM telling WHERE id = ?", id))!.stamp;
  const before = known.get(id);
  if (before?.stamp === stamp) return before.profile;
  const { profile } = (await session.get<{ profile: string }>("SELECT profile FROM telling WHERE id = ?", id))!;
  if (known.size >= most) known.clear();
  const taken = { stamp, profile: JSON.parse(profile) as Profile };
  known.set(id, taken);
  return taken.profile;
}
