import type { Entity } from "../../model/entity.ts";
import type { Reader } from "../reader.ts";
import type { Appearance, ClaimRow, EntityRow } from "../storage.ts";

export interface RoleTold {
  readonly text: string;
  readonly claims: readonly ClaimRow[];
  readonly documents: readonly number[];
}

/** The entity with its aliases, roles and documents. */
export async function entityCard(row: EntityRow, reader: Reader): Promise<Entity> {
  const appearances = await reader.appearancesOf(row.id);
  const roles = await rolesOf(appearances, reader);
  return {
    id: `n${row.id}`,
    kind: row.kind,
    name: row.name,
    aliases: row.aliases.map((alias) => alias.form).filter((form) => form !== row.name),
    named: row.named,
    roles: roles.map(({ text, claims }) => ({ text, claims: claims.map((claim) => `c${claim.id}`) })),
    documents: appearances.map(({ document }) => `d${document}`),
    geography: row.geography,
  };
}

/** The roles articles give, the most often given first, each with the claims of the sentences that give it. */
export async function rolesOf(appearances: readonly Appearance[], reader: Reader): Promise<RoleTold[]> {
  const told: { text: string; document: number; claims: ClaimRow[] }[] = [];
  for (const { document, roles } of appearances.filter((one) => one.roles.length > 0)) {
    const claims = (await reader.claimsOfDocument(document)).filter((claim) => !claim.withdrawn);
    for (const { text, span } of roles) {
      const around = claims.filter((claim) => claim.sentence[0] <= span[0] && span[1] <= claim.sentence[1]);
      told.push({ text, document, claims: around });
    }
  }
  const merged = [...Map.groupBy(told, (role) => role.text.toLowerCase()).values()].map((same) => ({
    text: same[0]!.text,
    claims: [...new Map(same.flatMap((role) => role.claims).map((claim) => [claim.id, claim])).values()],
    documents: [...new Set(same.map((role) => role.document))],
  }));
  return merged.sort((a, b) => b.documents.length - a.documents.length);
}
