import type { Message, Outbox, Outgoing } from "../alert/outbox.ts";
import type { Subscription, Subscriptions } from "../alert/subscription.ts";
import type { Answer } from "../model/answer.ts";
import type { Database, Session } from "./session.ts";

/** Subscriptions through a session, so that one can be read in the transaction of an article. `fold` makes two spellings of
 *  one name the same; "*" stands for everything. */
export function subscriptionsIn(session: Session, fold: (name: string) => string): Subscriptions {
  const columns = "SELECT channel, about, entity FROM subscription";
  const key = (about: string | null) => (about === null ? "*" : fold(about));
  return {
    all: () => session.all<Subscription>(`${columns} ORDER BY id`),
    of: (channel) => session.all<Subscription>(`${columns} WHERE channel = ? ORDER BY id`, channel),
    async add({ channel, about, entity }, by) {
      const { changes } = await session.run(
        `INSERT INTO subscription (channel, folded, about, entity, added_by, added) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (channel, folded) DO NOTHING`,
        ...[channel, key(about), about, entity, by, Date.now()],
      );
      return changes > 0;
    },
    async remove(channel, about) {
      const sql = "DELETE FROM subscription WHERE channel = ? AND folded = ?";
      return (await session.run(sql, channel, key(about))).changes > 0;
    },
  };
}

/** Writes messages in whatever transaction the session belongs to. */
export async function putMessages(session: Session, messages: readonly Message[]): Promise<void> {
  const now = Date.now();
  for (const { channel, document, answer } of messages) {
    await session.run(
      `INSERT INTO outbox (port, channel, document, answer, state, attempts, due, created, changed)
       VALUES (?, ?, ?, ?, 'pending', 0, ?, ?, ?)`,
      ...[channel.split(":", 1)[0]!, channel, document, JSON.stringify(answer), now, now, now],
    );
  }
}

interface OutboxRow {
  readonly id: number;
  readonly channel: string;
  readonly document: string;
  readonly answer: string;
  readonly attempts: number;
}

const dueRows = (ports: readonly string[]) => `
  SELECT id, channel, document, answer, attempts FROM outbox AS own
  WHERE state = 'pending' AND due <= ? AND port IN (${ports.map(() => "?").join(", ")})
    AND NOT EXISTS (
      SELECT 1 FROM outbox AS earlier
      WHERE earlier.channel = own.channel AND earlier.id < own.id
        AND (earlier.state = 'sending' OR (earlier.state = 'pending' AND earlier.due > ?)))
  ORDER BY id LIMIT ?`;

/** The outbox as the sender works it off. */
export function outboxOf(database: Database): Outbox {
  const set = async (id: number, from: string, assignments: string, ...values: (string | number | null)[]) => {
    const sql = `UPDATE outbox SET ${assignments}, changed = ? WHERE id = ? AND state = '${from}'`;
    return (await database.run(sql, ...values, Date.now(), id)).changes > 0;
  };
  return {
    put: (messages) => database.transaction((session) => putMessages(session, messages)),
    async due(ports, now, limit) {
      const rows = await database.all<OutboxRow>(dueRows(ports), now, ...ports, now, limit);
      return rows.map((row): Outgoing => ({ ...row, answer: JSON.parse(row.answer) as Answer }));
    },
    take: (id) => set(id, "pending", "state = 'sending', attempts = attempts + 1"),
    sent: async (id) => void (await set(id, "sending", "state = 'sent', reason = NULL")),
    async refused(id, reason, retryAt) {
      const state = retryAt === null ? "failed" : "pending";
      await set(id, "sending", "state = ?, reason = ?, due = coalesce(?, due)", state, reason, retryAt);
    },
    async recover() {
      const sql = "UPDATE outbox SET state = 'pending', changed = ? WHERE state = 'sending'";
      return (await database.run(sql, Date.now())).changes;
    },
  };
}
