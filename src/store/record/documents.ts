import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { documentColumns, documentOf, documentValues, insertSql, updateSql } from "./rows.ts";

type Documents = Pick<
  Storage,
  | "documentsLike"
  | "document"
  | "insertDocument"
  | "updateDocument"
  | "copiesOf"
  | "setCopies"
  | "sharing"
  | "setShingles"
>;

const insertDocument = insertSql("document", documentColumns);
const updateDocument = updateSql("document", documentColumns);
/** Documents that share fewer runs of words are no copies of one another; more than so many copies are not looked through. */
const fewest = 6;
const holders = 50;

export function documentWrites(session: Session): Documents {
  return {
    async documentsLike({ path, url, hash, publisher, headline }) {
      const rows = [
        ...(await session.all<Row>("SELECT * FROM document WHERE path = ?", path)),
        ...(url === null ? [] : await session.all<Row>("SELECT * FROM document WHERE url = ?", url)),
        ...(await session.all<Row>("SELECT * FROM document WHERE hash = ?", hash)),
        ...(await session.all<Row>(
          "SELECT * FROM document WHERE publisher = ? AND headline = ? ORDER BY id DESC LIMIT 10",
          ...[publisher, headline],
        )),
      ].map(documentOf);
      return [...new Map(rows.map((row) => [row.id, row])).values()];
    },
    async document(id) {
      const row = await session.get<Row>("SELECT * FROM document WHERE id = ?", id);
      return row ? documentOf(row) : null;
    },
    insertDocument: async (row) => (await session.run(insertDocument, ...documentValues(row))).id,
    async updateDocument(row) {
      await session.run(updateDocument, ...documentValues(row), row.id);
    },
    async copiesOf(document) {
      const rows = await session.all<Row>(
        "SELECT document.* FROM copy JOIN document ON document.id = copy.of WHERE copy.document = ?",
        document,
      );
      return rows.map(documentOf);
    },
    async setCopies(document, copies) {
      await session.run("DELETE FROM copy WHERE document = ? OR of = ?", document, document);
      const both = copies.flatMap((other) => [
        [document, other],
        [other, document],
      ]);
      await session.run(
        "INSERT INTO copy (document, of) SELECT value ->> 0, value ->> 1 FROM json_each(?)",
        JSON.stringify(both),
      );
    },
    async sharing(hashes) {
      const rows = await session.all<{ document: number; shared: number }>(
        `SELECT document, COUNT(*) AS shared FROM shingle WHERE hash IN (SELECT value FROM json_each(?))
         GROUP BY document HAVING COUNT(*) >= ? ORDER BY COUNT(*) DESC, document LIMIT ?`,
        JSON.stringify(hashes),
        fewest,
        holders,
      );
      return Promise.all(rows.map(async (row) => ({ ...row, of: await sizeOf(session, row.document) })));
    },
    async setShingles(document, hashes) {
      await session.run("DELETE FROM shingle WHERE document = ?", document);
      await session.run(
        "INSERT INTO shingle (hash, document) SELECT value, ? FROM json_each(?)",
        document,
        JSON.stringify(hashes),
      );
    },
  };
}

const sizeOf = async (session: Session, document: number): Promise<number> =>
  Number((await session.get<{ n: number }>("SELECT COUNT(*) AS n FROM shingle WHERE document = ?", document))?.n);
