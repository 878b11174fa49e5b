/** Where an adapter says what happens to its connection; `console` is one. */
export type Log = Pick<Console, "info" | "warn" | "error">;

/** What went wrong, in a line. */
export const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
