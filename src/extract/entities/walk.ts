import { type Description, findDescriptions, titleDescription } from "../../language/names/descriptions.ts";
import type { BareTitle, Name } from "../../language/names/names.ts";
import { isSaying } from "../../language/names/shape.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { noSentence } from "./dateline.ts";
import { Describer } from "./describe.ts";
import { addForm, type Draft, type Mention } from "./draft.ts";
import { Focus } from "./focus.ts";
import { headKey, type Linked } from "./gather.ts";
import { isOurs, isOwn, isPossessor, isPronoun, resolvePronoun } from "./pronouns.ts";
import { Speech } from "./speech.ts";
import { SentenceView } from "./view.ts";

/** Goes through the text once, sentence by sentence, and ties each mention to its draft. */
export class Walk {
  readonly mentions: Mention[] = [];
  private readonly text: string;
  private readonly sentences: readonly Sentence[];
  private readonly names: ReadonlyMap<number, readonly Name[]>;
  private readonly titles: ReadonlyMap<number, readonly BareTitle[]>;
  private readonly linked: Linked;
  private readonly speech: Speech;
  private readonly focus = new Focus();
  private readonly describer = new Describer(this.focus);

  constructor(document: Document, sentences: readonly Sentence[], linked: Linked, titles: readonly BareTitle[]) {
    this.text = document.text;
    this.sentences = sentences;
    this.linked = linked;
    this.names = Map.groupBy(linked.names, (name) => name.sentence);
    this.titles = Map.groupBy(titles, (title) => title.sentence);
    this.speech = new Speech(document, sentences, linked.names, linked.drafts);
  }

  /** A dateline is no sentence: its places stand alone. */
  readDateline(): void {
    for (const name of this.names.get(noSentence) ?? []) {
      const { span } = name;
      const draft = this.linked.drafts.get(name)!;
      this.mentions.push({ sentence: noSentence, span, cover: span, head: span[0], draft, sort: "name", shown: true });
      draft.mentions.push(span);
    }
  }

  read(at: number): void {
    const view = new SentenceView(this.sentences[at]!, this.names.get(at) ?? []);
    const bare = this.titles.get(at) ?? [];
    const titles = [...view.names.flatMap((name) => name.title ?? []), ...bare];
    const titled = new Set(titles.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    const descriptions = [
      ...findDescriptions(view.tokens, view.names).filter(({ head }) => !titled.has(head)),
      ...bare.flatMap((title) => titleDescription(view.tokens, title) ?? []),
    ];
    const steps = [
      ...view.names.map((name) => ({ index: name.from, say: () => this.name(at, view, name) })),
      ...descriptions.map((d) => ({ index: d.head, say: () => this.description(at, view, d) })),
      ...view.tokens.flatMap((token, index) =>
        isPronoun(token) ? [{ index, say: () => this.pronoun(at, view, index) }] : [],
      ),
    ];
    this.speech.speakerOf(at, (index) => this.meant(at, index));
    for (const { say } of steps.sort((a, b) => a.index - b.index)) say();
  }

  private name(sentence: number, view: SentenceView, name: Name): void {
    const cover: Span = [view.tokens[(name.title ?? name).from]!.start, name.span[1]];
    const head = view.tokens[name.to - 1]!.start;
    const draft = this.linked.drafts.get(name)!;
    this.put({ sentence, span: name.span, cover, head, draft, sort: "name", shown: true }, view, name.to - 1);
  }

  private pronoun(sentence: number, view: SentenceView, index: number): void {
    const token = view.tokens[index]!;
    const span: Span = [token.start, token.end];
    const spoken = isOwn(token) || isOurs(token);
    const draft = spoken ? this.speaker(sentence, span[0], isOurs(token)) : this.meant(sentence, index);
    const shown = !isPossessor(token);
    if (draft) this.put({ sentence, span, cover: span, head: span[0], draft, sort: "pronoun", shown }, view, index);
  }

  private meant(sentence: number, index: number): Draft | null {
    return resolvePronoun(this.focus, this.sentences[sentence]!, index, sentence);
  }

  /** "I" in a quotation, or "we". */
  private speaker(sentence: number, offset: number, side: boolean): Draft | null {
    if (!this.speech.quoted(offset) && !this.speech.announced(sentence)) return null;
    const pronoun = (index: number) => this.meant(sentence, index);
    return side ? this.speech.sideOf(sentence, pronoun) : this.speech.speakerOf(sentence, pronoun);
  }

  private description(sentence: number, view: SentenceView, description: Description): void {
    const { tokens } = view;
    const span: Span = [tokens[description.from]!.start, tokens[description.to - 1]!.end];
    const place = { sentence, span, cover: span, head: tokens[description.head]!.start, sort: "description" as const };
    const bearer = this.linked.heads.get(headKey(sentence, description.head)) ?? this.apposed(view, description);
    if (bearer) {
      bearer.nouns.add(description.noun);
      this.put({ ...place, draft: bearer, shown: false }, view, description.head);
      return;
    }
    const name = ownerOf(view, description);
    const owner = name ? this.linked.drafts.get(name)! : null;
    const draft = this.describer.resolve(description, sentence, owner);
    if (!draft.named) addForm(draft, this.text.slice(...span));
    this.put({ ...place, draft, shown: draft !== owner }, view, description.head);
  }

  /** Whose name a description stands beside: "the city of Arna", "the group Falcons", "Falcons, a rebel group". */
  private apposed(view: SentenceView, { kind, from, to, owned }: Description): Draft | null {
    const { tokens } = view;
    const next = view.nameFrom(kind === "place" && tokens[to]?.text === "of" ? to + 1 : to);
    if (next?.kind === kind) return this.linked.drafts.get(next)!;
    const determined = /^(?:a|an|the|its)$/i.test(tokens[from - 1]?.text ?? "");
    const mark = (determined ? from - 1 : from) - 1;
    const before = determined || owned ? view.nameBefore(mark) : undefined;
    if (before?.kind !== kind || !/^(?:,|is|was)$/.test(tokens[mark]!.text) || isSaying(tokens[to])) return null;
    return this.linked.drafts.get(before)!;
  }

  private put(mention: Mention, view: SentenceView, index: number): void {
    const { draft, sentence } = mention;
    this.mentions.push(mention);
    if (mention.shown) draft.mentions.push(mention.span);
    const subject = view.isSubject(index);
    if (draft.land) this.focus.add({ draft: draft.land, sentence, at: index, subject });
    this.focus.add({ draft, sentence, at: index, subject });
  }
}

/** The name before the head, past nouns that say no more than the head: "J9 rebel forces", "the Falcons war monitor". */
function ownerOf(view: SentenceView, { head }: Description): Name | undefined {
  let at = head;
  while (at > 0 && /^(?:rebel|militant|insurgent|armed|guerrilla|war|news|rights|aid)$/.test(view.tokens[at - 1]!.text))
    at--;
  return view.nameBefore(at);
}
