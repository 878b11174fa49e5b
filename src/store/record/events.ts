import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import {
  claimColumns,
  claimOf,
  claimValues,
  eventColumns,
  eventOf,
  eventValues,
  insertSql,
  updateSql,
} from "./rows.ts";

type Events = Pick<Storage, "eventsByKey" | "event" | "insertEvent" | "updateEvent" | "setEventKeys">;

const insertEvent = insertSql("event", eventColumns);
const updateEvent = updateSql("event", eventColumns);

export function eventWrites(session: Session): Events {
  return {
    async eventsByKey(key, from, to, limit) {
      const rows = await session.all<Row>(
        `SELECT event.* FROM event_key JOIN event ON event.id = event_key.event
         WHERE event_key.key = ? AND event_key.day BETWEEN ? AND ? ORDER BY event_key.day DESC, event_key.event DESC LIMIT ?`,
        key,
        from,
        to,
        limit,
      );
      return rows.map(eventOf);
    },
    async event(id) {
      const row = await session.get<Row>("SELECT * FROM event WHERE id = ?", id);
      return row ? eventOf(row) : null;
    },
    insertEvent: async (row) => (await session.run(insertEvent, ...eventValues(row))).id,
    async updateEvent(row) {
      await session.run(updateEvent, ...eventValues(row), row.id);
    },
    async setEventKeys(event, keys, day) {
      const old = await session.all<{ key: string; day: string }>(
        "SELECT key, day FROM event_key WHERE event = ?",
        event,
      );
      const known = new Set(old.map((row) => `${row.day} ${row.key}`));
      const wanted = new Set(keys.map((key) => `${day} ${key}`));
      for (const row of old) {
        if (!wanted.has(`${row.day} ${row.key}`))
          await session.run("DELETE FROM event_key WHERE key = ? AND day = ? AND event = ?", row.key, row.day, event);
      }
      for (const key of keys) {
        if (!known.has(`${day} ${key}`))
          await session.run("INSERT INTO event_key (key, day, event) VALUES (?, ?, ?)", key, day, event);
      }
    },
  };
}

type Claims = Pick<Storage, "insertClaim" | "updateClaim" | "claimsOfDocument" | "claimsOfEvent">;

const insertClaim = insertSql("claim", claimColumns);
const updateClaim = updateSql("claim", claimColumns);

export function claimWrites(session: Session): Claims {
  return {
    async insertClaim(row) {
      const { id } = await session.run(insertClaim, ...claimValues(row));
      await session.run("INSERT INTO claim_words (rowid, text) VALUES (?, ?)", id, row.text);
      return id;
    },
    async updateClaim(row) {
      await session.run(updateClaim, ...claimValues(row), row.id);
      await session.run("DELETE FROM claim_words WHERE rowid = ?", row.id);
      if (!row.withdrawn) await session.run("INSERT INTO claim_words (rowid, text) VALUES (?, ?)", row.id, row.text);
    },
    async claimsOfDocument(document) {
      return (await session.all<Row>("SELECT * FROM claim WHERE document = ? ORDER BY id", document)).map(claimOf);
    },
    async claimsOfEvent(event) {
      return (await session.all<Row>("SELECT * FROM claim WHERE event = ? ORDER BY id", event)).map(claimOf);
    },
  };
}
