import { siteNouns, titleWords } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { introducesSpeaker, isPossessive, plainWord, singular } from "../../language/names/shape.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { type RolePhrase, roleAt, roleBefore } from "./phrases.ts";

const be = /^(?:is|was|are|were|be|been|became|becomes|remains|remained)$/;
const honorific = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|madam)$/;

/** Writes into the person's draft what the words around one of their names say they are: title, appositive, copula.
 *  Returns the index of the nouns that so stand for the person. */
export function readRoles(text: string, name: Name, draft: Draft, sentence: Sentence): number[] {
  const heads: number[] = [];
  const { tokens } = sentence;
  const put = (role: RolePhrase | null) => {
    if (!role) return;
    heads.push(role.head);
    addRole(text, draft, [tokens[role.from]!.start, tokens[role.to - 1]!.end], role.noun);
  };
  if (name.title) titleRole(text, name, draft, tokens);
  const next = tokens[name.to];
  if (next?.text === "," || next?.text === "(") put(appositive(tokens, name.to + 1));
  else if (next && /^(?:—|–|--)$/.test(next.text)) put(roleAt(tokens, name.to + 1));
  else if (next && be.test(next.text)) put(predicate(tokens, name.to + 1));
  else if (next && /^(?:of|from)$/.test(next.text)) affiliation(text, draft, tokens, name.to);
  const start = name.title ? name.title.from : name.from;
  if (tokens[start - 1]?.text === ",") put(listed(tokens, start - 1));
  return heads;
}

/** "Prime Minister", "U.N. Special Envoy for Syria"; of "Mr." only what is left without it. */
function titleRole(text: string, name: Name, draft: Draft, tokens: readonly Token[]): void {
  const { from, to } = name.title!;
  const words = tokens.slice(from, to).filter((t) => !honorific.test(plainWord(t)));
  const gender = /^(?:mrs|ms|miss|lady|madam)$/.test(plainWord(tokens[from]!))
    ? "female"
    : plainWord(tokens[from]!) === "mr"
      ? "male"
      : null;
  draft.gender = gender ?? draft.gender;
  if (words.length === 0) return;
  const span: Span = [words[0]!.start, tokens[to - 1]!.end];
  addRole(text, draft, span, plainWord(words.at(-1)!));
  for (const token of words) if (!titleWords.has(plainWord(token))) draft.nouns.add(plainWord(token));
}

function appositive(tokens: readonly Token[], at: number): RolePhrase | null {
  if (introducesSpeaker(tokens, at - 1)) return null;
  const age = /^\d\d?$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",";
  return roleAt(tokens, age ? at + 2 : at);
}

/** "is the leader of …", but not "is in Geneva". */
function predicate(tokens: readonly Token[], at: number): RolePhrase | null {
  const from = /^(?:also|now|once|then|still|currently|not)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  if (tokens[from - 1]?.text === "not") return null;
  return /^(?:the|a|an|its|head|leader|president)$/.test(tokens[from]?.text ?? "") ? roleAt(tokens, from) : null;
}

/** "The head of the Falcons, Abu Omar, …": only when it is no list of people. */
function listed(tokens: readonly Token[], comma: number): RolePhrase | null {
  const role = roleBefore(tokens, comma);
  if (!role) return null;
  const word = tokens[role.to - 1]!;
  return siteNouns.has(singular(plainWord(word))) && role.to - role.from === 1 ? null : role;
}

/** "of the London School of Economics": what stands there is read up to the end of the phrase. */
function affiliation(text: string, draft: Draft, tokens: readonly Token[], at: number): void {
  let to = at + 1;
  while (to < tokens.length && to - at < 12 && /^(?:DET|PROPN|ADJ|NOUN|ADP|CCONJ)$/.test(tokens[to]!.upos)) to++;
  while (to > at + 1 && !/^(?:PROPN|NOUN)$/.test(tokens[to - 1]!.upos)) to--;
  const first = tokens[at + 1]?.text === "the" ? tokens[at + 2] : tokens[at + 1];
  if (to <= at + 1 || !first || !/^\p{Lu}/u.test(first.text) || isPossessive(tokens[to])) return;
  addRole(text, draft, [tokens[at]!.start, tokens[to - 1]!.end], null);
}

function addRole(text: string, draft: Draft, span: Span, noun: string | null): void {
  const words = text.slice(...span);
  if (noun) draft.nouns.add(noun);
  if (/^(?:father|husband|brother|son|uncle|king|prince|spokesman|businessman)$/.test(noun ?? ""))
    draft.gender ??= "male";
  if (/^(?:mother|wife|sister|daughter|aunt|queen|princess|spokeswoman|widow)$/.test(noun ?? ""))
    draft.gender ??= "female";
  if (!draft.roles.some((role) => role.text.toLowerCase() === words.toLowerCase()))
    draft.roles.push({ text: words, span });
}
