import type { EntityRow, Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { appearanceOf, entityColumns, entityOf, entityValues, insertSql, updateSql } from "./rows.ts";

type Entities = Pick<
  Storage,
  | "entitiesByKey"
  | "entity"
  | "insertEntity"
  | "updateEntity"
  | "addForm"
  | "addEntityKey"
  | "setAppearance"
  | "removeAppearances"
>;

const insertEntity = insertSql("entity", entityColumns);
const updateEntity = updateSql("entity", entityColumns);

/** The row with its aliases, most used first. */
export async function withAliases(session: Session, row: Row): Promise<EntityRow> {
  const aliases = await session.all<{ form: string; uses: number }>(
    "SELECT form, uses FROM alias WHERE entity = ? AND uses > 0 ORDER BY uses DESC, form",
    row.id as number,
  );
  return entityOf(row, aliases);
}

const formsIn = (rows: readonly Row[]): EntityRow["aliases"] =>
  rows.filter((row) => row.form !== null).map((row) => ({ form: row.form as string, uses: Number(row.uses) }));

export function entityWrites(session: Session): Entities {
  return {
    async entitiesByKey(key) {
      const rows = await session.all<Row>(
        `SELECT entity.*, alias.form AS form, alias.uses AS uses FROM entity_key JOIN entity ON entity.id = entity_key.entity
         LEFT JOIN alias ON alias.entity = entity.id AND alias.uses > 0
         WHERE entity_key.key = ? ORDER BY entity.id, alias.uses DESC, alias.form LIMIT 2000`,
        key,
      );
      return [...Map.groupBy(rows, (row) => row.id).values()].map((same) => entityOf(same[0]!, formsIn(same)));
    },
    async entity(id) {
      const row = await session.get<Row>("SELECT * FROM entity WHERE id = ?", id);
      return row ? withAliases(session, row) : null;
    },
    insertEntity: async (row) => (await session.run(insertEntity, ...entityValues(row))).id,
    async updateEntity(row) {
      await session.run(updateEntity, ...entityValues(row), row.id);
    },
    async addForm(entity, form, uses) {
      await session.run(
        "INSERT INTO alias (entity, form, uses) VALUES (?, ?, ?) ON CONFLICT (entity, form) DO UPDATE SET uses = uses + excluded.uses",
        entity,
        form,
        uses,
      );
    },
    async addEntityKey(key, entity) {
      await session.run("INSERT INTO entity_key (key, entity) VALUES (?, ?) ON CONFLICT DO NOTHING", key, entity);
    },
    async setAppearance({ document, entity, forms, roles, mentions }) {
      await session.run(
        "INSERT INTO appearance (document, entity, forms, roles, mentions) VALUES (?, ?, ?, ?, ?)",
        document,
        entity,
        JSON.stringify(forms),
        JSON.stringify(roles),
        JSON.stringify(mentions),
      );
      await session.run("UPDATE entity SET documents = documents + 1 WHERE id = ?", entity);
    },
    async removeAppearances(document) {
      const rows = await session.all<Row>("SELECT * FROM appearance WHERE document = ?", document);
      for (const { entity, forms } of rows.map(appearanceOf)) {
        await session.run("UPDATE entity SET documents = documents - 1 WHERE id = ?", entity);
        for (const form of forms)
          await session.run("UPDATE alias SET uses = uses - 1 WHERE entity = ? AND form = ?", entity, form);
      }
      await session.run("DELETE FROM appearance WHERE document = ?", document);
    },
  };
}
