import { randomInt } from "node:crypto";
import type { Profile } from "../../record/profile.ts";
import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { list, remove } from "./filing.ts";
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
