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

type Events = Pick<Storage, "event" | "insertEvent" | "updateEvent" | "redirectEvent">;

const insertEvent = insertSql("event", eventColumns);
const updateEvent = updateSql("event", eventColumns);

export function eventWrites(session: Session): Events {
  return {
    async event(id) {
      const row = await session.get<Row>(
        "SELECT event.* FROM event JOIN event AS asked ON event.id = COALESCE(asked.became, asked.id) WHERE asked.id = ?",
        id,
      );
      return row ? eventOf(row) : null;
    },
    insertEvent: async (row) => (await session.run(insertEvent, ...eventValues(row))).id,
    async updateEvent(row) {
      await session.run(updateEvent, ...eventValues(row), row.id);
    },
    async redirectEvent(from, to) {
      await session.run("UPDATE event SET became = ?, claims = 0 WHERE id = ? OR became = ?", to, from, from);
      await session.run("UPDATE event SET became = NULL WHERE id = ?", to);
    },
  };
}

type Claims = Pick<Storage, "insertClaim" | "updateClaim" | "withdrawClaims" | "claimsOfDocument" | "claimsOfEvent">;

const insertClaim = insertSql("claim", claimColumns);
const updateClaim = updateSql("claim", claimColumns);

export function claimWrites(session: Session): Claims {
  const index = (id: number, text: string) =>
    session.run("INSERT INTO claim_words (rowid, text) VALUES (?, ?)", id, text);
  return {
    async insertClaim(row) {
      const { id } = await session.run(insertClaim, ...claimValues(row));
      await index(id, row.text);
      return id;
    },
    async updateClaim(id, row) {
      await session.run(updateClaim, ...claimValues(row), id);
      await session.run("DELETE FROM claim_words WHERE rowid = ?", id);
      await index(id, row.text);
    },
    async withdrawClaims(document) {
      const mine = "SELECT id FROM claim WHERE document = ? AND withdrawn = 0";
      await session.run(`DELETE FROM claim_words WHERE rowid IN (${mine})`, document);
      await session.run("UPDATE claim SET withdrawn = 1 WHERE document = ?", document);
    },
    async claimsOfDocument(document) {
      return (await session.all<Row>("SELECT * FROM told WHERE document = ? ORDER BY id", document)).map(claimOf);
    },
    async claimsOfEvent(event) {
      return (await session.all<Row>("SELECT * FROM told WHERE event = ? ORDER BY id", event)).map(claimOf);
    },
  };
}
