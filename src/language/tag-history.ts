import { hashString } from "./hash.ts";

/** Stands for the tag before the first word. */
export const START = hashString("<start>");

const FINITE = 1;
const OPENS_CLAUSE = 2;
const AUXILIARY = 4;
const VERB = 8;

/** What a list of tags means to the history. */
export interface TagKinds {
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
}

export const kindsOf = (tags: readonly string[]): TagKinds => ({
  hash: Int32Array.from(tags, hashString),
  kind: Uint8Array.from(tags, (tag) => {
    let kind = 0;
    if (/^(?:VERB|AUX)\|(?:VBD|VBZ|VBP|MD)$/.test(tag)) kind |= FINITE;
    if (/\|(?:WP|WDT|WRB)$|^SCONJ\|IN$/.test(tag)) kind |= OPENS_CLAUSE;
    if (tag.startsWith("AUX|")) kind |= AUXILIARY;
    if (tag.startsWith("VERB|")) kind |= VERB;
    return kind;
  }),
});

/** What a left-to-right tagger remembers of the sentence so far. */
export class TagHistory {
  readonly #kinds: TagKinds;
  last = START;
  beforeLast = START;
  /** Clauses opened that have no finite verb yet: 1 at the start, 2 after "which", 0 after the verb. At most 3, at least -1. */
  waiting = 1;
  /** The auxiliary that has no verb yet, 0 if there is none: "was" in "was not fully ___". */
  auxiliary = 0;
  /** The last verb's tag, START if there is none. */
  verb = START;

  constructor(kinds: TagKinds) {
    this.#kinds = kinds;
  }

  /** Takes in the tag (an index) chosen for a word (its hash). */
  push(tag: number, word: number): void {
    const kind = this.#kinds.kind[tag]!;
    this.beforeLast = this.last;
    this.last = this.#kinds.hash[tag]!;
    if (kind & OPENS_CLAUSE) this.waiting = Math.min(3, this.waiting + 1);
    if (kind & FINITE) this.waiting = Math.max(-1, this.waiting - 1);
    if (kind & AUXILIARY) this.auxiliary = word;
    if (kind & VERB) {
      this.auxiliary = 0;
      this.verb = this.last;
    }
  }
}
