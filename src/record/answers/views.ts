import type { Reader } from "../reader.ts";
import type { Views } from "../views.ts";
import { Cards, numberOf } from "./cards.ts";
import { claimView } from "./claim.ts";
import { explanation } from "./explain.ts";
import { find, names } from "./find.ts";
import { profile } from "./profile.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { timeline } from "./timeline.ts";

/** The views that answers read, over these tables. */
export function viewsOn(reader: Reader): Views {
  return {
    totals: () => reader.totals(),
    find: (name, kinds) => find(name, kinds, reader),
    names: (typed, options = {}) =>
      names(typed, options.kinds ?? ["place", "person", "group"], options.limit ?? 25, reader),
    list: async (kind, limit = 25) => {
      const rows = (await reader.entities(kind, limit * 4)).filter((row) => row.named && !row.site).slice(0, limit);
      return rows.map((row) => ({ id: `n${row.id}`, kind: row.kind, name: row.name, documents: row.documents }));
    },
    status: (place) => status(place, new Cards(reader)),
    timeline: (query) => timeline(query, new Cards(reader)),
    profile: (entity) => profile(entity, new Cards(reader)),
    claim: (id) => claimView(id, new Cards(reader)),
    event: (id) => eventView(id, new Cards(reader)),
    explain: (id) => explanation(id, new Cards(reader)),
    sources: () => sources(new Cards(reader)),
  };
}

async function eventView(id: string, cards: Cards): ReturnType<Views["event"]> {
  const number = numberOf(id, "e");
  const row = number === null ? null : await cards.reader.event(number);
  if (!row) return null;
  return { event: await cards.event(row), claims: await cards.claims(await cards.reader.claimsOfEvent(row.id)) };
}
