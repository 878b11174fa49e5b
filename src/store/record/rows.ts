import type {
  Appearance,
  BareEntity,
  ClaimDraft,
  ClaimRow,
  DocumentRow,
  EventRow,
  HandleRow,
  Standing,
} from "../../record/storage.ts";
import type { Row, Value } from "../session.ts";

// Between rows of the tables and what the record works with: JSON as text, truth as 0 and 1.

const text = (value: Value | undefined) => value as string;
const maybe = (value: Value | undefined) => (value ?? null) as string | null;
const number = (value: Value | undefined) => Number(value);
const id = (value: Value | undefined) => (value === null || value === undefined ? null : Number(value));
const json = <T>(value: Value | undefined): T => JSON.parse((value ?? "null") as string) as T;

export const documentOf = (row: Row): DocumentRow => ({
  id: number(row.id),
  path: text(row.path),
  file: text(row.file),
  hash: text(row.hash),
  url: maybe(row.url),
  outlet: maybe(row.outlet),
  publisher: text(row.publisher),
  agency: maybe(row.agency),
  headline: maybe(row.headline),
  byline: maybe(row.byline),
  dateline: maybe(row.dateline),
  published: text(row.published),
  basis: text(row.basis) as DocumentRow["basis"],
  text: text(row.text),
  countries: json(row.countries),
  sameAs: id(row.same_as),
  claims: number(row.claims),
});

export const bareEntityOf = (row: Row): BareEntity => ({
  id: number(row.id),
  kind: text(row.kind) as BareEntity["kind"],
  name: text(row.name),
  named: row.named === 1,
  scope: json(row.scope),
  geography: json(row.geography),
  side: maybe(row.side) as BareEntity["side"],
  site: maybe(row.site),
  documents: number(row.documents),
});

export const handleOf = (row: Row): HandleRow => ({
  id: number(row.id),
  key: text(row.key),
  kind: text(row.kind) as HandleRow["kind"],
  named: row.named === 1,
  short: row.short === 1,
  name: text(row.name),
  geography: json(row.geography),
  site: maybe(row.site),
  entity: id(row.entity),
});

export const appearanceOf = (row: Row): Appearance => ({
  document: number(row.document),
  handle: number(row.handle),
  entity: number(row.entity),
  forms: json(row.forms),
  roles: json(row.roles),
  mentions: json(row.mentions),
});

export const standingColumns =
  "telling.id, telling.document, telling.rank, telling.role, telling.lead, telling.points, telling.event, telling.first, telling.stamp";

export const standingOf = (row: Row): Standing => ({
  id: number(row.id),
  document: number(row.document),
  rank: text(row.rank),
  role: text(row.role) as Standing["role"],
  lead: number(row.lead),
  points: number(row.points),
  event: id(row.event),
  first: number(row.first),
});

export const eventOf = (row: Row): EventRow => ({
  id: number(row.id),
  type: text(row.type) as EventRow["type"],
  title: text(row.title),
  place: id(row.place),
  actor: id(row.actor),
  when: json(row.period),
  modality: text(row.modality) as EventRow["modality"],
  standing: text(row.standing) as EventRow["standing"],
  claims: number(row.claims),
  outlets: number(row.outlets),
  best: id(row.best),
  bestScore: number(row.best_score),
  profile: json(row.profile),
});

export const claimOf = (row: Row): ClaimRow => ({
  id: number(row.id),
  event: number(row.event),
  document: number(row.document),
  telling: id(row.telling),
  type: text(row.type) as ClaimRow["type"],
  text: text(row.text),
  span: [number(row.start), number(row.stop)],
  trigger: [number(row.trigger_start), number(row.trigger_stop)],
  sentence: [number(row.sentence_start), number(row.sentence_stop)],
  lemma: text(row.lemma),
  rule: text(row.rule),
  actor: id(row.actor),
  target: id(row.target),
  place: id(row.place),
  when: json(row.period),
  quantity: json(row.quantity),
  origin: id(row.origin),
  quoted: row.quoted === 1,
  modality: text(row.modality) as ClaimRow["modality"],
  comparisons: json(row.comparisons),
  earlier: json(row.earlier),
  withdrawn: row.withdrawn === 1,
});

/** Values of a claim, in the order of `claimColumns`. */
export const claimValues = (row: ClaimDraft): Value[] => [
  row.event,
  row.document,
  row.telling,
  row.type,
  row.text,
  ...row.span,
  ...row.trigger,
  ...row.sentence,
  row.lemma,
  row.rule,
  row.actor,
  row.target,
  row.place,
  row.when && JSON.stringify(row.when),
  row.quantity && JSON.stringify(row.quantity),
  row.origin,
  row.quoted ? 1 : 0,
  row.modality,
  JSON.stringify(row.comparisons),
  JSON.stringify(row.earlier),
  0,
];

export const claimColumns =
  "event document telling type text start stop trigger_start trigger_stop sentence_start sentence_stop lemma rule actor target place period quantity origin quoted modality comparisons earlier withdrawn".split(
    " ",
  );

export const documentValues = (row: Omit<DocumentRow, "id">): Value[] => [
  row.path,
  row.file,
  row.hash,
  row.url,
  row.outlet,
  row.publisher,
  row.agency,
  row.headline,
  row.byline,
  row.dateline,
  row.published,
  row.basis,
  row.text,
  JSON.stringify(row.countries),
  row.sameAs,
  row.claims,
];

export const documentColumns =
  "path file hash url outlet publisher agency headline byline dateline published basis text countries same_as claims".split(
    " ",
  );

export const eventValues = (row: Omit<EventRow, "id">): Value[] => [
  row.type,
  row.title,
  row.place,
  row.actor,
  row.when?.from ?? null,
  row.when && JSON.stringify(row.when),
  row.modality,
  row.standing,
  row.claims,
  row.outlets,
  row.best,
  row.bestScore,
  JSON.stringify(row.profile),
];

export const eventColumns =
  "type title place actor day period modality standing claims outlets best best_score profile".split(" ");

export const entityValues = (row: Omit<BareEntity, "id">): Value[] => [
  row.kind,
  row.name,
  row.named ? 1 : 0,
  JSON.stringify(row.scope),
  row.geography && JSON.stringify(row.geography),
  row.side,
  row.site,
  row.documents,
];

export const entityColumns = "kind name named scope geography side site documents".split(" ");

export const insertSql = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;

export const updateSql = (table: string, columns: readonly string[]): string =>
  `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE id = ?`;
