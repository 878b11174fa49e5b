/** Attributions set off by commas, "…, the ministry said on Friday." and "…, a monitor said, …", are parsed apart from what they
 *  credit: a parser that meets them inside a sentence takes the speaker for a subject of something else. */

/** One word as the finder sees it. */
interface Word {
  readonly form: string;
  readonly upos: string;
}

/** Indices `[from, to)` of an aside, its commas included. */
type Aside = readonly [from: number, to: number];

const reporting =
  /^(said|says|say|saying|told|tells|added|adds|reported|reports|announced|wrote|writes|noted|explained|warned|stated|claimed|confirmed|argued|insisted|declared|recalled|acknowledged|tweeted|posted|alleged|estimated|concluded|replied|stressed|believe|suggests?|show|shows|showed|indicates?|predicted)$/i;
const nominal = /^(DET|ADJ|NOUN|PROPN|ADP|NUM|PRON|PART|CCONJ|SYM|X)$/;
const trailing = /^(DET|ADJ|NOUN|PROPN|ADP|NUM|PRON|PART|ADV|SYM|X)$/;
const opening = /^["“”'‘’]$/;

/** "the state-run news agency (SANA)" */
const inPhrase = ({ form, upos }: Word) => (nominal.test(upos) && form !== "that") || /^[()&-]$/.test(form);

const inTail = ({ form, upos }: Word) => (trailing.test(upos) && form !== "that") || /^[()&-]$/.test(form);

/** "the London-based monitor" */
const isHyphened = (words: readonly Word[], at: number) => words[at]!.upos === "VERB" && words[at - 1]?.form === "-";

/** The asides of a sentence, left to right; none overlap. */
export function asidesIn(words: readonly Word[]): Aside[] {
  const found: Aside[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!reporting.test(words[at]!.form) || !/^(VERB|AUX)$/.test(words[at]!.upos)) continue;
    const from = beginning(words, at);
    const to = from < 0 ? -1 : ending(words, at);
    if (from >= (goesOn(words, to) ? 1 : 3) && to > 0 && from >= (found.at(-1)?.[1] ?? 0)) found.push([from, to]);
  }
  return found;
}

/** "The militia, officials said, killed nine": a verb right after the aside continues what may be a short beginning. */
const goesOn = (words: readonly Word[], to: number): boolean =>
  words[to - 1]?.form === "," && /^(VERB|AUX)$/.test(words[to]?.upos ?? "");

/** The comma before the speaker, or before an inverted verb: `…," said X`. -1 where something else stands between. */
function beginning(words: readonly Word[], verb: number): number {
  const before = words[verb - 1]!;
  if (opening.test(before.form) && words[verb - 2]?.form === ",") return verb - 2;
  if (before.form === ",") return opening.test(words[verb - 2]?.form ?? "") ? verb - 1 : appositive(words, verb);
  let at = verb - 1;
  while (at > 0 && (inPhrase(words[at]!) || isHyphened(words, at))) at--;
  const mark = words[at]!.form;
  if (verb - at > 16 || at === verb - 1) return -1;
  if (mark === ",") return at;
  return opening.test(mark) && words[at - 1]?.form === "," ? at - 1 : -1;
}

/** `…, Rami X, head of the group, said`: the speaker's role stands between commas. */
function appositive(words: readonly Word[], verb: number): number {
  const role = phraseBefore(words, verb - 1);
  return role < 0 ? -1 : phraseBefore(words, role);
}

function phraseBefore(words: readonly Word[], comma: number): number {
  if (comma === 0) return -1;
  let at = comma - 1;
  while (at > 0 && (inPhrase(words[at]!) || isHyphened(words, at))) at--;
  return words[at]!.form === "," && at < comma - 1 && comma - at < 16 ? at : -1;
}

/** The comma after the attribution, or the sentence's end: "said in a statement." -1 where the verb goes on to govern a clause. */
function ending(words: readonly Word[], verb: number): number {
  let at = verb + 1;
  while (at < words.length && (inTail(words[at]!) || isHyphened(words, at))) at++;
  const last = words[at];
  if (!last) return at;
  if (/^[.;!?]$/.test(last.form)) return at;
  return last.form === "," && !opening.test(words[at + 1]?.form ?? "") && at + 2 < words.length ? at + 1 : -1;
}
