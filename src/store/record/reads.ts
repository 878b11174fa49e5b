import type { ClaimQuery, EventQuery, Reader } from "../../record/reader.ts";
import type { Row, Session, Value } from "../session.ts";
import { withAliases } from "./entities.ts";
import { appearanceOf, claimOf, documentOf, eventOf } from "./rows.ts";

type Documents = Pick<Reader, "totals" | "documents" | "outlets">;

export function documentReads(session: Session): Documents {
  return {
    async totals() {
      const row = await session.get<Row>(
        `SELECT (SELECT COUNT(*) FROM document) AS articles, (SELECT COUNT(*) FROM claim WHERE withdrawn = 0) AS claims,
           (SELECT COUNT(*) FROM event WHERE claims > 0) AS events, (SELECT COUNT(*) FROM entity WHERE documents > 0) AS entities,
           (SELECT COUNT(DISTINCT publisher) FROM document) AS outlets, (SELECT MAX(published) FROM document) AS newest`,
      );
      const n = (column: string) => Number(row?.[column] ?? 0);
      return {
        articles: n("articles"),
        claims: n("claims"),
        events: n("events"),
        entities: n("entities"),
        outlets: n("outlets"),
        newest: (row?.newest ?? null) as string | null,
      };
    },
    async documents(limit) {
      const rows = await session.all<Row>("SELECT * FROM document ORDER BY published DESC, id DESC LIMIT ?", limit);
      return rows.map(documentOf);
    },
    async outlets() {
      const rows = await session.all<Row>(
        `SELECT publisher AS outlet, COUNT(*) AS articles, SUM(claims) AS claims, MAX(published) AS newest
         FROM document GROUP BY publisher ORDER BY articles DESC, outlet`,
      );
      return rows.map((row) => ({
        outlet: row.outlet as string,
        articles: Number(row.articles),
        claims: Number(row.claims),
        newest: row.newest as string,
      }));
    },
  };
}

type Entities = Pick<
  Reader,
  "entitiesByKey" | "entitiesLike" | "entities" | "appearancesOf" | "appearancesIn" | "company" | "origins"
>;

export function entityReads(session: Session): Entities {
  const full = (rows: readonly Row[]) => withAliases(session, rows);
  const appearances = `SELECT appearance.*, handle.entity AS entity FROM appearance JOIN handle ON handle.id = appearance.handle`;
  return {
    async entitiesByKey(key) {
      const rows = await session.all<Row>(
        `SELECT DISTINCT entity.* FROM handle_key JOIN handle ON handle.id = handle_key.handle JOIN entity ON entity.id = handle.entity
         WHERE handle_key.key = ? ORDER BY entity.id`,
        key,
      );
      return full(rows);
    },
    async entitiesLike(text, kinds, limit) {
      const marks = kinds.map(() => "?").join(", ");
      const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
      const rows = await session.all<Row>(
        `SELECT * FROM entity WHERE documents > 0 AND kind IN (${marks}) AND EXISTS (
           SELECT 1 FROM handle JOIN trait ON trait.handle = handle.id AND trait.kind = 'form' AND trait.n > 0
           WHERE handle.entity = entity.id AND trait.value LIKE ? ESCAPE '\\')
         ORDER BY named DESC, documents DESC, id LIMIT ?`,
        ...kinds,
        pattern,
        limit,
      );
      return full(rows);
    },
    async entities(kind, limit) {
      const where = kind === null ? "" : "AND kind = ?";
      const rows = await session.all<Row>(
        `SELECT * FROM entity WHERE documents > 0 ${where} ORDER BY documents DESC, id LIMIT ?`,
        ...(kind === null ? [] : [kind]),
        limit,
      );
      return full(rows);
    },
    async appearancesOf(entity) {
      const rows = await session.all<Row>(`${appearances} WHERE handle.entity = ? ORDER BY document`, entity);
      return rows.map(appearanceOf);
    },
    async appearancesIn(document) {
      const rows = await session.all<Row>(`${appearances} WHERE document = ? ORDER BY handle.entity`, document);
      return rows.map(appearanceOf);
    },
    async company(entity, limit) {
      const rows = await session.all<Row>(
        `SELECT entity.id AS entity, COUNT(DISTINCT other.document) AS documents FROM handle
         JOIN appearance AS mine ON mine.handle = handle.id
         JOIN appearance AS other ON other.document = mine.document
         JOIN handle AS theirs ON theirs.id = other.handle AND theirs.entity <> handle.entity
         JOIN entity ON entity.id = theirs.entity AND entity.named = 1 AND entity.kind <> 'place'
         WHERE handle.entity = ? GROUP BY entity.id ORDER BY COUNT(DISTINCT other.document) DESC, entity.id LIMIT ?`,
        entity,
        limit,
      );
      return rows.map((row) => ({ entity: Number(row.entity), documents: Number(row.documents) }));
    },
    async origins(limit) {
      const rows = await session.all<Row>(
        `SELECT origin AS entity, COUNT(*) AS claims FROM told WHERE origin IS NOT NULL AND withdrawn = 0
         GROUP BY origin ORDER BY COUNT(*) DESC, origin LIMIT ?`,
        limit,
      );
      return rows.map((row) => ({ entity: Number(row.entity), claims: Number(row.claims) }));
    },
  };
}

type Events = Pick<Reader, "events" | "eventsWithWords">;

export function eventReads(session: Session): Events {
  return {
    async events(query) {
      const { where, values } = condition(query);
      const rows = await session.all<Row>(
        `SELECT event.* FROM event WHERE ${where} ORDER BY day IS NULL, ${orders[query.order]} LIMIT ?`,
        ...values,
        query.limit,
      );
      return rows.map(eventOf);
    },
    async eventsWithWords(words, limit) {
      if (words.length === 0) return [];
      const match = words.map((word) => `"${word.replaceAll('"', "")}"`).join(" ");
      const rows = await session.all<Row>(
        `SELECT claim.event AS event FROM claim_words JOIN claim ON claim.id = claim_words.rowid
         WHERE claim_words MATCH ? ORDER BY claim_words.rowid DESC LIMIT ?`,
        match,
        limit,
      );
      return [...new Set(rows.map((row) => Number(row.event)))];
    },
  };
}

const orders: Readonly<Record<EventQuery["order"], string>> = {
  newest: "day DESC, outlets DESC, id DESC",
  oldest: "day, outlets DESC, id",
  widest: "outlets DESC, claims DESC, id",
};

function condition(query: Omit<EventQuery, "order" | "limit">): { where: string; values: Value[] } {
  const parts: [sql: string, ...values: Value[]][] = [["claims > 0"]];
  if (query.places) parts.push([`place IN (${query.places.map(() => "?").join(", ")})`, ...query.places]);
  for (const entity of query.about ?? []) {
    const handles = "(SELECT id FROM handle WHERE entity = ?)";
    const slots = ["actor", "target", "place", "origin"];
    const events = slots.map((slot) => `SELECT event FROM claim WHERE withdrawn = 0 AND ${slot} IN ${handles}`);
    parts.push([`id IN (${events.join(" UNION ")})`, ...slots.map(() => entity)]);
  }
  if (query.types) parts.push([`type IN (${query.types.map(() => "?").join(", ")})`, ...query.types]);
  if (query.modalities)
    parts.push([`modality IN (${query.modalities.map(() => "?").join(", ")})`, ...query.modalities]);
  if (query.from !== undefined) parts.push(["day >= ?", query.from]);
  if (query.to !== undefined) parts.push(["day <= ?", query.to]);
  return { where: parts.map(([sql]) => sql).join(" AND "), values: parts.flatMap(([, ...values]) => values) };
}

type Claims = Pick<Reader, "claim" | "claims">;

const among = (slot: string) => `claim.${slot} IN (SELECT id FROM handle WHERE entity = ?)`;

export function claimReads(session: Session): Claims {
  return {
    async claim(id) {
      const row = await session.get<Row>("SELECT * FROM told WHERE id = ?", id);
      return row ? claimOf(row) : null;
    },
    async claims({ actor, origin, entity, types, limit }: ClaimQuery) {
      const parts: [sql: string, ...values: Value[]][] = [["claim.withdrawn = 0"]];
      if (actor !== undefined) parts.push([among("actor"), actor]);
      if (origin !== undefined) parts.push([among("origin"), origin]);
      if (entity !== undefined) {
        const anywhere = ["actor", "target", "place"].map(among).join(" OR ");
        parts.push([`(${anywhere})`, ...[entity, entity, entity]]);
      }
      if (types) parts.push([`claim.type IN (${types.map(() => "?").join(", ")})`, ...types]);
      const rows = await session.all<Row>(
        `SELECT told.* FROM claim JOIN told ON told.id = claim.id JOIN document ON document.id = claim.document
         WHERE ${parts.map(([sql]) => sql).join(" AND ")} ORDER BY document.published DESC, claim.id LIMIT ?`,
        ...parts.flatMap(([, ...values]) => values),
        limit,
      );
      return rows.map(claimOf);
    },
  };
}
