import type { Article } from "../model/article.ts";
import type { Database, Session } from "./session.ts";

/** An article whose claims were written by an earlier version, in tables that are no more. */
export interface Unread extends Article {
  readonly id: number;
}

/** Articles to be read anew, oldest first. */
export const unreadIn = (database: Database): Promise<Unread[]> =>
  database.all<Unread>("SELECT id, path, text, received FROM unread ORDER BY id");

/** Takes one off the list, in the transaction that writes what it says. */
export async function markRead(session: Session, { id }: Unread): Promise<void> {
  await session.run("DELETE FROM unread WHERE id = ?", id);
}
