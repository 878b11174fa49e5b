import type { Cluster } from "./cluster.ts";
import { completeness } from "./cluster.ts";
import { dayOf, keysOf, windowOf } from "./keys.ts";
import type { DocumentRow, TellingRow } from "./storage.ts";

/** What one article says of one event, as it is filed: first those that say most, among equals by the article's bytes. */
export function tellingOf(
  { members, profile }: Cluster,
  { id, hash, file }: DocumentRow,
  first: number,
): { readonly row: Omit<TellingRow, "id">; readonly keys: readonly string[] } {
  const fullness = Math.max(...members.map(({ draft }) => completeness(draft)));
  const at = Math.min(...members.map(({ draft }) => draft.claim.trigger[0]));
  const order = [99 - fullness, 99 - Math.min(99, members.length)].map((n) => String(n).padStart(2, "0"));
  const row = {
    document: id,
    type: profile.type,
    rank: [...order, hash.slice(0, 16), file, String(at).padStart(7, "0"), profile.type].join(" "),
    day: dayOf(profile),
    near: windowOf(profile),
    role: "apart" as const,
    lead: 0,
    points: 0,
    event: null,
    first,
    profile,
  };
  return { row, keys: keysOf(profile) };
}
