import type { Claim, ClaimType, Modality, Reading } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { EntityKind, Geography, LocalEntity } from "../../src/model/entity.ts";
import type { Quantity } from "../../src/model/quantity.ts";
import type { When } from "../../src/model/when.ts";

// Readings made by hand, so that tests of the record say exactly what an article claimed.

/** A few invented and real places, so that keys and distances are right. */
const gazetteer: Record<string, Geography> = {
  Arna: { key: "SY/arna", country: "SY", latitude: 33.35, longitude: 35.9, population: 9000 },
  Hama: { key: "SY/hama", country: "SY", latitude: 35.13, longitude: 36.75, population: 460000 },
  Homs: { key: "SY/homs", country: "SY", latitude: 34.73, longitude: 36.71, population: 775000 },
  Syria: { key: "SY", country: "SY", latitude: 35, longitude: 38, population: 18000000 },
  Kutum: { key: "SD/kutum", country: "SD", latitude: 14.2, longitude: 24.66, population: 45000 },
  Sudan: { key: "SD", country: "SD", latitude: 16, longitude: 30, population: 41000000 },
};

export interface Said {
  readonly type: ClaimType;
  /** The words; also the sentence. */
  readonly text: string;
  readonly lemma?: string;
  readonly actor?: string;
  readonly target?: string;
  readonly place?: string;
  readonly when?: When | string;
  readonly quantity?: Quantity;
  readonly origin?: string;
  readonly modality?: Modality;
  readonly quoted?: boolean;
}

export interface Told {
  readonly path?: string;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly headline?: string;
  readonly agency?: string | null;
  readonly published?: string;
  /** False where the article does not state its day. */
  readonly stated?: boolean;
  readonly says: readonly Said[];
  /** Entities beyond those in the claims. */
  readonly also?: readonly LocalEntity[];
}

export const day = (iso: string, basis: When["basis"] = "explicit"): When => ({
  from: iso,
  to: iso,
  precision: "day",
  basis,
});

export const since = (from: string, to: string): When => ({ from, to, precision: "range", basis: "explicit" });

export const year = (number: number): When => ({
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  precision: "year",
  basis: "explicit",
});

export const killed = (low: number | null, high: number | null = low, text = `${low ?? high}`): Quantity => ({
  measure: "killed",
  low,
  high,
  text,
});

/** "rebels" is a group by description, "Hama" a place of the gazetteer, "@Omar Said" a person, "#HTS" a named group, "~" a site. */
export function entity(label: string, forms: readonly string[] = []): LocalEntity {
  const name = label.replace(/^[@#~]/, "");
  const geography = gazetteer[name] ?? null;
  const kind: EntityKind = geography || label.startsWith("~") ? "place" : label.startsWith("@") ? "person" : "group";
  const named = geography !== null || /^[@#]/.test(label);
  return { kind, name, forms: [name, ...forms], named, roles: [], mentions: [[0, name.length]], geography };
}

let made = 0;

/** An article whose body is the sentences of its claims, a line each. */
export function reading({ says, also = [], ...about }: Told): Reading {
  const path = about.path ?? `articles/a${++made}.txt`;
  const known = new Map<string, LocalEntity>(also.map((one) => [one.name, one]));
  const find = (label: string | undefined) => {
    if (label === undefined) return null;
    const name = label.replace(/^[@#~]/, "");
    const one = known.get(name) ?? entity(label);
    known.set(name, one);
    return one;
  };
  const claims: Claim[] = [];
  let text = "";
  for (const said of says) {
    const span = [text.length, text.length + said.text.length] as const;
    text += `${said.text}\n`;
    claims.push({
      type: said.type,
      text: said.text,
      span,
      sentence: span,
      trigger: span,
      lemma: said.lemma ?? said.type,
      rule: said.type,
      actor: find(said.actor),
      target: find(said.target),
      place: find(said.place),
      when: typeof said.when === "string" ? day(said.when) : (said.when ?? null),
      quantity: said.quantity ?? null,
      origin: find(said.origin),
      quoted: said.quoted ?? false,
      modality: said.modality ?? "asserted",
    });
  }
  const document: Document = {
    path,
    text,
    url: about.url ?? null,
    outlet: about.outlet === undefined ? path : about.outlet,
    headline: about.headline ?? null,
    byline: null,
    dateline: null,
    datelinePlace: null,
    agency: about.agency ?? null,
    published: {
      date: about.published ?? "2024-12-06",
      basis: about.stated === false ? "assumed" : "stated",
      from: null,
    },
    parts: [{ kind: "body", span: [0, text.length] }],
  };
  return { document, entities: [...known.values()], claims };
}
