import type { Sources } from "../views.ts";
import { type Cards, documentCard } from "./cards.ts";

const most = 200;
const mostOrigins = 20;

/** Whose articles are on record, and whom they name as knowing. See `Views.sources`. */
export async function sources(cards: Cards): Promise<Sources> {
  const { reader } = cards;
  const origins = await reader.origins(mostOrigins);
  const voices = origins.map(async ({ entity }) => {
    const claims = await reader.claims({ origin: entity, limit: 500 });
    const documents = await cards.documentsOf(claims);
    const row = await cards.entity(entity);
    return {
      kind: "origin" as const,
      name: row?.name ?? "",
      entity: `n${entity}`,
      outlets: [...new Set(documents.map((document) => document.publisher))].sort(),
      claims: claims.map((claim) => `c${claim.id}`),
    };
  });
  return {
    outlets: await reader.outlets(),
    documents: (await reader.documents(most)).map(documentCard),
    origins: await Promise.all(voices),
  };
}
