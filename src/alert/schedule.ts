import cron from "node-cron";
import type { Sender } from "./sender.ts";

/** Delivers what is due once a minute until the returned function is called. `report` is told of a round that broke. */
export function everyMinute(sender: Sender, report: (fault: unknown) => void): () => Promise<void> {
  const task = cron.schedule("* * * * *", () => sender.deliver().then(() => {}, report), { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
