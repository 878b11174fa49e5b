import { phraseAt } from "../../language/clauses/phrases.ts";
import { treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers, type Span } from "../../model/span.ts";
import type { Said } from "../origin.ts";
import type { Scene } from "../scene.ts";
import type { Attribution } from "./attribution.ts";
import { isMedia } from "./media.ts";
import { isKnowing } from "./reporting.ts";
import { voiceOf } from "./voice.ts";

/** Whoever spoke last, and how many sentences ago. */
interface Floor {
  readonly speaker: LocalEntity | null;
  readonly silent: number;
}

/** The attributions of each sentence with whom they name, sentence after sentence: a pronoun goes to whoever spoke last. */
export function spoken(scene: Scene): Map<Sentence, Said[]> {
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
  if (attribution.lemma === ":") return labelled(phrase, scene);
  const own = scene.entity(phrase) ?? named(attribution, scene) ?? voiceOf(phrase, scene.text);
  const source = own && cited && isMedia(own) ? (scene.entity(cited) ?? voiceOf(cited, scene.text)) : null;
  return source ?? own;
}

/** "Haddad: …", "Report: …" are speakers; "Ukraine: …" may be a topic. */
function labelled(phrase: Phrase, scene: Scene): LocalEntity | null {
  const entity = scene.entities.at(phrase.core);
  if (entity?.named) return entity.kind === "person" || (entity.kind === "group" && !entity.geography) ? entity : null;
  return isKnowing(phrase.head.lemma.toLowerCase()) ? voiceOf(phrase, scene.text) : null;
}

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
  const doer = subject < 0 ? null : scene.entities.at(phraseAt(treeOf(before), subject).core);
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
