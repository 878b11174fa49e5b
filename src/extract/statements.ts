import type { Claim } from "../model/claim.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { type Said, speechesOf } from "./origin.ts";
import type { Scene } from "./scene.ts";

/** What somebody is said to have said, and no other rule has read: a position, a judgement, a quotation. */
export function statements(scene: Scene, events: readonly Claim[]): Claim[] {
  const speeches = speechesOf(scene);
  const told = events.filter((claim) => claim.origin);
  const read = (sentence: Sentence, said: Said, scope: Span): Claim[] => {
    // "denied shelling civilians": two words are enough to deny.
    const span = tidy(scope, sentence, said.attribution.stance === "denies" ? 1 : 2);
    if (!span || !said.origin || isTold(span, told)) return [];
    return [statement(scene, sentence, span, said.attribution, said.origin)];
  };
  return scene.sentences.flatMap((sentence) => {
    const own = speeches
      .of(sentence)
      .filter((said) => !said.attribution.negated)
      .flatMap((said) => said.attribution.scope.flatMap((scope) => read(sentence, said, scope)));
    const quoted = [...speeches.quotations].flatMap(([quotation, said]) =>
      uncovered(quotation, sentence, own).flatMap((scope) => read(sentence, said, scope)),
    );
    return [...own, ...quoted];
  });
}

/** Fewer characters of a quotation are no statement of their own. */
const shortest = 12;

/** What of a quotation stands in a sentence and in no statement of it yet. */
function uncovered(quotation: Span, { span }: Sentence, own: readonly Claim[]): Span[] {
  const stretch: Span = [Math.max(quotation[0], span[0]), Math.min(quotation[1], span[1])];
  if (stretch[1] - stretch[0] < shortest) return [];
  const over = own.filter((claim) => overlaps(claim.span, stretch));
  const from = Math.max(stretch[0], ...over.filter((c) => c.span[0] - stretch[0] < 5).map((c) => c.span[1]));
  const to = Math.min(
    stretch[1],
    ...over.filter((c) => c.span[0] >= from && stretch[1] - c.span[1] < 5).map((c) => c.span[0]),
  );
  const middle = own.some((claim) => overlaps(claim.span, [from, to]) && covers(claim.span, stretch));
  return to - from < shortest || middle ? [] : [[from, to]];
}

/** Already told by an event claim that leaves off no more than who did it. */
const isTold = (span: Span, events: readonly Claim[]) =>
  events.some((c) => {
    const shared = Math.min(c.span[1], span[1]) - Math.max(c.span[0], span[0]);
    const rest = span[1] - span[0] - shared;
    return shared > rest && (rest <= 4 || (rest < 24 && c.actor !== null && c.span[1] >= span[1] - 4));
  });

function statement(scene: Scene, sentence: Sentence, span: Span, attribution: Attribution, origin: LocalEntity): Claim {
  return {
    type: "statement",
    text: scene.text(span),
    span,
    trigger: attribution.cue,
    lemma: attribution.lemma,
    rule: "statement",
    actor: origin,
    target: null,
    place: null,
    when: scene.times(sentence).find((t) => !overlaps(t.span, span))?.when ?? null,
    quantity: null,
    origin,
    quoted: scene.quotations.some((q) => overlaps(q, span)),
    modality: attribution.stance === "denies" && !attribution.negated ? "denied" : "asserted",
    sentence: sentence.span,
  };
}

/** Without "that", quotation marks and commas at its ends; null when too little is left to say anything. */
function tidy(scope: Span, sentence: Sentence, least: number): Span | null {
  const words = sentence.tokens.filter((t) => t.start >= scope[0] && t.end <= scope[1]);
  const mark = (word: (typeof words)[number] | undefined) =>
    word !== undefined && (word.upos === "PUNCT" || (/^(that|["“”'‘’])$/i.test(word.text) && word.upos !== "NOUN"));
  let [from, to] = [0, words.length - 1];
  while (from < to && mark(words[from])) from++;
  while (to > from && /^\p{P}+$/u.test(words[to]!.text)) to--;
  return to - from < least ? null : [words[from]!.start, words[to]!.end];
}
