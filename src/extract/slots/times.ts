import { findTimes, type TimePhrase } from "../../language/dates/dates.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { dayAt } from "../headings.ts";
import { hostOf } from "./host.ts";

/** The words of a sentence that say when. `told` is the day the text told of before, for "a day later". */
export function timesIn(document: Document, sentence: Sentence, told: string | null): readonly TimePhrase[] {
  const anchor = { date: dayAt(document, sentence.span[0]), ...(told ? { told } : {}) };
  const read = (future: boolean) => findTimes(document.text, sentence.span, anchor, { future });
  if (!isFuture(sentence)) return read(false);
  const past = read(false);
  // "signed a decree on Thursday under which all will end": the signing lies behind.
  return read(true).map((time) => {
    const behind = past.find((t) => t.span[0] === time.span[0]);
    return behind && isPast(sentence, time.span) ? behind : time;
  });
}

/** "will meet on Wednesday": weekdays then lie ahead. */
const isFuture = (sentence: Sentence) =>
  sentence.tokens.some(
    (t) =>
      (t.xpos === "MD" && /^(will|would|'ll|’ll|shall)$/i.test(t.text)) || /^(upcoming|scheduled|due)$/i.test(t.text),
  );

function isPast({ tokens }: Sentence, span: Span): boolean {
  const verb = tokens.findLastIndex((t) => t.end <= span[0] && /^(VERB|AUX)$/.test(t.upos));
  return verb >= 0 && tokens[verb]!.xpos === "VBD" && tokens[verb]!.upos === "VERB";
}

/** Clauses between a word and the top of its sentence: "struck on Thursday in reply to the raid that began a day earlier". */
function depth({ tokens }: Sentence, index: number): number {
  let clauses = 0;
  for (let i = index, steps = 0; i >= 0 && steps < 40; i = tokens[i]!.head, steps++)
    if (/^(acl|advcl)/.test(tokens[i]!.relation)) clauses++;
  return clauses;
}

const saying = /^(say|tell|report|add|announce|write|warn|claim|state|insist|deny|confirm)$/;
/** Sentences back within which "a day later" counts from what was told there. */
const reach = 3;

/** The day the sentences before told of last, other than a day somebody spoke on; null where they name none. */
export function dayTold(
  before: readonly Sentence[],
  times: (sentence: Sentence) => readonly TimePhrase[],
): string | null {
  for (const sentence of before.slice(-reach).reverse()) {
    const days = times(sentence).filter(
      ({ when, role, span }) =>
        when.precision === "day" &&
        when.from === when.to &&
        /^(at|until|after|before)$/.test(role) &&
        !saying.test(sentence.tokens[hostOf(sentence, span)]?.lemma ?? ""),
    );
    const deep = ({ span }: TimePhrase) => depth(sentence, hostOf(sentence, span));
    const [last] = days.reverse().sort((a, b) => deep(a) - deep(b));
    if (last) return last.when.from;
  }
  return null;
}
