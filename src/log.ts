export const levels = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof levels)[number];

export type Log = Readonly<Record<Level, (message: string, fault?: unknown) => void>>;

export interface LogOptions {
  readonly level: Level;
  /** Values that must never be written. */
  readonly secrets: readonly string[];
  write(line: string): void;
}

/** Writes one line a message, "2024-12-05T10:00:00.000Z warn …", with secrets blacked out; a fault's stack only at "debug". */
export function logger({ level, secrets, write }: LogOptions): Log {
  const hidden = secrets.filter((secret) => secret.length >= 6);
  const log = (at: Level) => (message: string, fault?: unknown) => {
    if (levels.indexOf(at) < levels.indexOf(level)) return;
    const why = fault === undefined ? "" : `: ${inWords(fault, level === "debug")}`;
    const line = `${message}${why}`.replace(/\s*\n\s*/g, level === "debug" ? "\n  " : " ");
    write(
      `${new Date().toISOString()} ${at} ${hidden.reduce((text, secret) => text.replaceAll(secret, "•••"), line)}\n`,
    );
  };
  return { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
}

function inWords(fault: unknown, whole: boolean): string {
  if (!(fault instanceof Error)) return String(fault);
  return whole ? (fault.stack ?? fault.message) : fault.message;
}
