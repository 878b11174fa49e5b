import type { Claim } from "../model/claim.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { originsOf } from "./origin.ts";
import type { Scene } from "./scene.ts";

/** What somebody is said to have said, and no other rule has read: a position, a judgement, a quotation. */
export function statements(scene: Scene, events: readonly Claim[]): Claim[] {
  const originAt = originsOf(scene);
  const read = (sentence: Sentence, attribution: Attribution, scope: Span): Claim[] => {
    const span = tidy(scope, sentence);
    if (!span || told(span, events)) return [];
    const origin = originAt(sentence, [span[0] + 1, span[0] + 2])?.origin;
    return origin ? [statement(scene, sentence, span, attribution, origin)] : [];
  };
  return scene.sentences.flatMap((sentence) =>
    scene
      .attributions(sentence)
      .filter((a) => !a.negated)
      .flatMap((attribution) => attribution.scope.flatMap((scope) => read(sentence, attribution, scope))),
  );
}

/** Already told, near enough word for word, by an event claim of the same stretch. */
const told = (span: Span, events: readonly Claim[]) =>
  events.some((c) => overlaps(c.span, span) && covers(c.span, [span[0] + 2, span[1] - 2]));

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
function tidy(scope: Span, sentence: Sentence): Span | null {
  const words = sentence.tokens.filter((t) => t.start >= scope[0] && t.end <= scope[1]);
  const mark = (word: (typeof words)[number] | undefined) =>
    word !== undefined && (word.upos === "PUNCT" || (/^(that|["“”'‘’])$/i.test(word.text) && word.upos !== "NOUN"));
  let [from, to] = [0, words.length - 1];
  while (from < to && mark(words[from])) from++;
  while (to > from && words[to]!.upos === "PUNCT") to--;
  return to - from < 2 ? null : [words[from]!.start, words[to]!.end];
}
