import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../log.ts";

const nothing = () => {};

/** What Bolt and its clients say, from warnings up, in our log. Their debug lines would hold what people type. */
export function boltLogger(log: Log): Logger {
  return {
    debug: nothing,
    info: nothing,
    warn: (...words) => log.warn("Slack:", ...words),
    error: (...words) => log.error("Slack:", ...words),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
