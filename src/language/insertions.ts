/** Relative clauses, appositives and participles that two commas set off between a subject and its verb, "The envoy, who speaks for the
 *  rebels, left": parsed apart, so that the verb after them finds its subject as if they were not there. */

/** One word as the finder sees it. */
interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Indices `[from, to)` of an insertion, its commas included; it hangs on the noun phrase that ends at `from - 1`. */
type Insertion = readonly [from: number, to: number];

/** The insertions of a sentence, left to right; none overlap. */
export function insertionsIn(words: readonly Word[]): Insertion[] {
  const found: Insertion[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]!.form !== "," || !/^(NOUN|PROPN|NUM)$/.test(words[at - 1]!.upos)) continue;
    const close = closing(words, at, found.at(-1)?.[1] ?? 0);
    if (close < 0) continue;
    found.push([at, close + 1]);
    at = close;
  }
  return found;
}

/** Index of the comma that ends the insertion which the comma at `open` begins; -1 if it begins none. A relative clause may
 *  follow any noun, an appositive or participle only the noun phrase that begins a clause at `start` or later. */
function closing(words: readonly Word[], open: number, start: number): number {
  if (isRelative(words, open + 1)) return verbAfter(words, open, true);
  return isReduced(words[open + 1]) && isClauseStart(words, open, start) ? verbAfter(words, open, false) : -1;
}

/** Whether what stands before the comma is a noun phrase alone, from the clause's beginning on. */
function isClauseStart(words: readonly Word[], comma: number, start: number): boolean {
  let at = comma - 1;
  while (at >= start && isNominal(words[at]!)) at--;
  const before = words[at];
  if (words[at + 1]!.upos === "ADP") return false;
  if (at < start) return at < 0;
  if (before!.upos === "CCONJ") return at === 0 || words[at - 1]!.form === ",";
  return /^(SCONJ|ADV)$/.test(before!.upos) || /^["“;:]$/.test(before!.form) || isAfterOpening(words, at);
}

/** "On Monday, the militia, …": the comma after what comes before the subject. */
const isAfterOpening = (words: readonly Word[], comma: number): boolean =>
  words[comma]!.form === "," &&
  /^(ADP|ADV|SCONJ)$/.test(words[0]!.upos) &&
  !words.slice(0, comma).some((word) => isFiniteForm(word));

const isNominal = ({ form, upos, xpos }: Word): boolean =>
  (/^(DET|ADJ|NUM|NOUN|PROPN|ADP|SYM)$/.test(upos) && form !== "that") ||
  (upos === "PRON" && xpos === "PRP$") ||
  xpos === "POS" ||
  form === "-";

/** "who", "of whom", "some of which". */
const isRelative = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + 3)
    .some(
      ({ form, upos }, i, some) =>
        /^(who|which|whose|whom)$/i.test(form) && (i === 0 || some[i - 1]!.upos === "ADP") && upos !== "PUNCT",
    );

/** What begins an appositive or a participle: "a militia allied with", "backed by", "loyal to". */
const isReduced = (word: Word | undefined): boolean =>
  word !== undefined && (word.upos === "DET" || word.upos === "ADJ" || /^VB[NG]$/.test(word.xpos));

/** Index of the first comma before a verb, with a finite verb inside or none; -1 without one. */
function verbAfter(words: readonly Word[], open: number, finite: boolean): number {
  let verbs = 0;
  for (let at = open + 1; at < words.length && at < open + 30; at++) {
    const word = words[at]!;
    if (/^[.;:?!]$/.test(word.form)) return -1;
    if (finite ? isFiniteForm(word) : isMainVerb(words, at)) verbs++;
    if (!finite && verbs > 0) return -1;
    if (word.form === "," && at > open + 2 && (verbs > 0 || !finite) && beginsVerb(words, at + 1)) return at;
  }
  return -1;
}

const isFiniteForm = ({ xpos }: Word): boolean => /^(VBD|VBZ|VBP|MD)$/.test(xpos);

/** "a group formerly allied with the junta": what looks like a past tense before a preposition may be a participle. */
const isMainVerb = (words: readonly Word[], at: number): boolean =>
  isFiniteForm(words[at]!) && !(words[at]!.xpos === "VBD" && words[at + 1]?.upos === "ADP");

/** Whether a finite verb stands at `at`, an adverb before it or not. "backed by" is one more participle. */
function beginsVerb(words: readonly Word[], at: number): boolean {
  const start = words[at]?.upos === "ADV" ? at + 1 : at;
  const word = words[start];
  if (!word) return false;
  if (isFiniteForm(word)) return !/^by$/i.test(words[start + 1]?.form ?? "");
  const next = words[start + 1];
  return word.xpos === "VBN" && next !== undefined && /^(DET|NUM|NOUN|PROPN|PRON)$/.test(next.upos);
}
