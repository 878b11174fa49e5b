import { findNames, type Name } from "../../language/names/names.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { overlaps } from "../../model/span.ts";
import { bracketedForms } from "./acronyms.ts";
import { aliasPairs } from "./aliases.ts";
import { datelineNames } from "./dateline.ts";
import { type Draft, type Mention, merge } from "./draft.ts";
import { linkGroups } from "./groups.ts";
import { linkPeople } from "./people.ts";
import { linkPlaces } from "./places.ts";
import { readRoles } from "./roles.ts";
import { linkStates } from "./states.ts";
import { takeAliases } from "./take-aliases.ts";
import { Walk } from "./walk.ts";

/** The names of a text with the draft of each. */
export interface Linked {
  readonly names: readonly Name[];
  readonly drafts: ReadonlyMap<Name, Draft>;
  /** Nouns that stand for a person beside their name ("head" in "the head of the Falcons, Abu Omar"), by sentence and index. */
  readonly heads: ReadonlyMap<string, Draft>;
}

/** Every mention of the article with the draft it belongs to, in order; names first decided over the whole text, then a walk
 *  from start to end that ties descriptions and pronouns to what was said before. */
export function gather(document: Document, sentences: readonly Sentence[]): Mention[] {
  const found = findNames(document.text, sentences, headingsOf(document, sentences));
  const linked = linkNames(document, [...datelineNames(document), ...found.names], sentences);
  const walk = new Walk(document, sentences, linked, found.titles);
  walk.readDateline();
  for (const i of sentences.keys()) walk.read(i);
  return walk.mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Sentences of headlines and headings set with capitals: there a capital tells nothing. */
function headingsOf(document: Document, sentences: readonly Sentence[]): Set<number> {
  const parts = document.parts.filter(({ kind }) => /^(?:headline|heading|frontmatter)$/.test(kind));
  const isTitle = ({ span, tokens }: Sentence) =>
    parts.some((part) => overlaps(part.span, span)) ? isTitleCase(tokens, 0.7) : isTitleCase(tokens, 0.9);
  return new Set(sentences.flatMap((sentence, i) => (isTitle(sentence) ? [i] : [])));
}

/** A headline may stand where nobody expects one: then nearly all its words must have capitals. */
function isTitleCase(tokens: readonly Token[], share: number): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return capitals.length > share * words.length && (share < 0.8 || capitals.length > 4);
}

function linkNames(document: Document, names: readonly Name[], sentences: readonly Sentence[]): Linked {
  const of = (kind: Name["kind"]) => names.filter((name) => name.kind === kind);
  const places = linkPlaces(of("place"), sentences);
  const drafts = new Map([
    ...linkPeople(of("person")),
    ...linkGroups(of("group"), bracketedForms(names, sentences), sentences),
    ...places,
    ...linkStates(of("place"), sentences, places),
  ]);
  for (const [one, other] of aliasPairs(document.text, names, drafts, sentences)) merge(drafts, one, other);
  takeAliases(document.text, names, drafts, sentences);
  const heads = new Map<string, Draft>();
  for (const name of [...of("person"), ...of("group")]) {
    const draft = drafts.get(name)!;
    if (draft.kind === "place") continue;
    const indices = readRoles(document.text, name, draft, sentences[name.sentence]!);
    for (const index of indices) heads.set(headKey(name.sentence, index), draft);
  }
  return { names, drafts, heads };
}

/** Key of a word by its sentence and its place in it. */
export const headKey = (sentence: number, index: number): string => `${sentence} ${index}`;
