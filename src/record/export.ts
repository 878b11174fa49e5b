import type { Reader } from "./reader.ts";
import { disputesOf } from "./standing.ts";
import type { Appearance, ClaimRow, DocumentRow, EntityRow, EventRow } from "./storage.ts";
import { ownVoice, voiceOf } from "./voices.ts";

/** Everything on record in the shape other programs read: documents, claims, events, entities and mentions, in order of id. */
export interface Ledger {
  readonly documents: readonly object[];
  readonly claims: readonly object[];
  readonly events: readonly object[];
  readonly entities: readonly object[];
  readonly mentions: readonly object[];
}

const everything = Number.MAX_SAFE_INTEGER;

/** Reads the whole record. Withdrawn claims, and events and entities that only they spoke of, are left out. */
export async function exportLedger(reader: Reader): Promise<Ledger> {
  const documents = (await reader.documents(everything)).sort((a, b) => a.id - b.id);
  const entities = (await reader.entities(null, everything)).sort((a, b) => a.id - b.id);
  const events = (await reader.events({ order: "newest", limit: everything })).sort((a, b) => a.id - b.id);
  const claims: ClaimRow[] = [];
  const appearances: Appearance[] = [];
  for (const { id } of documents) {
    claims.push(...(await reader.claimsOfDocument(id)).filter((claim) => !claim.withdrawn));
    appearances.push(...(await reader.appearancesIn(id)));
  }
  return ledgerOf({ documents, entities, events, claims: claims.sort((a, b) => a.id - b.id), appearances });
}

interface Rows {
  readonly documents: readonly DocumentRow[];
  readonly entities: readonly EntityRow[];
  readonly events: readonly EventRow[];
  readonly claims: readonly ClaimRow[];
  readonly appearances: readonly Appearance[];
}

function ledgerOf({ documents, entities, events, claims, appearances }: Rows): Ledger {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const document = new Map(documents.map((row) => [row.id, row]));
  const ofEvent = Map.groupBy(claims, (claim) => claim.event);
  const ofDocument = Map.groupBy(claims, (claim) => claim.document);
  const ofEntity = Map.groupBy(appearances, (appearance) => appearance.entity);
  const slot = (id: number | null) => slotOf(id === null ? undefined : byId.get(id));
  const voices = voicesIn(document, byId);
  return {
    documents: documents.map(documentJson),
    claims: claims.map((claim) => claimJson(claim, document.get(claim.document)!, slot)),
    events: events.map((event) => eventJson(event, ofEvent.get(event.id) ?? [], slot(event.place), document, voices)),
    entities: entities.map((entity) => entityJson(entity, ofEntity.get(entity.id) ?? [], ofDocument)),
    mentions: appearances.flatMap((appearance) => mentionsJson(appearance, byId)),
  };
}

const documentJson = ({ id, path, outlet, agency, headline, byline, dateline, published, basis }: DocumentRow) => ({
  id: `d${id}`,
  path,
  outlet,
  agency,
  headline,
  byline,
  dateline,
  published: { date: published, basis },
});

type Slot = { readonly id: string; readonly name: string; readonly aliases: readonly string[] } | null;

const aliasesOf = (entity: EntityRow): string[] =>
  entity.aliases.map((alias) => alias.form).filter((form) => form !== entity.name);

const slotOf = (entity: EntityRow | undefined): Slot =>
  entity ? { id: `n${entity.id}`, name: entity.name, aliases: aliasesOf(entity) } : null;

const claimJson = (claim: ClaimRow, document: DocumentRow, slot: (id: number | null) => Slot) => ({
  id: `c${claim.id}`,
  event: `e${claim.event}`,
  document: `d${claim.document}`,
  outlet: document.outlet,
  type: claim.type,
  text: claim.text,
  span: claim.span,
  actor: slot(claim.actor),
  target: slot(claim.target),
  place: slot(claim.place),
  when: claim.when,
  quantity: claim.quantity,
  origin: slot(claim.origin),
  modality: claim.modality,
  trigger: claim.trigger,
  lemma: claim.lemma,
  quoted: claim.quoted,
  sentence: claim.sentence,
  rule: claim.rule,
  comparisons: claim.comparisons,
});

function eventJson(
  event: EventRow,
  claims: readonly ClaimRow[],
  place: Slot,
  documents: ReadonlyMap<number, DocumentRow>,
  voices: (event: EventRow) => string[],
) {
  const articles = [...new Set(claims.map((claim) => claim.document))];
  return {
    id: `e${event.id}`,
    type: event.type,
    title: event.title,
    place,
    when: event.when,
    modality: event.modality,
    claims: claims.map((claim) => `c${claim.id}`),
    outlets: [...new Set(articles.map((id) => documents.get(id)!.outlet).filter((outlet) => outlet !== null))].sort(),
    documents: articles.map((id) => `d${id}`),
    origins: voices(event),
    standing: event.standing,
    disputes: disputesOf(event.profile, claims),
  };
}

/** Names for voice keys: entity ids for origins, the outlet's or agency's name, else the path of an article without either. */
function voicesIn(documents: ReadonlyMap<number, DocumentRow>, entities: ReadonlyMap<number, EntityRow>) {
  const names = new Map<string, string>();
  for (const document of documents.values()) names.set(ownVoice(document), document.agency ?? document.publisher);
  for (const entity of entities.values()) names.set(voiceOf(entity, ""), `n${entity.id}`);
  return (event: EventRow) => Object.keys(event.profile.voices).map((voice) => names.get(voice) ?? voice);
}

function entityJson(
  entity: EntityRow,
  appearances: readonly Appearance[],
  claims: ReadonlyMap<number, readonly ClaimRow[]>,
) {
  const roles = appearances.flatMap(({ document, roles: told }) =>
    told.map((role) => ({
      text: role.text,
      claims: (claims.get(document) ?? [])
        .filter((claim) => claim.sentence[0] <= role.span[0] && role.span[1] <= claim.sentence[1])
        .map((claim) => `c${claim.id}`),
    })),
  );
  const merged = Map.groupBy(roles, (role) => role.text);
  return {
    id: `n${entity.id}`,
    kind: entity.kind,
    name: entity.name,
    aliases: aliasesOf(entity),
    named: entity.named,
    roles: [...merged].map(([text, same]) => ({ text, claims: [...new Set(same.flatMap((role) => role.claims))] })),
    documents: appearances.map(({ document }) => `d${document}`),
    geography: entity.geography,
  };
}

const mentionsJson = ({ document, entity, mentions }: Appearance, entities: ReadonlyMap<number, EntityRow>) =>
  mentions.map((span) => ({ document: `d${document}`, span, kind: entities.get(entity)!.kind, entity: `n${entity}` }));
