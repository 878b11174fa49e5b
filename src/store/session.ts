/** What goes into a statement and comes out of it: epoch integers, 0/1 for truth, JSON as text. */
export type Value = string | number | null;

export type Row = Readonly<{ [column: string]: Value }>;

/** Runs statements with `?` placeholders. Asynchronous throughout, so that a server may stand behind it. */
export interface Session {
  all<T = Row>(sql: string, ...values: readonly Value[]): Promise<T[]>;
  get<T = Row>(sql: string, ...values: readonly Value[]): Promise<T | undefined>;
  /** The number of rows changed, and the id of the last row inserted. */
  run(sql: string, ...values: readonly Value[]): Promise<{ readonly changes: number; readonly id: number }>;
}

/** A step from one state of the tables to the next; each runs once, in its own transaction, in order of the list. */
export interface Migration {
  /** "0001-record": never renamed once released. */
  readonly name: string;
  /** Statements separated by semicolons. */
  readonly sql: string;
}

export interface Database extends Session {
  /** Runs `work` alone: nothing else written through this database comes between its statements. Commits when it
   *  resolves, undoes everything when it rejects. Transactions do not nest: pass the session on instead. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
