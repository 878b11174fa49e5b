import Keyv from "keyv";
import type { Answer } from "../model/answer.ts";

interface Asker {
  readonly channel: string;
  readonly user: string;
}

interface Asked {
  readonly command: string;
  readonly text: string;
}

const hour = 3_600_000;

/**
 * What was said a short while ago, by channel and user: what was asked, for an hour, and the pages of a long answer not
 * shown yet, for a quarter. It lives in memory and may be gone at any time; nothing that must not be lost belongs here.
 * `report` is told when the store fails; whoever reads then finds nothing.
 */
export function chatState(report: (fault: unknown) => void) {
  const asked = store<Asked>("asked", hour, report);
  const pages = store<readonly Answer[]>("pages", hour / 4, report);
  return {
    async remember(asker: Asker, what: Asked): Promise<void> {
      await asked.set(key(asker), what);
    },
    asked: async (asker: Asker): Promise<Asked | null> => (await asked.get(key(asker))) ?? null,
    async keepPages(asker: Asker, left: readonly Answer[]): Promise<void> {
      await (left.length > 0 ? pages.set(key(asker), left) : pages.delete(key(asker)));
    },
    pages: async (asker: Asker): Promise<readonly Answer[]> => (await pages.get(key(asker))) ?? [],
  };
}

const key = ({ channel, user }: Asker): string => `${channel} ${user}`;

/** A store of its own for each namespace: one shared by two would be cleared for both. */
function store<T>(namespace: string, ttl: number, report: (fault: unknown) => void): Keyv<T> {
  const keyv = new Keyv<T>({ namespace, ttl });
  keyv.on("error", report);
  return keyv;
}
