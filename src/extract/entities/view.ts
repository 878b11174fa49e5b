import type { Name } from "../../language/names/names.ts";
import type { Sentence, Token } from "../../model/sentence.ts";

/** One sentence with its names at hand by where they begin and end. */
export class SentenceView {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  private readonly begins: ReadonlyMap<number, Name>;
  private readonly ends: ReadonlyMap<number, Name>;
  private readonly hasTree: boolean;
  private readonly verb: number;

  constructor({ tokens }: Sentence, names: readonly Name[]) {
    this.tokens = tokens;
    this.names = names;
    this.begins = new Map(names.map((name) => [name.from, name]));
    this.ends = new Map(names.map((name) => [name.to, name]));
    this.hasTree = tokens.some((token) => token.head >= 0);
    this.verb = tokens.findIndex((token) => token.upos === "VERB" || token.upos === "AUX");
  }

  nameFrom(index: number): Name | undefined {
    return this.begins.get(index);
  }

  /** The name whose last token stands right before `index`. */
  nameBefore(index: number): Name | undefined {
    return this.ends.get(index);
  }

  /** By the tree; without one, what stands before the first verb and owns nothing. */
  isSubject(index: number): boolean {
    if (this.hasTree) return /^nsubj/.test(this.outermost(index).relation);
    return index < this.verb && !/^['’]/.test(this.tokens[index + 1]?.text ?? "") && this.tokens[index]!.upos !== "ADJ";
  }

  /** The head of a name may be its first word, and a list hangs on its first member: climbs up to it. */
  private outermost(index: number): Token {
    let token = this.tokens[index]!;
    for (
      let steps = 0;
      steps < 3 && /^(?:flat|compound|goeswith|conj)/.test(token.relation) && token.head >= 0;
      steps++
    )
      token = this.tokens[token.head]!;
    return token;
  }
}
