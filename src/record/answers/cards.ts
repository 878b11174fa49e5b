import type { ClaimCard, DocumentCard, EventCard, Ref, Voice } from "../cards.ts";
import type { Who } from "../profile.ts";
import type { Reader } from "../reader.ts";
import { disputesOf } from "../standing.ts";
import type { ClaimRow, DocumentRow, EntityRow, EventRow } from "../storage.ts";
import { entityOf, isVeiled, ownVoice, voiceOf } from "../voices.ts";

/** Makes cards out of rows, and reads each document and entity once. Lives as long as one answer. */
export class Cards {
  private readonly documents = new Map<number, Promise<DocumentRow | null>>();
  private readonly entities = new Map<number, Promise<EntityRow | null>>();
  readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  document(id: number): Promise<DocumentRow | null> {
    return remember(this.documents, id, () => this.reader.document(id));
  }

  entity(id: number): Promise<EntityRow | null> {
    return remember(this.entities, id, () => this.reader.entity(id));
  }

  /** Null for null and for what is not on record. */
  async ref(id: number | null): Promise<Ref | null> {
    const entity = id === null ? null : await this.entity(id);
    return entity && { id: `n${entity.id}`, kind: entity.kind, name: entity.name };
  }

  async refs(ids: readonly number[]): Promise<Ref[]> {
    const all = await Promise.all(ids.map((id) => this.ref(id)));
    return all.filter((ref) => ref !== null);
  }

  async claim(row: ClaimRow): Promise<ClaimCard> {
    const document = (await this.document(row.document))!;
    const [actor, target, place, origin] = await Promise.all(
      [row.actor, row.target, row.place, row.origin].map((id) => this.ref(id)),
    );
    return {
      id: `c${row.id}`,
      event: `e${row.event}`,
      document: `d${row.document}`,
      outlet: document.publisher,
      published: document.published,
      type: row.type,
      text: row.text,
      span: row.span,
      trigger: row.trigger,
      sentence: document.text.slice(...row.sentence),
      actor: actor ?? null,
      target: target ?? null,
      place: place ?? null,
      when: row.when,
      quantity: row.quantity,
      origin: origin ?? null,
      quoted: row.quoted,
      modality: row.modality,
      rule: row.rule,
      withdrawn: row.withdrawn,
      earlier: row.earlier,
    };
  }

  claims(rows: readonly ClaimRow[]): Promise<ClaimCard[]> {
    return Promise.all(rows.map((row) => this.claim(row)));
  }

  async event(row: EventRow): Promise<EventCard> {
    const all = await this.reader.claimsOfEvent(row.id);
    const live = all.filter((claim) => !claim.withdrawn);
    const shown = live.length > 0 ? live : all;
    const documents = await this.documentsOf(shown);
    const outlets = publishers(documents);
    const asserted = shown.filter((claim) => claim.modality !== "denied");
    return {
      id: `e${row.id}`,
      type: row.type,
      title: row.title,
      place: await this.ref(row.place),
      actors: await this.refs(row.profile.actors.map(idOf)),
      targets: await this.refs(row.profile.targets.map(idOf)),
      when: row.when,
      modality: row.modality,
      standing: row.standing,
      disputes: disputesOf(row.profile, live),
      claims: live.map((claim) => `c${claim.id}`),
      outlets,
      corrected: publishers(await this.documentsOf(live.filter((claim) => claim.earlier.length > 0))),
      withdrawn: publishers(await this.documentsOf(all.filter((claim) => claim.withdrawn))).filter(
        (outlet) => live.length === 0 || !outlets.includes(outlet),
      ),
      documents: documents.map((document) => `d${document.id}`),
      voices: await this.voices(asserted.length > 0 ? asserted : shown),
      best: await this.claim(shown.find((claim) => claim.id === row.best) ?? shown[0]!),
    };
  }

  events(rows: readonly EventRow[]): Promise<EventCard[]> {
    return Promise.all(rows.map((row) => this.event(row)));
  }

  /** The documents of the claims, oldest id first. */
  async documentsOf(claims: readonly ClaimRow[]): Promise<DocumentRow[]> {
    const ids = [...new Set(claims.map((claim) => claim.document))].sort((a, b) => a - b);
    const rows = await Promise.all(ids.map((id) => this.document(id)));
    return rows.filter((row) => row !== null);
  }

  /** Who independently says so, the widest carried first. An article that names an origin does not speak a second time for itself. */
  async voices(claims: readonly ClaimRow[]): Promise<Voice[]> {
    const voices = new Map<string, { claims: ClaimRow[]; documents: DocumentRow[] }>();
    for (const [id, own] of Map.groupBy(claims, (claim) => claim.document)) {
      const document = (await this.document(id))!;
      const named = await this.naming(own);
      const source = await this.speaker(document);
      for (const claim of named.length > 0 ? named : own) {
        const key = claim.origin === null ? source : `o${claim.origin}`;
        const voice = voices.get(key) ?? { claims: [], documents: [] };
        voices.set(key, { claims: [...voice.claims, claim], documents: [...voice.documents, document] });
      }
    }
    const made = await Promise.all(
      [...voices].map(([key, { claims: said, documents }]) => this.voice(key, said, documents)),
    );
    return made.sort((a, b) => b.outlets.length - a.outlets.length || b.claims.length - a.claims.length);
  }

  /** The claims of one article that name who knows it; "a war monitor" only where it names no other. */
  private async naming(claims: readonly ClaimRow[]): Promise<readonly ClaimRow[]> {
    const origins = await Promise.all(
      claims.map((claim) => (claim.origin === null ? null : this.entity(claim.origin))),
    );
    const someNamed = origins.some((origin) => origin?.named);
    return claims.filter((_, at) => {
      const origin = origins[at];
      return origin && !(someNamed && isVeiled(origin));
    });
  }

  private async speaker(document: DocumentRow): Promise<string> {
    const first = document.sameAs === null ? null : await this.document(document.sameAs);
    return voiceOf(null, ownVoice(first ?? document));
  }

  private async voice(key: string, claims: readonly ClaimRow[], documents: readonly DocumentRow[]): Promise<Voice> {
    const id = entityOf(key);
    const entity = id === null ? null : await this.entity(id);
    const first = documents[0]!;
    return {
      kind: entity ? "origin" : first.agency ? "agency" : "outlet",
      name: entity?.name ?? first.agency ?? first.publisher,
      entity: entity ? `n${entity.id}` : null,
      outlets: publishers(documents),
      claims: claims.map((claim) => `c${claim.id}`),
    };
  }
}

const publishers = (documents: readonly DocumentRow[]): string[] =>
  [...new Set(documents.map((document) => document.publisher))].sort();

const idOf = (who: Who): number => who.id;

/** What is shown of a document. */
export const documentCard = (row: DocumentRow): DocumentCard => ({
  id: `d${row.id}`,
  path: row.path,
  url: row.url,
  outlet: row.publisher,
  agency: row.agency,
  headline: row.headline,
  byline: row.byline,
  dateline: row.dateline,
  published: row.published,
  publishedBasis: row.basis,
  claims: row.claims,
});

function remember<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
  const before = known.get(key);
  if (before) return before;
  const value = read();
  known.set(key, value);
  return value;
}

/** "c12" is 12; null for anything else. */
export const numberOf = (id: string, letter: string): number | null => {
  const match = new RegExp(`^${letter}(\\d{1,15})$`, "i").exec(id.trim());
  return match ? Number(match[1]) : null;
};
