import { type Description, findDescriptions, titleDescription } from "../../language/names/descriptions.ts";
import { findNames, type Name, type Names } from "../../language/names/names.ts";
import type { Run } from "../../language/names/runs.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { bracketedForms } from "./acronyms.ts";
import { aliasPairs } from "./aliases.ts";
import { datelineNames, noSentence } from "./dateline.ts";
import { Describer } from "./describe.ts";
import { addForm, type Draft, type Mention, merge } from "./draft.ts";
import { Focus } from "./focus.ts";
import { linkGroups } from "./groups.ts";
import { linkPeople } from "./people.ts";
import { linkPlaces } from "./places.ts";
import { isOwn, isPossessor, isPronoun, resolvePronoun } from "./pronouns.ts";
import { readRoles } from "./roles.ts";
import { Speech } from "./speech.ts";

/** Every mention of the article with the draft it belongs to, in order; names first decided over the whole text, then a walk
 *  from start to end that ties descriptions and pronouns to what was said before. */
export function gather(document: Document, sentences: readonly Sentence[]): Mention[] {
  const inText = findNames(document.text, sentences, headingsOf(document, sentences));
  const found = { ...inText, names: [...datelineNames(document), ...inText.names] };
  const linked = linkNames(document, found.names, sentences);
  const walk = new Walk(document, sentences, found, linked);
  walk.readDateline();
  for (const i of sentences.keys()) walk.read(i);
  return walk.mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Sentences of headlines and headings set with capitals: there a capital tells nothing. */
function headingsOf(document: Document, sentences: readonly Sentence[]): Set<number> {
  const parts = document.parts.filter(
    (part) => part.kind === "headline" || part.kind === "heading" || part.kind === "frontmatter",
  );
  const isTitle = ({ span, tokens }: Sentence) =>
    parts.some((part) => overlaps(part.span, span)) && isTitleCase(tokens);
  return new Set(sentences.flatMap((sentence, i) => (isTitle(sentence) ? [i] : [])));
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length > 0.7 * words.length;
}

interface Linked {
  readonly drafts: ReadonlyMap<Name, Draft>;
  /** Nouns that stand for a person beside their name ("head" in "the head of the Falcons, Abu Omar"), by sentence and index. */
  readonly heads: ReadonlyMap<string, Name>;
}

function linkNames(document: Document, names: readonly Name[], sentences: readonly Sentence[]): Linked {
  const of = (kind: Name["kind"]) => names.filter((name) => name.kind === kind);
  const drafts = new Map([
    ...linkPeople(of("person")),
    ...linkGroups(of("group"), bracketedForms(names, sentences)),
    ...linkPlaces(of("place"), sentences),
  ]);
  const heads = new Map<string, Name>();
  for (const name of of("person"))
    for (const index of readRoles(document.text, name, drafts.get(name)!, sentences[name.sentence]!))
      heads.set(`${name.sentence} ${index}`, name);
  for (const [one, other] of aliasPairs(document.text, names, drafts, sentences)) merge(drafts, one, other);
  return { drafts, heads };
}

class Walk {
  readonly mentions: Mention[] = [];
  private readonly text: string;
  private readonly sentences: readonly Sentence[];
  private readonly names: ReadonlyMap<number, readonly Name[]>;
  private readonly titles: ReadonlyMap<number, Names["titles"]>;
  private readonly drafts: Linked["drafts"];
  private readonly heads: Linked["heads"];
  private readonly speech: Speech;
  private readonly focus = new Focus();
  private readonly describer = new Describer(this.focus);

  constructor(document: Document, sentences: readonly Sentence[], found: Names, { drafts, heads }: Linked) {
    this.text = document.text;
    this.speech = new Speech(document, sentences, found.names, drafts);
    this.sentences = sentences;
    this.names = Map.groupBy(found.names, (name) => name.sentence);
    this.titles = Map.groupBy(found.titles, (title) => title.sentence);
    this.drafts = drafts;
    this.heads = heads;
  }

  /** A dateline is no sentence: its places stand alone. */
  readDateline(): void {
    for (const name of this.names.get(noSentence) ?? []) {
      const draft = this.drafts.get(name)!;
      this.mentions.push({
        sentence: noSentence,
        span: name.span,
        cover: name.span,
        head: name.span[0],
        draft,
        sort: "name",
        shown: true,
      });
      draft.mentions.push(name.span);
    }
  }

  read(at: number): void {
    const { tokens } = this.sentences[at]!;
    const names = this.names.get(at) ?? [];
    const titles = [...names.flatMap((name) => (name.title ? [name.title] : [])), ...(this.titles.get(at) ?? [])];
    const described = findDescriptions(tokens, names).filter((d) => !titles.some((title) => inside(d.head, title)));
    const order = [
      ...names.map((name) => ({ index: name.from, say: () => this.name(at, name) })),
      ...this.titlesIn(at).map((d) => ({ index: d.head, say: () => this.description(at, d, names) })),
      ...described.map((d) => ({ index: d.head, say: () => this.description(at, d, names) })),
      ...tokens.flatMap((token, index) => (isPronoun(token) ? [{ index, say: () => this.pronoun(at, index) }] : [])),
    ];
    this.speech.speakerOf(at, (index) => this.meant(at, index));
    for (const { say } of order.sort((a, b) => a.index - b.index)) say();
  }

  /** "the Foreign Secretary", with capitals but without a name. */
  private titlesIn(at: number): Description[] {
    const { tokens } = this.sentences[at]!;
    return (this.titles.get(at) ?? []).flatMap((title) => titleDescription(tokens, title) ?? []);
  }

  private name(at: number, name: Name): void {
    const { tokens } = this.sentences[at]!;
    const cover: Span = [tokens[(name.title ?? name).from]!.start, name.span[1]];
    this.put(
      at,
      this.drafts.get(name)!,
      { span: name.span, cover, head: tokens[name.to - 1]!.start, sort: "name" },
      name.to - 1,
      true,
    );
  }

  private pronoun(at: number, index: number): void {
    const token = this.sentences[at]!.tokens[index]!;
    const span: Span = [token.start, token.end];
    const draft = isOwn(token) ? this.speaker(at, span[0]) : this.meant(at, index);
    if (draft) this.put(at, draft, { span, cover: span, head: span[0], sort: "pronoun" }, index, !isPossessor(token));
  }

  private meant(at: number, index: number): Draft | null {
    return resolvePronoun(this.focus, this.sentences[at]!, index, at);
  }

  /** "I" in a quotation. */
  private speaker(at: number, offset: number): Draft | null {
    if (!this.speech.quoted(offset) && !this.speech.announced(at)) return null;
    return this.speech.speakerOf(at, (index) => this.meant(at, index));
  }

  private description(at: number, description: Description, names: readonly Name[]): void {
    const { tokens } = this.sentences[at]!;
    const span: Span = [tokens[description.from]!.start, tokens[description.to - 1]!.end];
    const place = { span, cover: span, head: tokens[description.head]!.start, sort: "description" as const };
    const bearer = this.heads.get(`${at} ${description.head}`);
    const apposed = bearer ? this.drafts.get(bearer)! : this.apposed(tokens, description, names);
    if (apposed) {
      apposed.nouns.add(description.noun);
      this.put(at, apposed, place, description.head, false);
      return;
    }
    const owner = names.find((name) => name.to === description.head);
    const draft = this.describer.resolve(description, at, owner ? this.drafts.get(owner)! : null);
    if (!draft.named) addForm(draft, this.text.slice(...span));
    this.put(at, draft, place, description.head, !owner || this.drafts.get(owner) !== draft);
  }

  /** The name that a description stands beside: "the city of Arna", "the group Falcons", "Falcons, a rebel group". */
  private apposed(
    tokens: readonly Token[],
    { kind, from, to, owned }: Description,
    names: readonly Name[],
  ): Draft | null {
    const next = names.find(
      (name) => name.from === to || (tokens[to]?.text === "of" && kind === "place" && name.from === to + 1),
    );
    if (next && next.kind === kind) return this.drafts.get(next)!;
    const determined = /^(?:a|an|the|its)$/i.test(tokens[from - 1]?.text ?? "");
    if (!determined && !owned) return null;
    const mark = (determined ? from - 1 : from) - 1;
    const before = names.find((name) => name.to === mark);
    if (!before || before.kind !== kind) return null;
    return /^(?:,|is|was)$/.test(tokens[mark]!.text) ? this.drafts.get(before)! : null;
  }

  private put(
    sentence: number,
    draft: Draft,
    mention: Pick<Mention, "span" | "cover" | "head" | "sort">,
    index: number,
    shown: boolean,
  ): void {
    this.mentions.push({ ...mention, sentence, draft, shown });
    if (shown) draft.mentions.push(mention.span);
    this.focus.add({ draft, sentence, at: index, subject: isSubject(this.sentences[sentence]!.tokens, index) });
  }
}

const inside = (index: number, run: Run): boolean => run.from <= index && index < run.to;

/** By the tree; without one, what stands before the first verb and after no preposition. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (tokens.some((t) => t.head >= 0)) return isNominalSubject(tokens, index);
  const verb = tokens.findIndex((t) => t.upos === "VERB" || t.upos === "AUX");
  return index < verb && !/^['’]/.test(tokens[index + 1]?.text ?? "") && token.upos !== "ADJ";
}

/** A name's head may be its first word, so the words that it is made of count as well. */
function isNominalSubject(tokens: readonly Token[], index: number): boolean {
  let token = tokens[index]!;
  for (let steps = 0; steps < 3 && /^(?:flat|compound|goeswith)/.test(token.relation) && token.head >= 0; steps++)
    token = tokens[token.head]!;
  return /^nsubj/.test(token.relation);
}
