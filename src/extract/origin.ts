import type { LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import { type Attribution, attributionOver } from "./attribution/attribution.ts";
import type { Scene } from "./scene.ts";

/** An attribution and whom it names. */
export interface Said {
  readonly attribution: Attribution;
  /** Null where the words name nobody who could know. */
  readonly origin: LocalEntity | null;
}

/** Who is said to know what each stretch of a document tells. Walks the sentences in order: a pronoun, or a quotation that
 *  runs on without its speaker, goes to whoever spoke last. */
export function originsOf(scene: Scene): (sentence: Sentence, trigger: Span) => Said | null {
  const said = new Map<Sentence, Said[]>();
  let last: LocalEntity | null = null;
  let silent = 0;
  for (const sentence of scene.sentences) {
    if (silent > 2) last = null;
    const rows = scene.attributions(sentence).map((attribution) => {
      const origin = speaker(attribution, scene, last);
      if (origin) [last, silent] = [origin, -1];
      return { attribution, origin };
    });
    said.set(sentence, rows);
    silent++;
  }
  const running = runOn(scene, said);
  return (sentence, trigger) => {
    const rows = said.get(sentence) ?? [];
    const over = attributionOver(
      rows.map((r) => r.attribution),
      trigger,
    );
    return rows.find((r) => r.attribution === over) ?? running(trigger);
  };
}

function speaker(attribution: Attribution, scene: Scene, last: LocalEntity | null): LocalEntity | null {
  const phrase = attribution.speaker;
  // "…, adding that": whoever spoke before the comma goes on.
  if (/ing$/.test(scene.text(attribution.cue)) && last && attribution.lemma !== "accord") return last;
  if (!phrase) return null;
  return pronoun(attribution, last) ?? scene.entity(phrase) ?? named(attribution, scene);
}

/** "he added" goes on with who spoke just before, whoever else the sentence names. */
function pronoun({ speaker: phrase }: Attribution, last: LocalEntity | null): LocalEntity | null {
  if (phrase?.head.upos !== "PRON" || !last) return null;
  if (/^(he|she)$/i.test(phrase.head.text)) return last.kind === "person" ? last : null;
  return /^(it|they)$/i.test(phrase.head.text) && last.kind === "group" ? last : null;
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

/** Quotations longer than one sentence: whoever is credited beside them said all of it. */
function runOn(scene: Scene, said: ReadonlyMap<Sentence, readonly Said[]>): (trigger: Span) => Said | null {
  const credited = new Map<Span, Said>();
  let last: Said | null = null;
  for (const quotation of scene.quotations) {
    const near = scene.sentences.filter((s) => overlaps(s.span, quotation));
    const rows = near
      .flatMap((s) => said.get(s) ?? [])
      .filter(
        (r) =>
          r.origin &&
          (r.attribution.scope.some((span) => overlaps(span, quotation)) || !covers(quotation, r.attribution.cue)),
      );
    const own = rows.find((r) => !covers(quotation, r.attribution.cue)) ?? null;
    if (own) last = own;
    const words = quotation[1] - quotation[0] > 40;
    const by = own ?? (words ? last : null);
    if (by) credited.set(quotation, by);
  }
  return (trigger) => [...credited].find(([span]) => covers(span, trigger))?.[1] ?? null;
}
