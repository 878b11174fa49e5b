import { demonyms, groupKey, orgHeads, peoples, worldGroups } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { isAcronym, singular } from "../../language/names/shape.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addForm, type Draft, newDraft } from "./draft.ts";

/** One draft for each group: acronyms with what they stand for, "the Observatory" with the one that is named so.
 *  @param acronyms what the text puts in brackets behind a name: "HF" → "Harakat al-Fajr". */
export function linkGroups(
  names: readonly Name[],
  acronyms: ReadonlyMap<string, string>,
  sentences: readonly Sentence[],
): Map<Name, Draft> {
  const forms = [...new Set(names.map((name) => bare(name.text)))].sort((a, b) => b.length - a.length);
  const full = new Map<string, string>();
  const index = indexOf(forms, firstsOf(names));
  for (const form of forms) full.set(form, fullForm(form, index, acronyms));
  const drafts = new Map<string, Draft>();
  return new Map(
    names.map((name) => {
      const key = groupKey(settle(full, bare(name.text)));
      if (!drafts.has(key)) drafts.set(key, newDraft("group", true));
      const draft = drafts.get(key)!;
      addForm(draft, bare(name.text));
      const body = sentences[name.sentence]?.tokens[name.to]?.text ?? "";
      if (isSmallBody(name, body)) addForm(draft, `${bare(name.text)} ${body}`);
      if (/s$/.test(name.text) && !name.text.includes(" ") && !isAcronym(name.text)) draft.plural = true;
      return [name, draft];
    }),
  );
}

/** "the Falcon group", where one word could be anybody's name; not "the LDF group", "the Druze movement". */
const isSmallBody = ({ text }: Name, body: string): boolean =>
  /^(?:group|movement|militia|network|gang|cartel)$/.test(body) &&
  /^(?:the )?\p{Lu}\p{Ll}+$/iu.test(text) &&
  !isAcronym(text) &&
  !peoples.has(text) &&
  !demonyms.has(text);

const bare = (text: string): string => text.replace(/^the /i, "").replace(/\s+/g, " ");

/** Follows "LDF" → "Lakeland Democratic Forces" to its end. */
function settle(full: ReadonlyMap<string, string>, form: string): string {
  let at = form;
  for (let steps = 0; steps < 4; steps++) {
    const next = full.get(at) ?? at;
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The forms of a text by their words, their initials, and the well-known body they name; longest first. */
interface Index {
  readonly all: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  readonly byBody: ReadonlyMap<string, readonly string[]>;
  /** Where each form first stands. */
  readonly firsts: ReadonlyMap<string, number>;
}

function firstsOf(names: readonly Name[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const { text, span } of names) if (!firsts.has(bare(text))) firsts.set(bare(text), span[0]);
  return firsts;
}

function indexOf(forms: readonly string[], firsts: ReadonlyMap<string, number>): Index {
  const byWord = new Map<string, string[]>();
  for (const form of forms)
    for (const word of new Set(form.toLowerCase().split(" "))) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [form]);
      else if (known.length < 50) known.push(form);
    }
  const byInitial = Map.groupBy(forms, (form) => form[0]!.toLowerCase());
  const byBody = Map.groupBy(forms, (form) => worldGroups.get(groupKey(form)) ?? "");
  return { all: new Set(forms), byWord, byInitial, byBody, firsts };
}

function fullForm(form: string, index: Index, acronyms: ReadonlyMap<string, string>): string {
  const bracketed = acronyms.get(form);
  if (bracketed && index.all.has(bracketed)) return bracketed;
  const known = worldGroups.get(groupKey(form));
  if (known) return index.byBody.get(known)?.[0] ?? form;
  const longer = (list: readonly string[] = []) => list.filter((other) => other.length > form.length);
  if (isAcronym(form)) {
    const alike = longer((index.byInitial.get(form[0]!.toLowerCase()) ?? []).slice(0, 200));
    return alike.find((other) => standsFor(form, other)) ?? form;
  }
  const whole = longer(index.byWord.get(form.toLowerCase().split(" ")[0]!)).filter(
    (other) => shortens(form, other) && (form.includes(" ") || index.firsts.get(other)! < index.firsts.get(form)!),
  );
  return whole.length === 1 ? whole[0]! : form;
}

/** "LDF" for "Lakeland Democratic Forces", small words counted or not; "J9" for "June 9 Brigade". */
function standsFor(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, "").toLowerCase();
  const words = name.split(/[\s-]+/).filter(Boolean);
  const initials = (list: readonly string[]) =>
    list.map((word) => (/^\d/.test(word) ? word : word[0]!.toLowerCase())).join("");
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word));
  if (/\d/.test(letters)) return words.length > 1 && initials(capitals).startsWith(letters);
  return letters.length > 1 && (initials(words) === letters || initials(capitals) === letters);
}

/** "Observatory" or "Arna Observatory" for "Arna Observatory for Human Rights". */
function shortens(short: string, long: string): boolean {
  const words = short.toLowerCase().split(" ");
  if (words.length === 1 && !orgHeads.has(words[0]!) && !orgHeads.has(singular(words[0]!))) return false;
  const whole = long.toLowerCase().split(" ");
  const starts = words.every((word, i) => whole[i] === word);
  const at = whole.indexOf(words[0]!);
  return starts || (at >= 0 && words.every((word, i) => whole[at + i] === word));
}
