import { follows } from "./changes.ts";
import { shift } from "./days.ts";
import type { Profile } from "./profile.ts";
import type { Storage } from "./storage.ts";

/** True when a running total is the next figure of a voice that gave a smaller one before ("826", after "704"). Each figure is an event
 *  of its own, for it counts other days; together they are a series. */
export async function replaced(profile: Profile, storage: Storage): Promise<boolean> {
  for (const count of profile.counts.filter((one) => one.total)) {
    for (const country of profile.countries.slice(0, 2)) {
      const key = `${profile.type}:s${count.measure}@${country}`;
      const filed = await storage.eventsFiled(key, shift(count.day, -120), count.day, 30);
      const events = await Promise.all(filed.map(({ event }) => storage.event(event)));
      const known = events.flatMap((event) => event?.profile.counts ?? []);
      if (
        known.some(
          (one) =>
            one.voice === count.voice && one.of === count.of && one.measure === count.measure && follows(count, one),
        )
      )
        return true;
    }
  }
  return false;
}
