import type { TestLedger } from "./record.ts";

interface Mention {
  readonly document: string;
  readonly span: readonly number[];
  readonly entity: string;
}

/** What a ledger says whatever its ids: which claims are one event and how it stands, which mentions one entity. */
export function shape(ledger: TestLedger): { readonly events: string[]; readonly entities: string[] } {
  const documents = ledger.documents as readonly { readonly id: string; readonly path: string }[];
  const path = new Map(documents.map((one) => [one.id, one.path]));
  const claims = new Map(
    ledger.claims.map((one) => {
      const { span, type } = one as unknown as { span: readonly number[]; type: string };
      return [one.id, `${path.get(one.document)} ${span} ${type}`];
    }),
  );
  const mentions = Map.groupBy(ledger.mentions as readonly Mention[], (one) => one.entity);
  const told = (ids: readonly string[]) => ids.map((id) => claims.get(id)).sort();
  return {
    events: ledger.events
      .map(({ claims: own, standing, disputes, documents: articles }) => {
        const about = disputes.map(({ field, claims: odd }) => [field, told(odd)]);
        return JSON.stringify([told(own), standing, about, articles.length]);
      })
      .sort(),
    entities: ledger.entities
      .map(({ id, kind, name, aliases }) => {
        const where = (mentions.get(id) ?? []).map((one) => `${path.get(one.document)} ${one.span}`).sort();
        return JSON.stringify([kind, name, [...aliases].sort(), where]);
      })
      .sort(),
  };
}
