import type { BareEntity, EntityRow, HandleRow, Storage, Trait } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { bareEntityOf, entityColumns, entityValues, handleOf, insertSql, updateSql } from "./rows.ts";

type Entities = Pick<
  Storage,
  | "handles"
  | "handlesUnder"
  | "handlesById"
  | "handlesOf"
  | "keysOf"
  | "insertHandle"
  | "addHandleKeys"
  | "setEntityOf"
  | "traits"
  | "countTraits"
  | "entity"
  | "entitiesOf"
  | "withNames"
  | "insertEntity"
  | "updateEntity"
  | "countDocuments"
  | "redirectEntity"
  | "documentsOf"
  | "insertAppearances"
  | "removeAppearances"
>;

const insertEntity = insertSql("entity", entityColumns);
const updateEntity = updateSql("entity", entityColumns);
/** Lists go in as JSON, so that one prepared statement serves lists of any length. */
const listed = "(SELECT value FROM json_each(?))";

/** Entities with their aliases, most used first, in the order of the rows. */
export const withAliases = (session: Session, rows: readonly Row[]): Promise<EntityRow[]> =>
  named(session, rows.map(bareEntityOf));

async function named(session: Session, entities: readonly BareEntity[]): Promise<EntityRow[]> {
  const forms = await session.all<{ entity: number; form: string; uses: number }>(
    `SELECT handle.entity AS entity, trait.value AS form, SUM(trait.n) AS uses FROM handle JOIN trait ON trait.handle = handle.id
     WHERE handle.entity IN ${listed} AND trait.kind = 'form' AND trait.n > 0
     GROUP BY handle.entity, trait.value ORDER BY SUM(trait.n) DESC, trait.value`,
    JSON.stringify(entities.map(({ id }) => id)),
  );
  const byEntity = Map.groupBy(forms, (row) => row.entity);
  return entities.map((entity) => {
    const own = byEntity.get(entity.id) ?? [];
    return { ...entity, aliases: own.map(({ form, uses }) => ({ form, uses: Number(uses) })) };
  });
}

export function entityWrites(session: Session): Entities {
  const handlesWhere = async (condition: string, values: readonly (string | number)[]): Promise<HandleRow[]> => {
    if (values.length === 0) return [];
    const rows = await session.all<Row>(
      `SELECT * FROM handle WHERE ${condition} IN ${listed} ORDER BY id`,
      JSON.stringify(values),
    );
    return rows.map(handleOf);
  };
  return {
    handles: (keys) => handlesWhere("key", keys),
    handlesById: (ids) => handlesWhere("id", ids),
    handlesOf: (entities) => handlesWhere("entity", entities),
    async handlesUnder(keys) {
      if (keys.length === 0) return [];
      const rows = await session.all<Row>(
        `SELECT handle.*, handle_key.key AS under FROM handle_key JOIN handle ON handle.id = handle_key.handle
         WHERE handle_key.key IN ${listed}`,
        JSON.stringify(keys),
      );
      return rows.map((row) => ({ ...handleOf(row), under: row.under as string }));
    },
    async keysOf(handles) {
      if (handles.length === 0) return [];
      const rows = await session.all<{ key: string }>(
        `SELECT DISTINCT key FROM handle_key WHERE handle IN ${listed} AND key NOT LIKE 'in:%'`,
        JSON.stringify(handles),
      );
      return rows.map(({ key }) => key);
    },
    async insertHandle({ key, kind, named, short, name, geography, site }) {
      const { id } = await session.run(
        "INSERT INTO handle (key, kind, named, short, name, geography, site) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ...[key, kind, named ? 1 : 0, short ? 1 : 0, name, geography && JSON.stringify(geography), site],
      );
      return { id, key, kind, named, short, name, geography, site, entity: null };
    },
    async addHandleKeys(rows) {
      await session.run(
        `INSERT INTO handle_key (key, handle) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
        JSON.stringify(rows.map(({ key, handle }) => [key, handle])),
      );
    },
    async setEntityOf(handle, entity) {
      await session.run("UPDATE handle SET entity = ? WHERE id = ?", entity, handle);
    },
    async traits(handles) {
      if (handles.length === 0) return [];
      return session.all<Trait & { readonly n: number }>(
        `SELECT handle, kind, value, n FROM trait WHERE handle IN ${listed} AND n > 0`,
        JSON.stringify(handles),
      );
    },
    async countTraits(rows, by) {
      await session.run(
        `INSERT INTO trait (handle, kind, value, n) SELECT value ->> 0, value ->> 1, value ->> 2, ? FROM json_each(?) WHERE true
         ON CONFLICT (handle, kind, value) DO UPDATE SET n = n + excluded.n`,
        by,
        JSON.stringify(rows.map(({ handle, kind, value }) => [handle, kind, value])),
      );
    },
    async entity(id) {
      const row = await session.get<Row>(
        "SELECT entity.* FROM entity JOIN entity AS asked ON entity.id = COALESCE(asked.became, asked.id) WHERE asked.id = ?",
        id,
      );
      return row ? (await withAliases(session, [row]))[0]! : null;
    },
    async entitiesOf(handles) {
      if (handles.length === 0) return [];
      const rows = await session.all<Row>(
        `SELECT entity.*, handle.id AS handle FROM handle JOIN entity ON entity.id = handle.entity WHERE handle.id IN ${listed}`,
        JSON.stringify(handles),
      );
      return rows.map((row) => ({ handle: Number(row.handle), entity: bareEntityOf(row) }));
    },
    withNames: (entities) => named(session, entities),
    insertEntity: async (row) => (await session.run(insertEntity, ...entityValues(row))).id,
    async updateEntity(row) {
      await session.run(updateEntity, ...entityValues(row), row.id);
    },
    async countDocuments(entities, by) {
      await session.run(
        `UPDATE entity SET documents = documents + ? WHERE id IN ${listed}`,
        ...[by, JSON.stringify(entities)],
      );
    },
    async redirectEntity(from, to) {
      await session.run("UPDATE entity SET became = ?, documents = 0 WHERE id = ? OR became = ?", to, from, from);
      await session.run("UPDATE entity SET became = NULL WHERE id = ?", to);
    },
    async documentsOf(entities) {
      if (entities.length === 0) return [];
      return session.all<{ entity: number; documents: number }>(
        `SELECT handle.entity AS entity, COUNT(DISTINCT appearance.document) AS documents FROM handle
         JOIN appearance ON appearance.handle = handle.id WHERE handle.entity IN ${listed} GROUP BY handle.entity`,
        JSON.stringify(entities),
      );
    },
    async insertAppearances(rows) {
      const values = [0, 1, 2, 3, 4, 5].map((at) => `value ->> ${at}`).join(", ");
      await session.run(
        `INSERT INTO appearance (document, handle, forms, roles, mentions, traits) SELECT ${values} FROM json_each(?)`,
        JSON.stringify(
          rows.map(({ document, handle, forms, roles, mentions, traits }) => [
            document,
            handle,
            ...[forms, roles, mentions, traits].map((value) => JSON.stringify(value)),
          ]),
        ),
      );
    },
    async removeAppearances(document) {
      const rows = await session.all<Row>("SELECT handle, traits FROM appearance WHERE document = ?", document);
      await session.run("DELETE FROM appearance WHERE document = ?", document);
      return {
        handles: rows.map((row) => Number(row.handle)),
        traits: rows.flatMap((row) => JSON.parse(row.traits as string) as Trait[]),
      };
    },
  };
}
