import type { Reader } from "../reader.ts";

/** The place itself and what lies in it: a town's sites, a country's towns. */
export async function placesWithin(place: number, reader: Reader): Promise<number[]> {
  const row = await reader.entity(place);
  if (!row?.geography || row.site) return [place];
  const inside = await reader.entitiesByKey(`in:${row.geography.key}`);
  return [...new Set([place, ...inside.map((one) => one.id)])];
}
