import type { EntityKind } from "../../model/entity.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { believe, type Casing, casingOf, isWhole } from "./casing.ts";
import { decideKinds } from "./kinds.ts";
import { demonyms, peoples, titleModifiers } from "./lexicon.ts";
import { matchNames } from "./match.ts";
import { normalName } from "./normal.ts";
import { findRuns, type Run } from "./runs.ts";
import { isAcronym, isCapital, isHyphen, plainWord } from "./shape.ts";
import { splitTitle } from "./titles.ts";

/** A stretch that is a name, kind not yet settled. Token indices are those of its sentence. */
export interface Candidate extends Run {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** One for all spellings that count as the same: "al raqqa". */
  readonly key: string;
  /** Tokens before the name that make its title: "Prime Minister". */
  readonly title: Run | null;
}

export interface Name extends Candidate {
  readonly kind: EntityKind;
}

/** A title without a name: "the Foreign Secretary". */
export interface BareTitle extends Run {
  readonly sentence: number;
}

export interface Names {
  /** In order of the text; a name inside a title ("U.N. envoy …") stands before it, none overlap. */
  readonly names: readonly Name[];
  readonly titles: readonly BareTitle[];
}

/** The named people, groups and places of one text.
 *  @param headings indices of sentences set in headline capitals: they are read with the names of the others. */
export function findNames(text: string, sentences: readonly Sentence[], headings: ReadonlySet<number>): Names {
  const { candidates, titles } = findCandidates(text, sentences, headings);
  const kinds = decideKinds(candidates, sentences);
  const names = candidates.flatMap((candidate): Name[] => {
    const kind = kinds.get(candidate.key);
    return kind ? [{ ...candidate, kind }] : [];
  });
  const matched = [...headings].flatMap((i) => matchNames(text, sentences[i]!.tokens, i, kinds));
  return { names: [...names, ...matched].sort((a, b) => a.span[0] - b.span[0]), titles };
}

/** Every stretch of the text below its headings that may be a name, and the titles without one. */
export function findCandidates(text: string, sentences: readonly Sentence[], headings: ReadonlySet<number>) {
  const body = sentences.flatMap((_, i) => (headings.has(i) ? [] : [i]));
  const casing = casingOf(body.map((i) => sentences[i]!));
  const found = body.map((i) => candidatesIn(text, sentences[i]!.tokens, i, casing));
  return { candidates: found.flatMap(({ candidates }) => candidates), titles: found.flatMap(({ titles }) => titles) };
}

/** Operations and ships have names of their own: "Operation Spring", "HMS Ocean". */
const notNameAfter = /^(?:operation|exercise|hms|uss|fs|mv|ss|rfa|ins)$/i;

/** "Karsum Peace Accords": what goes on to name a paper or a war names nobody, unless it is known by itself. */
function isPaper(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.to];
  if (run.to - run.from < 2 || !next || !isCapital(next) || !paper.test(next.text)) return false;
  return !isWhole(tokens, run);
}

const paper =
  /^(?:Accords?|Agreements?|Treaty|Acts?|Plan|War|Offensive|Protocol|Charter|Convention|Summit|Talks|Resolution)$/;

function candidatesIn(text: string, tokens: readonly Token[], sentence: number, casing: Casing) {
  const candidates: Candidate[] = [];
  const titles: BareTitle[] = [];
  const add = (run: Run, title: Run | null) => candidates.push(candidate(text, tokens, run, sentence, title));
  for (const found of findRuns(tokens)) {
    const run = believe(tokens, found, casing);
    if (!run || notNameAfter.test(tokens[run.from - 1]?.text ?? "") || isPaper(tokens, run)) continue;
    if (isOrigin(tokens, run)) {
      if (isPeople(tokens, run)) add(run, null);
      continue;
    }
    const { name, title, inner } = splitTitle(tokens, run);
    for (const part of inner) add(part, null);
    if (title) dropRank(candidates, tokens, title);
    if (name) add(name, title);
    else if (title) titles.push({ ...title, sentence });
  }
  return { candidates, titles };
}

/** The "Defence" of "Defence minister Anna Kovac" is no body: takes it out again. */
function dropRank(candidates: Candidate[], tokens: readonly Token[], title: Run): void {
  const last = candidates.at(-1);
  if (!last || last.from < title.from || last.to > title.to) return;
  const isRank = (token: Token) => titleModifiers.has(plainWord(token)) && !isAcronym(token.text);
  if (tokens.slice(last.from, last.to).every(isRank)) candidates.pop();
}

export function candidate(
  text: string,
  tokens: readonly Token[],
  run: Run,
  sentence: number,
  title: Run | null,
): Candidate {
  const span: Span = [tokens[run.from]!.start, tokens[run.to - 1]!.end];
  const words = text.slice(...span);
  return { ...run, sentence, span, text: words, key: normalName(words.replace(/^the /i, "")), title };
}

/** Nothing but adjectives of origin: "Syrian", "Syrian-Russian". */
function isOrigin(tokens: readonly Token[], run: Run): boolean {
  const words = tokens
    .slice(run.from, run.to)
    .map((t) => t.text)
    .join(" ");
  if (demonyms.has(words)) return true;
  return tokens.slice(run.from, run.to).every((t) => isHyphen(t) || demonyms.has(t.text) || peoples.has(t.text));
}

/** "Syrians", "Alawites": a plural that heads its phrase. */
function isPeople(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1]!;
  const next = tokens[run.to];
  if (next && (isHyphen(next) || isCapital(next) || /^(?:NOUN|PROPN|ADJ)$/.test(next.upos))) return false;
  return run.to === run.from + 1 && /s$/.test(last.text) && !/(?:ss|us)$/.test(last.text);
}
