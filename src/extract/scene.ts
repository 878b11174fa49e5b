import { obliquesOf } from "../language/clauses/phrases.ts";
import { treeOf } from "../language/clauses/tree.ts";
import { findTimes, type TimePhrase } from "../language/dates/dates.ts";
import { type Amount, countIn } from "../language/quantities/quantities.ts";
import type { Phrase } from "../model/clause.ts";
import type { Document } from "../model/document.ts";
import type { EntityKind, LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { type Attribution, attributionsOf } from "./attribution/attribution.ts";
import { quotationsOf } from "./attribution/quotations.ts";
import { describe, unknownPlace } from "./describe.ts";
import type { Entities } from "./entities/entities.ts";
import { dayAt } from "./headings.ts";
import { dayTold, timesIn } from "./slots/times.ts";
import { armed, isClass, people, sites } from "./words.ts";

/** One document as the rules see it: its text, its sentences, and what its phrases stand for. */
export interface Scene {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: Entities;
  readonly quotations: readonly Span[];
  text(span: Span): string;
  /** Whom or what a phrase stands for: a name, a resolved pronoun, a description. Null for things and ideas. */
  entity(phrase: Phrase | null | undefined): LocalEntity | null;
  /** As `entity`, for a phrase that can only be ground: a name nobody knows is then a place. */
  ground(phrase: Phrase): LocalEntity | null;
  kind(phrase: Phrase | null | undefined): EntityKind | null;
  /** The count heading a phrase. */
  amount(phrase: Phrase | null | undefined): Amount | null;
  times(sentence: Sentence): readonly TimePhrase[];
  /** As `times`, for a stretch by itself. */
  timesAt(span: Span): readonly TimePhrase[];
  /** The ISO day that the sentences before last told of, for what goes on with them; null where they name none. */
  told(sentence: Sentence): string | null;
  attributions(sentence: Sentence): readonly Attribution[];
  /** Entities made on the way for phrases that no name finder knows. */
  readonly described: () => readonly LocalEntity[];
}

/** Everything is worked out once a document and kept. */
export function sceneOf(document: Document, sentences: readonly Sentence[], entities: Entities): Scene {
  const quotations = quotationsOf(document);
  const known = new Map<Sentence, readonly TimePhrase[]>();
  const places = new Map(sentences.map((sentence, at) => [sentence, at]));
  let read = 0;
  /** In order, so that what a sentence leaves told is there for the next. */
  function times(sentence: Sentence): readonly TimePhrase[] {
    for (const at = places.get(sentence) ?? -1; read <= at; read++) {
      const next = sentences[read]!;
      known.set(next, timesIn(document, next, told(next)));
    }
    return known.get(sentence) ?? timesIn(document, sentence, null);
  }
  function told(sentence: Sentence): string | null {
    const at = places.get(sentence) ?? 0;
    return dayTold(sentences.slice(Math.max(0, at - 3), at), times);
  }
  const attributions = new Map<Sentence, readonly Attribution[]>();
  const described = new Map<string, LocalEntity>();
  const text = (span: Span) => document.text.slice(span[0], span[1]);

  function entity(phrase: Phrase | null | undefined): LocalEntity | null {
    if (!phrase) return null;
    const known =
      memberOf(phrase, entities) ??
      entities.at(phrase.core) ??
      (phrase.content === phrase.head ? null : entities.at([phrase.content.start, phrase.content.end]));
    if (known) return known;
    return keep(describe(phrase, text));
  }

  function keep(made: LocalEntity | null): LocalEntity | null {
    if (!made) return null;
    const key = `${made.kind} ${made.name.toLowerCase()}`;
    if (!described.has(key)) described.set(key, made);
    return described.get(key)!;
  }

  return {
    document,
    sentences,
    entities,
    quotations,
    text,
    entity,
    ground: (phrase) => entity(phrase) ?? (phrase.head.upos === "PROPN" ? keep(unknownPlace(phrase, text)) : null),
    kind: (phrase) => entity(phrase)?.kind ?? kindByWord(phrase),
    amount: (phrase) => (phrase ? countIn(document.text, withBounds(document.text, phrase.span)) : null),
    times,
    timesAt: (span) => findTimes(document.text, span, { date: dayAt(document, span[0]) }),
    told,
    attributions: (sentence) => remember(attributions, sentence, () => attributionsOf(sentence, quotations)),
    described: () => [...described.values()],
  };
}

/** "Fighters of the March 23 Movement" are the movement. */
function memberOf(phrase: Phrase, entities: Entities): LocalEntity | null {
  if (!isClass(armed, phrase.head.lemma)) return null;
  const group = obliquesOf(treeOf(phrase.sentence), phrase.index).find((o) => o.preposition === "of");
  const entity = group ? entities.at(group.phrase.core) : null;
  return entity?.kind === "group" && entity.named ? entity : null;
}

const bounds =
  /\b(?:at least|at most|more than|less than|fewer than|no fewer than|no less than|over|up to|as many as|nearly|almost|about|around|some|roughly|approximately)\s+$/i;

const small =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
/** "One hundred and | seven inmates", "two | “former officials”": the rest of a number left of the phrase. */
const numbers = new RegExp(
  `\\b(?:(?:(?:${small})[ -]){0,3}(?:hundred|thousand|million)(?: and)? |(?:\\d+|${small}) [“"])$`,
  "i",
);

/** A number's bounds and first words belong to it wherever the parser hung them. */
function withBounds(text: string, [first, to]: Span): Span {
  // "shot | dead four militants"
  const from = first + (/^dead /i.exec(text.slice(first, to))?.[0].length ?? 0);
  const number = numbers.exec(text.slice(Math.max(0, from - 48), from));
  const start = number ? from - number[0].length : from;
  const before = bounds.exec(text.slice(Math.max(0, start - 24), start));
  return before ? [start - before[0].length, to] : [start, to];
}

function remember<K extends object, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (!known.has(key)) known.set(key, make());
  return known.get(key)!;
}

function kindByWord(phrase: Phrase | null | undefined): EntityKind | null {
  const lemma = phrase?.content.lemma;
  if (!lemma) return null;
  if (isClass(armed, lemma)) return "group";
  if (isClass(sites, lemma)) return "place";
  return isClass(people, lemma) ? "group" : null;
}
