import type { Sentence } from "../../model/sentence.ts";
import { covers, overlaps, type Span } from "../../model/span.ts";
import type { Said } from "../origin.ts";
import type { Scene } from "../scene.ts";
import { quotes } from "./reporting.ts";

/** Sentences that may stand between a speaker and a quotation that goes on without one. */
const reach = 3;
/** Shorter ones without a speaker beside them are titles and words in inverted commas. */
const shortest = 25;

/** What was said last, and in which sentence. */
interface Spoken {
  readonly said: Said;
  readonly at: number;
}

/** Who says each quotation: whoever is credited beside it, or before it where it goes on: in the same paragraph, in the next
 *  one, after a colon. Quotations of nobody are left out. */
export function creditsOf(scene: Scene, said: ReadonlyMap<Sentence, readonly Said[]>): Map<Span, Said> {
  const credited = new Map<Span, Said>();
  const { sentences } = scene;
  let last: Spoken | null = null;
  for (const quotation of scene.quotations) {
    const [from, to] = around(sentences, quotation);
    if (from < 0) continue;
    const since: number = last?.at ?? 0;
    last = lastOutside(sentences.slice(since, from), said, scene, since) ?? last;
    const own = beside(quotation, sentences.slice(from, to + 1), said);
    const whole = own === null && isWhole(quotation, sentences[from]!, sentences[to]!);
    const isLong = quotation[1] - quotation[0] >= shortest || from - since <= 1;
    const by: Said | null = own ?? (whole && isLong && last && from - last.at <= reach ? last.said : null);
    if (by) credited.set(quotation, by);
    if (by) last = { said: by, at: to };
  }
  return credited;
}

/** First and last index of the sentences a quotation touches. */
function around(sentences: readonly Sentence[], quotation: Span): [number, number] {
  const from = sentences.findIndex((s) => overlaps(s.span, quotation));
  const to = sentences.findLastIndex((s) => overlaps(s.span, quotation));
  return [from, to];
}

/** The attribution whose cue stands outside the quotation in a sentence that it touches: the one that claims it, else the nearest. */
function beside(quotation: Span, near: readonly Sentence[], said: ReadonlyMap<Sentence, readonly Said[]>): Said | null {
  const rows = near
    .flatMap((s) => outermost(said.get(s) ?? []))
    .filter((r) => r.origin && !covers(quotation, r.attribution.cue) && speaks(r));
  const claims = rows.filter((r) => r.attribution.scope.some((span) => overlaps(span, quotation)));
  const distance = (r: Said) =>
    Math.min(Math.abs(r.attribution.cue[0] - quotation[1]), Math.abs(quotation[0] - r.attribution.cue[1]));
  return [...(claims.length > 0 ? claims : rows)].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Who speaks in the article's own voice: "the army said the rebels claimed" leaves the army. */
const outermost = (rows: readonly Said[]): readonly Said[] =>
  rows.filter((r) => !rows.some((o) => o !== r && o.attribution.scope.some((s) => covers(s, r.attribution.cue))));

const speaks = ({ attribution }: Said) => /^(according to|:)$/.test(attribution.lemma) || quotes(attribution.lemma);

/** Whoever spoke last in the running text before a quotation. */
function lastOutside(
  before: readonly Sentence[],
  said: ReadonlyMap<Sentence, readonly Said[]>,
  scene: Scene,
  offset: number,
): Spoken | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const rows = outermost(said.get(before[i]!) ?? []).filter(
      (r) => r.origin && speaks(r) && !scene.quotations.some((q) => covers(q, r.attribution.cue)),
    );
    if (rows.length > 0) return { said: rows.at(-1)!, at: offset + i };
  }
  return null;
}

/** Whether nothing but the quotation stands in the sentences it touches. */
const isWhole = ([from, to]: Span, first: Sentence, last: Sentence): boolean =>
  from - first.span[0] <= 3 && last.span[1] - to <= 3;
