import type { EventRow, Storage } from "../../record/storage.ts";
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

type Events = Pick<Storage, "eventsFiled" | "event" | "insertEvent" | "updateEvent" | "setEventKeys">;

const insertEvent = insertSql("event", eventColumns);
const updateEvent = updateSql("event", eventColumns);

export function eventWrites(session: Session): Events {
  return {
    eventsFiled: (key, from, to, limit) =>
      session.all<{ event: number; day: string }>(
        "SELECT event, day FROM event_key WHERE key = ? AND day BETWEEN ? AND ? ORDER BY day DESC, event DESC LIMIT ?",
        key,
        from,
        to,
        limit,
      ),
    event: (id) => rememberedEvent(id, session),
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

/** Events already taken apart, by stamp: the same few are compared again and again. */
const remembered = new Map<number, { readonly stamp: number; readonly event: EventRow }>();
const most = 4000;

async function rememberedEvent(id: number, session: Session): Promise<EventRow | null> {
  const row = await session.get<{ stamp: number }>("SELECT stamp FROM event WHERE id = ?", id);
  if (!row) return null;
  const known = remembered.get(id);
  if (known?.stamp === row.stamp) return known.event;
  const event = eventOf((await session.get<Row>("SELECT * FROM event WHERE id = ?", id))!);
  if (remembered.size >= most) remembered.clear();
  remembered.set(id, { stamp: row.stamp, event });
  return event;
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
