const forgottenAfter = 15 * 60_000;

/** Remembers what was already answered, so that a redelivered event is answered once. Asking remembers. */
export function seen(now: () => number = Date.now): (id: string) => boolean {
  const times = new Map<string, number>();
  return (id) => {
    for (const [old, time] of times) {
      if (now() - time < forgottenAfter) break; // a Map keeps the order of arrival
      times.delete(old);
    }
    const known = times.has(id);
    if (!known) times.set(id, now());
    return known;
  };
}
