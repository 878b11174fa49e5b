import { treeOf } from "../../language/clauses/tree.ts";
import type { TimePhrase } from "../../language/dates/dates.ts";
import type { Clause } from "../../model/clause.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import type { Scene } from "../scene.ts";
import { hostOf } from "./host.ts";

/** When, by the time phrase nearest to the trigger in the tree: its own first, then one on a verb above it. Times on verbs
 *  below it or beside it are theirs. Null where the sentence gives none. */
export function whenOf(clause: Clause, scene: Scene): When | null {
  const times = scene
    .times(clause.sentence)
    .filter((t) => t.role !== "duration" && (!isRecord(t, scene) || opensWhen(t, clause)));
  const ranked = times
    .filter((time) => !datesOther(time, clause))
    .map((time) => ({
      time,
      distance:
        distance(clause, hostOf(clause.sentence, time.span)) ??
        beside(clause, time.span) ??
        (clause.kind === "verb" && isSince(clause, time.span) ? 1 : null),
    }))
    .filter((t) => t.distance !== null)
    .sort(
      (a, b) =>
        a.distance! - b.distance! ||
        Math.abs(a.time.span[0] - clause.trigger[0]) - Math.abs(b.time.span[0] - clause.trigger[0]),
    );
  const best = ranked[0];
  if (!best)
    return (
      yearOf(clause, times) ?? opening(clause, times, scene) ?? linked(clause, times, scene) ?? joined(clause, times)
    );
  const { when } = best.time;
  if (best.time.role === "since" && (opensWhen(best.time, clause) || changesHands(clause)))
    return pointOf(best.time, scene);
  if (isSince(clause, best.time.span)) return { ...when, to: scene.document.published.date, precision: "range" };
  return best.distance! >= reported ? { ...when, basis: "inferred" } : when;
}

/** "Daraa, birthplace of the 2011 uprising": a year before a noun dates that noun. */
function datesOther({ span, when }: TimePhrase, { sentence, index }: Clause): boolean {
  const next = sentence.tokens.findIndex((t) => t.start >= span[1]);
  return when.precision === "year" && next !== index && /^(NOUN|PROPN)$/.test(sentence.tokens[next]?.upos ?? "");
}

/** "for the first time since 2016" says when it last happened. */
const isRecord = (time: TimePhrase, scene: Scene) =>
  time.role === "since" &&
  /\b(first|worst|most|\w{3,}est)\b[^.;,]{0,40}$/i.test(scene.text([Math.max(0, time.span[0] - 60), time.span[0]]));

/** "infamous for the 1982 massacre under X, killing thousands": a sentence with one year in it tells of that year. */
function yearOf(clause: Clause, times: readonly TimePhrase[]): When | null {
  const [only, more] = times;
  if (!only || more || only.when.precision !== "year" || only.role !== "at" || only.span[0] > clause.trigger[0])
    return null;
  return { ...only.when, basis: "inferred" };
}

/** "Kidal had slipped from their control on Tuesday": on that day the hands changed. */
const changesHands = ({ kind, lemma }: Clause): boolean => kind === "noun" && /^(control|hand)$/.test(lemma);

/** "since November last year, when they seized the ship": that month itself, without the time that has run since. */
function pointOf({ span, when }: TimePhrase, scene: Scene): When | null {
  const from = span[0] + (/^since\s+/i.exec(scene.text(span))?.[0].length ?? 0);
  const words: Span = [from, span[1]];
  if (!/^\d{4}$/.test(scene.text(words))) return scene.timesAt(words)[0]?.when ?? null;
  return { ...when, to: `${when.from.slice(0, 4)}-12-31`, precision: "year" };
}

/** "since September 2013, when they took hostages". */
function opensWhen({ span }: TimePhrase, { sentence, trigger }: Clause): boolean {
  const next = sentence.tokens.find((t) => t.start >= span[1] && t.text !== ",");
  return next !== undefined && /^when$/i.test(next.text) && trigger[0] > next.start;
}

/** "In March 2021, two days before he was sworn in, soldiers tried to seize the palace": what a sentence opens with dates what it
 *  tells, but for what somebody said then. */
function opening(clause: Clause, times: readonly TimePhrase[], scene: Scene): When | null {
  const { sentence, path } = clause;
  const first = times.find(({ span, role }) => role === "at" && span[0] - sentence.span[0] < 4);
  if (!first || clause.kind !== "verb" || scene.attributions(sentence).length > 0) return null;
  const below = path.some((i) => /^(ccomp|acl|advcl)/.test(sentence.tokens[i]!.relation));
  return below ? null : { ...first.when, basis: "inferred" };
}

/** "overran a base on Saturday, killing 31": what comes of it at once is told by a participle without a day of its own. */
function joined({ sentence, index, trigger, governor }: Clause, times: readonly TimePhrase[]): When | null {
  const { xpos, relation } = sentence.tokens[index]!;
  if (
    xpos !== "VBG" ||
    !/^(advcl|conj|acl)/.test(relation) ||
    !governor ||
    sentence.tokens[index - 1]?.upos === "SCONJ"
  )
    return null;
  const before = times.filter((t) => t.role === "at" && t.span[1] <= trigger[0]);
  return before.length === 1 ? { ...before[0]!.when, basis: "inferred" } : null;
}

/** "Three sailors were killed after a missile struck the ship on Wednesday": the day of what came of it at once. */
function linked(clause: Clause, times: readonly TimePhrase[], scene: Scene): When | null {
  if (clause.kind !== "verb") return null;
  const { tokens } = clause.sentence;
  const cues = scene.attributions(clause.sentence).map((a) => a.cue);
  const found = times.find(({ span, role, when }) => {
    if (role !== "at" || span[0] < clause.trigger[1] || when.precision !== "day") return false;
    const between = tokens.filter((t) => t.start >= clause.trigger[1] && t.end <= span[0]);
    const link = between.findIndex((t) => /^(when|after|as)$/i.test(t.text));
    return (
      link >= 0 &&
      between.slice(link).some((t) => t.upos === "VERB") &&
      !between.some((t) => cues.some((cue) => overlaps(cue, [t.start, t.end])))
    );
  });
  return found ? { ...found.when, basis: "inferred" } : null;
}

/** "displaced thousands since the offensive began on Nov. 27": the day opens a period that runs to the day of publication. */
function isSince(clause: Clause, time: Span): boolean {
  const { tokens } = clause.sentence;
  const before = tokens.filter((t) => t.start >= clause.trigger[1] && t.end <= time[0]);
  const since = before.findIndex((t) => /^since$/i.test(t.text));
  return (
    since >= 0 &&
    before.slice(since).some((t) => t.upos === "VERB") &&
    !before.slice(0, since).some((t) => t.text === "," || t.upos === "VERB")
  );
}

/** A noun may stand right beside its day though the parser hung the day elsewhere; a whole sentence may be about a year. */
function beside(clause: Clause, time: Span): number | null {
  const { tokens } = clause.sentence;
  const follows = time[0] >= clause.trigger[1];
  const between = tokens.filter((t) => t.start >= clause.trigger[1] && t.end <= time[0]);
  if (clause.kind === "noun" && follows && between.length <= 3 && !between.some((t) => t.upos === "PUNCT")) return 4;
  // "marched into the centre early on 27 January": nothing but noun phrases between the verb and its day.
  const near =
    follows &&
    !between.some((t) => /^(PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(t.upos) || /^(that|who|which)$/i.test(t.text));
  if (clause.kind === "verb" && near) return 0.9;
  // "since 2016 when the army regained it": the clause says what happened in that year.
  const next = tokens.findIndex((t) => t.start >= time[1] && t.text !== ",");
  const when = tokens[next];
  return when && /^when$/i.test(when.text) && clause.trigger[0] > when.start && clause.index - next < 8 ? 0.5 : null;
}

const reported = 10;

/** Steps up from the trigger to the word a time hangs on; null when it hangs elsewhere. Crossing a reporting verb costs most:
 *  "said on Monday they had seized it" dates the saying. */
function distance(clause: Clause, host: number): number | null {
  const depth = clause.path.indexOf(host);
  if (depth < 0) return inside(clause, host) ? 1 : null;
  let steps = depth;
  for (const index of clause.path.slice(0, depth)) {
    const { relation } = clause.sentence.tokens[index]!;
    if (timedApart(clause, index)) return null;
    if (/^(ccomp|parataxis)/.test(relation)) steps += reported;
    if (/^(conj|acl)/.test(relation)) steps += 2;
  }
  return steps;
}

/** "announced a truce a week after seizing Goma": what comes after or before has a day of its own. */
function timedApart(clause: Clause, index: number): boolean {
  const { tokens } = clause.sentence;
  return treeOf(clause.sentence)
    .children(index)
    .some(
      (c) =>
        c < index &&
        /^(mark|case|advmod)$/.test(tokens[c]!.relation) &&
        /^(after|before|until|till|following|since)$/i.test(tokens[c]!.text),
    );
}

/** "the ultimatum, issued on Sunday". */
const begun = /^(issue|deliver|give|launch|begin|sign|hold|stage|mount)$/;

/** A noun under the trigger may carry its time: "a massacre in 1982", "Thursday's capture". */
function inside(clause: Clause, host: number): boolean {
  const { tokens } = clause.sentence;
  for (let i = host, up = 0; i >= 0 && up < 6; i = tokens[i]!.head, up++) {
    if (i === clause.index) return true;
    if (tokens[i]!.relation === "appos") return false;
    // "airstrikes backed the army on Wednesday" with the verb mistaken for a participle: the noun is then the root.
    if (clause.kind === "noun" && tokens[i]!.head === clause.index && tokens[clause.index]!.head < 0) return true;
    if (clause.kind === "noun" && tokens[i]!.head === clause.index && begun.test(tokens[i]!.lemma)) return true;
    if (tokens[i]!.upos === "VERB" && /^(acl|advcl|ccomp|conj|parataxis)/.test(tokens[i]!.relation)) return false;
  }
  return false;
}
