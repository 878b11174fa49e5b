import type { Phrase } from "../model/clause.ts";
import type { EntityKind, LocalEntity } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import { armed, bodies, isClass, people, sites } from "./words.ts";

/** An entity for a phrase that only describes: "two senior officers", "the northern checkpoints". Null for pronouns, things and ideas. */
export function describe(phrase: Phrase, text: (span: Span) => string): LocalEntity | null {
  const kind = kindOf(phrase);
  if (!kind) return null;
  const name = text([phrase.core[0], phrase.head.end])
    .replace(/^(the|a|an|its|their|his|her|our|these|those|some|several|many)\s+/i, "")
    .replace(/^(dead|killed|wounded) (?=\S+ \S)/i, "")
    .replace(/\s+/g, " ");
  const plural =
    /^(compound|amod)/.test(phrase.head.relation) && phrase.head.upos === "NOUN" && isClass(armed, phrase.head.lemma);
  // "rebel hands", "militant attack": the word stands for them all.
  const called = plural && !/s$/.test(name) ? `${name}s` : name;
  return { kind, name: called, forms: [called], named: false, roles: [], mentions: [phrase.core], geography: null };
}

function kindOf(phrase: Phrase): EntityKind | null {
  const { lemma, upos } = phrase.content;
  if (upos === "PRON") return null;
  if (isClass(armed, lemma) || isClass(people, lemma) || isClass(bodies, lemma)) return "group";
  return isClass(sites, lemma) ? "place" : null;
}

/** A name in a place's part that no gazetteer has: "rebels captured Mwenga". */
export function unknownPlace(phrase: Phrase, text: (span: Span) => string): LocalEntity {
  const name = text([phrase.core[0], phrase.core[1]])
    .replace(/^the\s+/i, "")
    .replace(/['’]s$/, "");
  return { kind: "place", name, forms: [name], named: true, roles: [], mentions: [phrase.core], geography: null };
}
