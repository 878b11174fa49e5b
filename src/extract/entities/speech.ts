import type { Name } from "../../language/names/names.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { covers, type Span } from "../../model/span.ts";
import { quotationsOf } from "../attribution/quotations.ts";
import { isReporting } from "../attribution/reporting.ts";
import type { Draft } from "./draft.ts";

const farthest = 14;
const goesOn = 6;

/** Who speaks where: what "I" in a quotation looks for. */
export class Speech {
  private readonly quotations: readonly Span[];
  private readonly sentences: readonly Sentence[];
  /** Person next to a reporting verb, by sentence. */
  private readonly speakers = new Map<number, Draft>();
  /** Group next to a reporting verb where no person is, by sentence. */
  private readonly bodies = new Map<number, Draft>();
  /** The group that a person's roles name: whom a "spokesman for the Falcons" speaks for. */
  private readonly sides: ReadonlyMap<Draft, Draft>;
  private last: { readonly draft: Draft; readonly sentence: number } | null = null;

  constructor(
    document: Document,
    sentences: readonly Sentence[],
    names: readonly Name[],
    drafts: ReadonlyMap<Name, Draft>,
  ) {
    this.quotations = quotationsOf(document);
    this.sentences = sentences;
    for (const name of names) {
      const draft = drafts.get(name)!;
      const known = draft.kind === "person" ? this.speakers : this.bodies;
      if (draft.kind === "place" || name.sentence < 0 || known.has(name.sentence) || this.quoted(name.span[0]))
        continue;
      if (speaks(sentences[name.sentence]!.tokens, name)) known.set(name.sentence, draft);
    }
    this.sides = sidesOf(names, drafts);
  }

  /** For whom "we" in a quotation speaks: the body that says it, else the one its speaker speaks for; null where neither is told. */
  sideOf(sentence: number, pronoun: (index: number) => Draft | null): Draft | null {
    const speaker = this.speakers.get(sentence);
    const body = this.bodies.get(sentence);
    if (body && !speaker) return body;
    const said = this.speakerOf(sentence, pronoun);
    return said ? (this.sides.get(said) ?? null) : null;
  }

  quoted(offset: number): boolean {
    let [low, high] = [0, this.quotations.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = this.quotations[middle]!;
      if (offset < from) high = middle - 1;
      else if (offset >= to) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** Called sentence after sentence; `pronoun` finds whom "he said" means. */
  speakerOf(sentence: number, pronoun: (index: number) => Draft | null): Draft | null {
    const found = this.speakers.get(sentence) ?? this.saidBy(sentence, pronoun);
    if (found) this.last = { draft: found, sentence };
    if (this.last && sentence - this.last.sentence <= goesOn) return this.last.draft;
    return this.speakers.get(sentence + 1) ?? null;
  }

  /** After "Mr Hakim said:" the next lines are his without quotation marks. */
  announced(sentence: number): boolean {
    for (let i = sentence - 1; i >= Math.max(0, sentence - goesOn); i--) {
      if (this.sentences[i]!.tokens.at(-1)?.text === ":") return this.speakers.has(i);
      if (this.speakers.has(i)) return false;
    }
    return false;
  }

  private saidBy(sentence: number, pronoun: (index: number) => Draft | null): Draft | null {
    const { tokens } = this.sentences[sentence]!;
    const at = tokens.findIndex(
      (t, i) => /^(?:he|she)$/i.test(t.text) && !this.quoted(t.start) && isSaying(tokens[i + 1]),
    );
    return at < 0 ? null : pronoun(at);
  }
}

function sidesOf(names: readonly Name[], drafts: ReadonlyMap<Name, Draft>): Map<Draft, Draft> {
  const groups = names.filter((name) => drafts.get(name)!.kind === "group");
  const sides = new Map<Draft, Draft>();
  for (const draft of new Set(drafts.values())) {
    if (draft.kind !== "person") continue;
    const roles = draft.roles.map(({ span }) => span);
    const group = groups.find((name) => roles.some((role) => covers(role, name.span)));
    if (group) sides.set(draft, drafts.get(group)!);
  }
  return sides;
}

const isSaying = (token: Token | undefined): boolean =>
  token?.upos === "VERB" && isReporting(token.lemma.toLowerCase());

/** "Hakim said", "said the minister, Hakim", "Hakim, head of the Falcons, said". */
function speaks(tokens: readonly Token[], name: Name): boolean {
  const start = name.title?.from ?? name.from;
  if (isSaying(tokens[start - 1]) || (isSaying(tokens[start - 2]) && tokens[start - 1]!.upos === "DET")) return true;
  for (let i = name.to; i < Math.min(tokens.length, name.to + farthest); i++) {
    if (isSaying(tokens[i])) return i === name.to || tokens[name.to]!.text === "," || tokens[i - 1]!.upos !== "ADP";
    if (
      /^(?:VERB|AUX)$/.test(tokens[i]!.upos) &&
      tokens[i]!.xpos !== "VBN" &&
      tokens[i]!.xpos !== "VBG" &&
      !/^(?:has|have|had)$/.test(tokens[i]!.text)
    )
      return false;
    if (/^[.;:"“”]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}
