import type { Token } from "../../model/sentence.ts";
import { demonyms, notNames, orgHeads, personNouns, siteHeads } from "./lexicon.ts";
import { isCapital, isPossessive, plainWord, singular } from "./shape.ts";

/** A capitalised word that may stand in a name. */
export const isNameWord = (token: Token): boolean =>
  isCapital(token) &&
  (token.upos !== "AUX" || /^\p{Lu}{2,}$/u.test(token.text)) &&
  !notNames.has(plainWord(token)) &&
  !/\d{3}|[@/#]/.test(token.text);

/** "Support of Islam": words that name nobody alone, but stand inside the names of movements. */
const isInnerWord = (token: Token): boolean => isNameWord(token) || /^(?:Islam|Allah|God)$/.test(token.text);

/** Index after the word that a link at `at` ties to the name: "Ministry of Defence", "Observatory for Human Rights", "Envoy for Syria",
 *  "Gulf of Aden". Null where it ties none. */
export function linked(tokens: readonly Token[], from: number, at: number): number | null {
  const link = tokens[at]!.text;
  let next = at + 1;
  if (link !== "the" && tokens[next]?.text === "the") next++;
  const word = tokens[next];
  if (!word || !isInnerWord(word) || link === "the") return null;
  if (link === "and" || link === "&") return next === at + 1 && joins(tokens, from, at, next) ? next + 1 : null;
  return takes(tokens, from, at, link) ? next + 1 : null;
}

/** Whether the word before the link may have another name behind it. */
function takes(tokens: readonly Token[], from: number, at: number, link: string): boolean {
  const whole = plainWord(tokens[at - 1]!);
  const last = singular(whole);
  if (link === "to" || link === "on") return personNouns.has(last) || (link === "on" && orgHeads.has(last));
  if (trades.test(whole)) return false;
  return (
    orgHeads.has(last) ||
    orgHeads.has(whole) ||
    (personNouns.has(last) && (last === whole || !isCapital(tokens[at - 1]!))) ||
    goesOn(tokens, from, at) ||
    nounsOf.has(last) ||
    (link === "of" && siteHeads.has(last))
  );
}

/** "Arna Shipping of Piraeus": of a firm that says only where it is. */
const trades = /^(?:shipping|shipyards?|airlines|airways|holdings?|petroleum|logistics|ltd|inc|corp)$/;

/** "Group for the Support of …": a body's name that has had one "of" or "for" takes another. */
const goesOn = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((t, i, run) => /^(?:of|for)$/.test(t.text) && orgHeads.has(plainWord(run[i - 1]!)));

const nounsOf = new Set(
  "republic kingdom emirate gulf sea strait horn member doctor reporter territory federation league body people friend son lion falcon tiger wolf eagle hawk guardian".split(
    " ",
  ),
);
/** What bodies care for: "Peace and Security Council", "Truth and Reconciliation Commission". */
const concerns =
  /^(?:peace|truth|food|law|freedom|justice|security|defen[cs]e|energy|health|culture|education|science|labou?r|trade|industry|research|relief|rights|women|youth|water|drugs?|disease|location|equality|solidarity|unity|democracy|development|information|crime|arms|weapons|fire|search|emergency|monitoring|safety|border|customs|immigration)$/;

/** "Security and Cooperation" inside "Organisation for …": only after the name has an of or for already, or before "&". */
function joins(tokens: readonly Token[], from: number, at: number, next: number): boolean {
  if (tokens[at]!.text === "&" || concerns.test(plainWord(tokens[at - 1]!))) return true;
  const before = tokens.slice(from, at).map((t) => t.text);
  const open = before.lastIndexOf("of") < 0 ? before.lastIndexOf("for") : before.lastIndexOf("of");
  const after = tokens[next + 1];
  return (
    open > 0 &&
    open >= before.length - 3 &&
    !personNouns.has(plainWord(tokens[next]!)) &&
    !demonyms.has(tokens[next]!.text) &&
    !(after && isPossessive(after))
  );
}
