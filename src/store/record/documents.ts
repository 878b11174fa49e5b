import type { Storage } from "../../record/storage.ts";
import type { Row, Session } from "../session.ts";
import { documentColumns, documentOf, documentValues, insertSql, updateSql } from "./rows.ts";

type Documents = Pick<
  Storage,
  "documentsLike" | "document" | "insertDocument" | "updateDocument" | "sharing" | "setShingles"
>;

const insertDocument = insertSql("document", documentColumns);
const updateDocument = updateSql("document", documentColumns);
/** More holders than this and a run of words is boilerplate. */
const holders = 50;

export function documentWrites(session: Session): Documents {
  return {
    async documentsLike({ path, url, hash }) {
      const rows = [
        ...(await session.all<Row>("SELECT * FROM document WHERE path = ?", path)),
        ...(url === null ? [] : await session.all<Row>("SELECT * FROM document WHERE url = ?", url)),
        ...(await session.all<Row>("SELECT * FROM document WHERE hash = ?", hash)),
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
    async sharing(hashes) {
      const shared = new Map<number, number>();
      for (const hash of hashes) {
        const rows = await session.all<{ document: number }>(
          "SELECT document FROM shingle WHERE hash = ? LIMIT ?",
          hash,
          holders,
        );
        for (const { document } of rows) shared.set(document, (shared.get(document) ?? 0) + 1);
      }
      const ranked = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 5);
      return Promise.all(
        ranked.map(async ([document, n]) => ({ document, shared: n, of: await sizeOf(session, document) })),
      );
    },
    async setShingles(document, hashes) {
      await session.run("DELETE FROM shingle WHERE document = ?", document);
      for (const hash of hashes)
        await session.run("INSERT INTO shingle (hash, document) VALUES (?, ?)", hash, document);
    },
  };
}

const sizeOf = async (session: Session, document: number): Promise<number> =>
  Number((await session.get<{ n: number }>("SELECT COUNT(*) AS n FROM shingle WHERE document = ?", document))?.n);
