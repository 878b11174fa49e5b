import { treeOf } from "../language/clauses/tree.ts";
import type { Phrase } from "../model/clause.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import { covers, type Span } from "../model/span.ts";
import { type Attribution, attributionOver } from "./attribution/attribution.ts";
import { creditsOf } from "./attribution/credit.ts";
import { isMedia } from "./attribution/media.ts";
import { isThinking } from "./attribution/reporting.ts";
import { voiceOf } from "./attribution/voice.ts";
import type { Scene } from "./scene.ts";

/** An attribution and whom it names. */
export interface Said {
  readonly attribution: Attribution;
  /** Null where the words name nobody who could know. */
  readonly origin: LocalEntity | null;
}

/** Who speaks where in a document. */
export interface Speeches {
  /** Who is said to know what a stretch tells. */
  over(sentence: Sentence, trigger: Span): Said | null;
  of(sentence: Sentence): readonly Said[];
  /** Quotations with whoever says them. */
  readonly quotations: ReadonlyMap<Span, Said>;
}

const known = new WeakMap<Scene, Speeches>();

/** Worked out once a document. */
export function speechesOf(scene: Scene): Speeches {
  if (!known.has(scene)) known.set(scene, read(scene));
  return known.get(scene)!;
}

/** Who is said to know what each stretch of a document tells. */
export const originsOf = (scene: Scene): Speeches["over"] => speechesOf(scene).over;

function read(scene: Scene): Speeches {
  const said = spoken(scene);
  const quotations = creditsOf(scene, said);
  const voiced = (sentence: Sentence) =>
    (said.get(sentence) ?? []).filter((row, _, rows) => !isThought(row, rows, quotations));
  return {
    over(sentence, trigger) {
      const rows = voiced(sentence).filter((row) => !isQuoted(row, trigger, quotations));
      const over = attributionOver(
        rows.map((r) => r.attribution),
        trigger,
      );
      const running = [...quotations].find(([span]) => covers(span, trigger))?.[1] ?? null;
      return rows.find((r) => r.attribution === over) ?? running;
    },
    of: voiced,
    quotations,
  };
}

/** "I believe they left, people want peace," she said: a thought within somebody's words is on their word. */
function isThought({ attribution }: Said, rows: readonly Said[], quotations: ReadonlyMap<Span, Said>): boolean {
  if (!isThinking(attribution.lemma)) return false;
  const within = (span: Span) => covers(span, attribution.cue);
  return [...quotations.keys()].some(within) || rows.some((r) => r.origin && r.attribution.scope.some(within));
}

/** "The ministry told us that it fell," said X: the article has it from X, who may quote whom they like. */
const isQuoted = ({ attribution }: Said, trigger: Span, quotations: ReadonlyMap<Span, Said>): boolean =>
  [...quotations.keys()].some((q) => covers(q, attribution.cue) && covers(q, trigger));

/** Whoever spoke last, and how many sentences ago. */
interface Floor {
  readonly speaker: LocalEntity | null;
  readonly silent: number;
}

/** Sentence after sentence: a pronoun goes to whoever spoke last. */
function spoken(scene: Scene): Map<Sentence, Said[]> {
  const said = new Map<Sentence, Said[]>();
  const voices = new Map<string, LocalEntity>();
  let floor: Floor = { speaker: null, silent: 0 };
  for (const sentence of scene.sentences) {
    if (floor.silent > 2) floor = { speaker: null, silent: 0 };
    const rows: Said[] = [];
    for (const attribution of scene.attributions(sentence)) {
      const origin = asOne(speaker(attribution, scene, floor, rows), voices);
      rows.push({ attribution, origin });
      if (origin && attribution.stance !== "holds") floor = { speaker: origin, silent: -1 };
    }
    said.set(sentence, rows);
    floor = { ...floor, silent: floor.silent + 1 };
  }
  return said;
}

/** One entity a voice, however often it speaks. */
function asOne(origin: LocalEntity | null, voices: Map<string, LocalEntity>): LocalEntity | null {
  if (!origin || origin.mentions.length > 0) return origin;
  const key = origin.name.toLowerCase();
  if (!voices.has(key)) voices.set(key, origin);
  return voices.get(key)!;
}

function speaker(attribution: Attribution, scene: Scene, floor: Floor, rows: readonly Said[]): LocalEntity | null {
  const { speaker: phrase, cited } = attribution;
  if (attribution.goesOn) {
    // "…, adding that": whoever spoke before the comma goes on.
    const before = rows.findLast((r) => r.origin && r.attribution.stance !== "holds")?.origin;
    if (before) return before;
    if (!phrase) return floor.speaker;
  }
  if (!phrase) return null;
  if (phrase.head.upos === "PRON") return pronoun(attribution, scene, floor, rows);
  if (attribution.lemma === ":") return labelled(scene.entities.at(phrase.core));
  const own = scene.entity(phrase) ?? named(attribution, scene) ?? voiceOf(phrase, scene.text);
  const source = own && cited && isMedia(own) ? (scene.entity(cited) ?? voiceOf(cited, scene.text)) : null;
  return source ?? own;
}

/** "Haddad: …" is a speaker; "Ukraine: …" may be a topic. */
const labelled = (entity: LocalEntity | null): LocalEntity | null =>
  entity?.named && (entity.kind === "person" || (entity.kind === "group" && !entity.geography)) ? entity : null;

/** "he added" goes on with who spoke just before, whoever else the sentence names; "we think" is whoever is quoted with it. */
function pronoun(attribution: Attribution, scene: Scene, { speaker: last }: Floor, rows: readonly Said[]) {
  const phrase = attribution.speaker!;
  const word = phrase.head.text.toLowerCase();
  if (/^(i|we)$/.test(word)) {
    const outer = rows.find((r) => r.attribution.scope.some((span) => covers(span, attribution.cue)));
    return outer?.origin ?? null;
  }
  if (/^(he|she)$/.test(word) && last?.kind === "person") return last;
  if (/^(it|they)$/.test(word) && last?.kind === "group") return last;
  const clear = /^(he|she)$/.test(word) ? subjectBefore(phrase, scene) : undefined;
  return clear === undefined ? scene.entity(phrase) : clear;
}

/** Of two people in the sentence before, its subject goes on; nobody where neither is. Undefined where there are no two. */
function subjectBefore(phrase: Phrase, scene: Scene): LocalEntity | null | undefined {
  const before = scene.sentences[scene.sentences.indexOf(phrase.sentence) - 1];
  if (!before) return undefined;
  const mentions = scene.entities.within(before.span);
  const people = new Set(mentions.map((m) => m.entity).filter((e) => e.kind === "person" && e.named));
  if (people.size < 2) return undefined;
  const root = before.tokens.findIndex((t) => t.head < 0);
  const subject = root < 0 ? -1 : treeOf(before).child(root, "nsubj");
  const token = before.tokens[subject];
  const doer = token ? scene.entities.at([token.start, token.end]) : null;
  return doer && people.has(doer) ? doer : null;
}

/** "the state-run Arab News Agency (ANA) reported": the name stands beside the word that the parser took for the speaker. */
function named({ speaker: phrase, cue }: Attribution, scene: Scene): LocalEntity | null {
  if (!phrase || phrase.head.upos === "PRON") return null;
  const stretch: Span = phrase.core[0] < cue[0] ? [phrase.core[0], cue[0]] : [phrase.core[0], phrase.span[1] + 60];
  return (
    scene.entities.within(stretch).find((m) => m.entity.kind !== "place" && covers(phrase.sentence.span, m.span))
      ?.entity ?? null
  );
}
