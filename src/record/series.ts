import { follows } from "./changes.ts";
import { shift } from "./days.ts";
import type { Profile } from "./profile.ts";
import type { Storage } from "./storage.ts";

/** True when a running total is the next figure of a voice that gave a smaller one before ("826", after "704"). Each figure is an event
 *  of its own, for it counts other days; together they are a series. */
export async function isNextFigure(tellings: readonly Profile[], storage: Storage): Promise<boolean> {
  for (const { type, counts, countries } of tellings) {
    for (const count of counts.filter((one) => one.total)) {
      const keys = countries.slice(0, 2).map((country) => `${type}:s${count.measure}@${country}`);
      const near = [shift(count.day, -120), count.day] as const;
      const filed = await storage.tellingsNear({ keys, day: count.day, near, listed: true });
      const known = await Promise.all(filed.map(({ id }) => storage.tellingProfile(id)));
      const alike = known
        .flatMap((one) => one.counts)
        .filter((one) => one.voice === count.voice && one.of === count.of);
      if (alike.some((one) => one.measure === count.measure && follows(count, one))) return true;
    }
  }
  return false;
}
