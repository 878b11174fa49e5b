import { happenings } from "../../model/claim.ts";
import type { Appearance, ClaimRow, EntityRow } from "../storage.ts";
import type { Called, Profile } from "../views.ts";
import { type Cards, documentCard, numberOf } from "./cards.ts";
import { entityCard, rolesOf } from "./entity.ts";

/** How many of each kind of thing a profile shows at most. */
const most = 40;

export async function profile(id: string, cards: Cards): Promise<Profile | null> {
  const { reader } = cards;
  const number = numberOf(id, "n");
  const row = number === null ? null : await reader.entity(number);
  if (!row) return null;
  const appearances = await reader.appearancesOf(row.id);
  const documents = (await Promise.all(appearances.map(({ document }) => cards.document(document))))
    .filter((document) => document !== null)
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id - b.id));
  const [first, last] = [documents[0], documents.at(-1)];
  const company = await reader.company(row.id, 10);
  return {
    entity: await entityCard(row, reader),
    called: await calledIn(appearances, cards),
    roles: await roles(appearances, cards),
    ties: await ties(row, cards),
    did: await deeds(row, cards),
    said: await cards.claims(await reader.claims({ origin: row.id, limit: most })),
    first: first ? documentCard(first) : null,
    last: last ? documentCard(last) : null,
    company: (
      await Promise.all(
        company.map(async ({ entity, documents: n }) => ({ other: (await cards.ref(entity))!, documents: n })),
      )
    ).filter(({ other }) => other !== null),
  };
}

/** Every form with the outlets that use it, the most widely used first. */
async function calledIn(appearances: readonly Appearance[], cards: Cards): Promise<Called[]> {
  const outlets = new Map<string, Set<string>>();
  for (const { document, forms } of appearances) {
    const row = await cards.document(document);
    if (!row) continue;
    for (const form of forms) outlets.set(form, (outlets.get(form) ?? new Set()).add(row.publisher));
  }
  const all = [...outlets].map(([name, used]) => ({ name, outlets: [...used].sort(), claims: [] }));
  return all.sort((a, b) => b.outlets.length - a.outlets.length || b.name.length - a.name.length);
}

async function roles(appearances: readonly Appearance[], cards: Cards): Promise<Profile["roles"]> {
  const told = await rolesOf(appearances, cards.reader);
  return Promise.all(
    told.map(async ({ text, claims, documents }) => {
      const rows = await Promise.all(documents.map((id) => cards.document(id)));
      return {
        text,
        claims: await cards.claims(claims.slice(0, 5)),
        outlets: [...new Set(rows.filter((row) => row !== null).map((document) => document.publisher))].sort(),
      };
    }),
  );
}

/** Who leads, belongs to or backs whom, from the claims of affiliation it takes part in. */
async function ties(row: EntityRow, cards: Cards): Promise<Profile["ties"]> {
  const claims = await cards.reader.claims({ entity: row.id, types: ["affiliation"], limit: most });
  const byOther = Map.groupBy(
    claims.filter((claim) => claim.modality === "asserted" && otherOf(claim, row.id) !== null),
    (claim) => otherOf(claim, row.id)!,
  );
  const all = await Promise.all(
    [...byOther].map(async ([other, same]) => {
      const ref = await cards.ref(other);
      return ref && { other: ref, words: same[0]!.text, claims: same.map((claim) => `c${claim.id}`) };
    }),
  );
  return all.filter((tie) => tie !== null);
}

const otherOf = ({ actor, target }: ClaimRow, self: number): number | null => {
  const other = actor === self ? target : actor;
  return other === self ? null : other;
};

async function deeds(row: EntityRow, cards: Cards): Promise<Profile["did"]> {
  const claims = await cards.reader.claims({ entity: row.id, types: happenings, limit: 400 });
  const ids = [
    ...new Set(claims.filter((claim) => row.kind === "place" || claim.place !== row.id).map((claim) => claim.event)),
  ];
  const events = (await Promise.all(ids.map((id) => cards.reader.event(id)))).filter((event) => event !== null);
  const day = (when: { from: string } | null) => when?.from ?? "";
  const newest = events.sort((a, b) =>
    day(a.when) < day(b.when) ? 1 : day(a.when) > day(b.when) ? -1 : b.outlets - a.outlets,
  );
  return cards.events(newest.slice(0, most));
}
