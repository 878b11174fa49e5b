import type { Gender } from "../../language/names/given.ts";
import type { Name } from "../../language/names/names.ts";
import type { EntityKind, Geography, Role } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

/** An entity while its mentions are still being gathered. */
export interface Draft {
  kind: EntityKind;
  named: boolean;
  /** Every form with how often it was met, in order of first use. */
  readonly forms: Map<string, number>;
  readonly mentions: Span[];
  readonly roles: Role[];
  /** Head nouns it was described with: "monitor", "city", "president". */
  readonly nouns: Set<string>;
  /** Modifiers of a description: "syrian", "government". Empty for a name. */
  readonly modifiers: Set<string>;
  gender: Gender | null;
  plural: boolean;
  geography: Geography | null;
  /** Of a state that acts, the land it stands for: what "the country" looks back on. */
  land: Draft | null;
}

/** An entity of which nothing but its kind is known. */
export const newDraft = (kind: EntityKind, named: boolean): Draft => ({
  kind,
  named,
  forms: new Map(),
  mentions: [],
  roles: [],
  nouns: new Set(),
  modifiers: new Set(),
  gender: null,
  plural: false,
  geography: null,
  land: null,
});

/** One more name for it, seen `times`. */
export function addForm(draft: Draft, form: string, times = 1): void {
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + times);
}

/** Makes two drafts one: every name of `other` now belongs to `into`. */
export function merge(drafts: Map<Name, Draft>, into: Draft, other: Draft): void {
  if (into === other) return;
  for (const [form, times] of other.forms) addForm(into, form, times);
  for (const noun of other.nouns) into.nouns.add(noun);
  into.roles.push(...other.roles);
  into.gender ??= other.gender;
  into.geography ??= other.geography;
  for (const [name, draft] of drafts) if (draft === other) drafts.set(name, into);
}

/** A stretch that speaks of an entity. */
export interface Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly span: Span;
  /** The span with the title before it. */
  readonly cover: Span;
  /** Where the head word begins: what tells "Hakim" from the "forces" of "Hakim's forces". */
  readonly head: number;
  readonly draft: Draft;
  readonly sort: "name" | "description" | "pronoun";
  /** False for words that stand beside a name: the "city" of "the city of Arna". */
  readonly shown: boolean;
}
