import type { Claim, Reading } from "../model/claim.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Context } from "./context.ts";
import { type Handle, handleOf } from "./handles.ts";
import { folded } from "./names.ts";
import { type Moved, regroup } from "./regroup.ts";
import type { Filler, Slots } from "./slots.ts";
import type { HandleRow, Storage, Trait } from "./storage.ts";

/** Everybody and every place of one article, as fillers of slots. */
export type Cast = ReadonlyMap<LocalEntity, Filler>;

/** Files everybody and every place an article speaks of. `moved`: handles on record that now mean another entity than before. */
export async function gather(
  reading: Reading,
  document: number,
  context: Context,
  storage: Storage,
): Promise<{ cast: Cast; moved: Moved }> {
  const inClaims = reading.claims.flatMap((claim) => [claim.actor, claim.target, claim.place, claim.origin]);
  const locals = [...new Set([...reading.entities, ...inClaims.filter((entity) => entity !== null)])];
  const handles = new Map(locals.map((local) => [local, handleOf(local, context)]));
  const rows = await fileHandles([...handles.values()], storage);
  const said = [...Map.groupBy(locals, (local) => handles.get(local)!.key)].map(([key, same]) =>
    appearanceOf(rows.get(key)!, same, handles, context),
  );
  const moved = await fileAppearances(said, document, rows, storage);
  const cast = new Map(locals.map((local) => [local, filler(handles.get(local)!, rows, local, context)]));
  return { cast, moved };
}

/** The rows of all handles and of those they are linked with, made where there are none. */
async function fileHandles(handles: readonly Handle[], storage: Storage): Promise<Map<string, HandleRow>> {
  const all = new Map(handles.flatMap((one) => [...one.links, one]).map((one) => [one.key, one]));
  const rows = new Map((await storage.handles([...all.keys()])).map((row) => [row.key, row]));
  for (const { key, kind, named, short, name, geography, site } of all.values()) {
    if (!rows.has(key)) rows.set(key, await storage.insertHandle({ key, kind, named, short, name, geography, site }));
  }
  const every = handles.flatMap((one) => [...one.links, one]);
  await storage.addHandleKeys(
    every.flatMap(({ key, keys }) => keys.map((each) => ({ key: each, handle: rows.get(key)!.id }))),
  );
  return rows;
}

interface Said {
  readonly handle: HandleRow;
  readonly locals: readonly LocalEntity[];
  readonly traits: readonly Omit<Trait, "handle">[];
  readonly links: readonly string[];
}

function appearanceOf(
  handle: HandleRow,
  locals: readonly LocalEntity[],
  handles: ReadonlyMap<LocalEntity, Handle>,
  { countries }: Context,
): Said {
  const forms = new Set(locals.flatMap((local) => [local.name, ...local.forms]));
  const names = new Set(locals.map((local) => handles.get(local)!.name));
  const sides = new Set(locals.map((local) => handles.get(local)!.side).filter((side) => side !== null));
  return {
    handle,
    locals,
    links: [...new Set(locals.flatMap((local) => handles.get(local)!.links.map(({ key }) => key)))],
    traits: [
      ...[...forms].map((value) => ({ kind: "form" as const, value })),
      ...[...names].map((value) => ({ kind: "name" as const, value })),
      ...countries.map((value) => ({ kind: "country" as const, value })),
      ...[...sides].map((value) => ({ kind: "side" as const, value })),
    ],
  };
}

/** Counts what the article says of each, and groups anew where that is news. */
async function fileAppearances(
  all: readonly Said[],
  document: number,
  rows: ReadonlyMap<string, HandleRow>,
  storage: Storage,
): Promise<Moved> {
  const byId = new Map([...rows.values()].map((row) => [row.id, row]));
  const before = await storage.traits([...byId.keys()]);
  const known = new Set(before.map((trait) => `${trait.handle}${trait.kind}${trait.value}`));
  const used = new Set(before.map((trait) => trait.handle));
  const news = new Set<HandleRow>();
  const counted: Trait[] = [];
  const appearances: Parameters<Storage["insertAppearances"]>[0][number][] = [];
  for (const { handle, locals, traits, links } of all) {
    const own: Trait[] = [
      ...traits.map((trait) => ({ ...trait, handle: handle.id })),
      ...links.flatMap((key): Trait[] => [
        { handle: handle.id, kind: "link", value: key },
        { handle: rows.get(key)!.id, kind: "link", value: handle.key },
      ]),
    ];
    for (const trait of own)
      if (tells(trait) && !known.has(`${trait.handle}${trait.kind}${trait.value}`)) news.add(byId.get(trait.handle)!);
    counted.push(...own);
    const merged = {
      forms: [...new Set(locals.flatMap((local) => [local.name, ...local.forms]))],
      roles: locals.flatMap((local) => local.roles),
      mentions: locals.flatMap((local) => local.mentions),
    };
    appearances.push({ document, handle: handle.id, ...merged, traits: own });
  }
  await storage.insertAppearances(appearances);
  await storage.countTraits(counted, 1);
  const fresh = [...byId.values()].filter((row) => row.entity === null || news.has(row) || !used.has(row.id));
  const spoken = all.map(({ handle }) => handle.id);
  return regroup(fresh, spoken, 1, storage);
}

/** Whether a trait may change who is meant; new spellings and sides do not. */
const tells = ({ kind }: Trait): boolean => kind === "link" || kind === "country";

function filler(
  handle: Handle,
  rows: ReadonlyMap<string, HandleRow>,
  local: LocalEntity,
  { countries }: Context,
): Filler {
  const { key, kind, name, named, side, geography, site } = handle;
  const marks =
    kind === "person"
      ? [...new Set([local.name, ...local.forms].map(folded))]
      : [handle, ...handle.links].flatMap((one) => [one.key.replace(/^acro:(.*)@.*$/, "short:$1"), ...one.keys]);
  return {
    id: rows.get(key)!.id,
    key,
    kind,
    name,
    named,
    side,
    scope: countries,
    marks: [...new Set(marks)].filter((mark) => !mark.startsWith("in:")),
    geography,
    site,
  };
}

export const slotsOf = (claim: Claim, cast: Cast): Slots => {
  const find = (local: LocalEntity | null) => (local ? (cast.get(local) ?? null) : null);
  return { actor: find(claim.actor), target: find(claim.target), place: find(claim.place), origin: find(claim.origin) };
};
