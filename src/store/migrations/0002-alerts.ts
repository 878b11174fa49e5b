import type { Migration } from "../session.ts";

/** Who wants to hear of what, and what is still to be sent. Times are epoch milliseconds. */
export const alertTables: Migration = {
  name: "0002-alerts",
  sql: `
CREATE TABLE subscription (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel TEXT NOT NULL,
  folded TEXT NOT NULL,
  about TEXT,
  entity TEXT,
  added_by TEXT NOT NULL,
  added INTEGER NOT NULL,
  UNIQUE (channel, folded)
);

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  port TEXT NOT NULL,
  channel TEXT NOT NULL,
  document TEXT NOT NULL,
  answer TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  reason TEXT,
  due INTEGER NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL
);
CREATE INDEX outbox_state ON outbox (state, port, due);
CREATE INDEX outbox_channel ON outbox (channel, state)
`,
};
