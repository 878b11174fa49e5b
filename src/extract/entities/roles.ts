import { groupNouns, siteNouns, titleWords } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import {
  introducesSpeaker,
  isCapital,
  isHyphen,
  isPossessive,
  plainWord,
  singular,
} from "../../language/names/shape.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { ofGroup, type RolePhrase, roleAt, roleBefore } from "./phrases.ts";

const be = /^(?:is|was|are|were|be|been|became|becomes|remains|remained)$/;
const honorific = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|madam)$/;

/** Writes into the person's draft what the words around one of their names say they are: title, appositive, copula.
 *  Returns the index of the nouns that so stand for the person. */
export function readRoles(text: string, name: Name, draft: Draft, sentence: Sentence): number[] {
  const { tokens } = sentence;
  if (draft.kind === "group") return groupRoles(text, name, draft, tokens);
  const heads: number[] = [];
  const put = (role: RolePhrase | null) => {
    if (!role) return;
    heads.push(role.head);
    addRole(text, draft, [tokens[role.from]!.start, tokens[role.to - 1]!.end], role.noun);
  };
  if (name.title) titleRole(text, name, draft, tokens);
  const next = tokens[name.to];
  if (next?.text === "," || next?.text === "(") put(appositive(tokens, name.to + 1));
  if (next?.text === ",") put(leading(tokens, name.to + 1));
  else if (next && /^(?:—|–|--)$/.test(next.text)) put(roleAt(tokens, name.to + 1));
  else if (next && be.test(next.text)) put(predicate(tokens, name.to + 1));
  else if (next && /^(?:of|from)$/.test(next.text)) affiliation(text, draft, tokens, name.to);
  put(made(tokens, name.to));
  const start = name.title ? name.title.from : name.from;
  if (tokens[start - 1]?.text === ",") put(listed(tokens, start - 1));
  return heads;
}

/** "the Falcons, an alliance of former rebels", "the Falcons are a militia", "the manager, Arna Shipping": what a body is needs an
 *  article, since a bare noun may go on a list. */
function groupRoles(text: string, name: Name, draft: Draft, tokens: readonly Token[]): number[] {
  const next = tokens[name.to];
  const article = (at: number) => /^(?:an?|the|its|their)$/.test(tokens[at]?.text ?? "");
  const explains =
    (/^(?:,|\(|—|–|--)$/.test(next?.text ?? "") && !introducesSpeaker(tokens, name.to)) || be.test(next?.text ?? "");
  const before = tokens[name.from - 1]?.text === "the" ? tokens[name.from - 2] : tokens[name.from - 1];
  const located = /^(?:at|in|on|near|outside|inside)$/i.test(before?.text ?? "");
  const role = explains && !located && article(name.to + 1) ? roleAt(tokens, name.to + 1, ofGroup) : null;
  const found = role && !isListed(tokens, role) ? role : bodyBefore(tokens, name);
  if (!found || isCapital(tokens[found.head]!)) return [];
  addRole(text, draft, [tokens[found.from]!.start, tokens[found.to - 1]!.end], found.noun);
  return [found.head];
}

/** "the Falcons, the army and the police" lists three. */
const isListed = (tokens: readonly Token[], { from, to, head }: RolePhrase): boolean =>
  (tokens[from - 1]?.text === "the" && to === from + 1) || /^(?:and|or|&)$/.test(tokens[head + 1]?.text ?? "");

/** "said the manager, Arna Shipping of Piraeus": between commas or before a full stop. */
function bodyBefore(tokens: readonly Token[], name: Name): RolePhrase | null {
  const comma = tokens[name.from - 1]?.text === "the" ? name.from - 2 : name.from - 1;
  if (tokens[comma]?.text !== "," || !/^(?:,|\.|of|in|said|—|–)$/.test(tokens[name.to]?.text ?? ".")) return null;
  const role = roleBefore(
    tokens,
    comma,
    (word) => ofGroup(word) || /^(?:manager|owner|operator|maker|insurer)$/.test(word),
  );
  const determined = /^(?:the|an?|its|their|['’]s|['’])$/i.test(tokens[(role?.from ?? 0) - 1]?.text ?? "");
  return role && (determined || tokens.slice(role.from, role.head).some(isPossessive)) && role.to - role.from < 8
    ? role
    : null;
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
  const first = tokens.indexOf(words[0]!);
  const span: Span = [tokens[ownerStart(tokens, first)]!.start, tokens[to - 1]!.end];
  addRole(text, draft, span, plainWord(words.at(-1)!));
  for (const token of words) if (!titleWords.has(plainWord(token))) draft.nouns.add(plainWord(token));
}

/** "the junta's leader Kofi Mensah": index of "junta", whose leader he is. */
function ownerStart(tokens: readonly Token[], at: number): number {
  if (!isPossessive(tokens[at - 1]) || !/^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.upos ?? "")) return at;
  let from = at - 2;
  while (from > 0 && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]!.upos)) from--;
  return from;
}

function appositive(tokens: readonly Token[], at: number): RolePhrase | null {
  const from = pastAge(tokens, at);
  if (from === at && introducesSpeaker(tokens, at - 1)) return null;
  return roleAt(
    tokens,
    /^(?:then|now|once|formerly|currently|still)$/.test(tokens[from]?.text ?? "") ? from + 1 : from,
  );
}

/** "Idris, 45, a fisherman": index of "a". */
const pastAge = (tokens: readonly Token[], at: number): number =>
  /^\d\d?$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "," ? at + 2 : at;

/** ", who commands the Northern Division," says as much as a title. */
function leading(tokens: readonly Token[], at: number): RolePhrase | null {
  let verb = pastAge(tokens, at);
  if (tokens[verb]?.text !== "who") return null;
  do verb++;
  while (/^(?:has|had|also|now|currently|once|still|long|previously|formerly)$/.test(tokens[verb]?.text ?? ""));
  if (!/^(?:head|lead|command|run|found|chair)$/.test(tokens[verb]?.lemma ?? "")) return null;
  if (!/^VB[DZPN]$/.test(tokens[verb]!.xpos)) return null;
  let to = verb + 1;
  while (to < tokens.length && to - verb < 14 && /^(?:DET|PROPN|ADJ|NOUN|ADP|CCONJ|PART)$/.test(tokens[to]!.upos)) to++;
  while (to > verb + 1 && !/^(?:PROPN|NOUN)$/.test(tokens[to - 1]!.upos)) to--;
  const noun = /^found/.test(tokens[verb]!.lemma) ? "founder" : "leader";
  if (isHyphen(tokens[to])) return null;
  return to > verb + 1 && leads(tokens, verb + 1, to) ? { from: verb, to, noun, head: verb } : null;
}

/** What can be led is a body: not "who led the way". */
const leads = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => /^\p{Lu}/u.test(t.text) || groupNouns.has(singular(plainWord(t))));

/** "was appointed defence minister", "has been sworn in as president", "took over as chief of the navy", "served as mayor". */
function made(tokens: readonly Token[], at: number): RolePhrase | null {
  let verb = at;
  while (
    verb < at + 4 &&
    /^(?:was|is|were|has|had|been|being|also|then|later|now|previously|once|who|,)$/.test(tokens[verb]?.text ?? "")
  )
    verb++;
  const passive = /^(?:was|is|been|being)$/.test(tokens[verb - 1]?.text ?? "") || tokens[verb - 2]?.text === "was";
  const words = tokens.slice(verb, verb + 4).map((token) => token.text);
  if (/^(?:appointed|named|elected|re-elected|declared|made|chosen)$/.test(words[0] ?? "") && passive)
    return roleAt(tokens, words[1] === "as" ? verb + 2 : verb + 1);
  if (/^(?:promoted|elevated)$/.test(words[0] ?? "") && passive && words[1] === "to") return roleAt(tokens, verb + 2);
  const as = /^(?:sworn in as|took over as|takes over as|taken over as|stepped down as|step down as)/.exec(
    words.join(" "),
  );
  if (as) return roleAt(tokens, verb + as[0].split(" ").length);
  return /^(?:served|serves|serving|resigned|retired)$/.test(words[0] ?? "") && words[1] === "as"
    ? roleAt(tokens, verb + 2)
    : null;
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
