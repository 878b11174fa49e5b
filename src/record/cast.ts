import type { Claim, Reading } from "../model/claim.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Context } from "./context.ts";
import { resolve } from "./entities.ts";
import type { Slots } from "./slots.ts";
import type { Appearance, EntityRow, Storage } from "./storage.ts";

/** Everybody and every place of one article, found in the record or added to it. */
export type Cast = Map<LocalEntity, EntityRow>;

/** Finds or makes each entity, fullest names first, and files where it appears. */
export async function gather(reading: Reading, context: Context, storage: Storage): Promise<Cast> {
  const inClaims = reading.claims.flatMap((claim) => [claim.actor, claim.target, claim.place, claim.origin]);
  const all = new Set([...reading.entities, ...inClaims.filter((entity) => entity !== null)]);
  const ordered = [...all].sort((a, b) => rank(a) - rank(b));
  const cast: Cast = new Map();
  for (const local of ordered) cast.set(local, await resolve(local, context, storage));
  for (const appearance of appearances(cast, context.document)) await storage.setAppearance(appearance);
  return cast;
}

/** Places before people, so that sites find their towns; names before descriptions; long names before bare surnames. */
const rank = (local: LocalEntity) =>
  (local.named ? 0 : 1000) + (local.geography ? 0 : 100) - Math.min(99, local.name.split(/\s+/).length);

/** Two local entities that turn out to be one appear once, with the forms, roles and mentions of both. */
function appearances(cast: Cast, document: number): Appearance[] {
  const byEntity = new Map<number, Appearance>();
  for (const [local, { id }] of cast) {
    const before = byEntity.get(id);
    byEntity.set(id, {
      document,
      entity: id,
      forms: [...new Set([...(before?.forms ?? []), local.name, ...local.forms])],
      roles: [...(before?.roles ?? []), ...local.roles],
      mentions: [...(before?.mentions ?? []), ...local.mentions],
    });
  }
  return [...byEntity.values()];
}

export const slotsOf = (claim: Claim, cast: Cast): Slots => {
  const find = (local: LocalEntity | null) => (local ? (cast.get(local) ?? null) : null);
  return { actor: find(claim.actor), target: find(claim.target), place: find(claim.place), origin: find(claim.origin) };
};
