import type { Draft } from "./draft.ts";

/** Who was spoken of, latest last; what pronouns and "the group" look back on. */
interface Spoken {
  readonly draft: Draft;
  readonly sentence: number;
  readonly at: number;
  readonly subject: boolean;
}

/** Mentions looked back over at most, so that no text makes looking back slow. */
const most = 200;

/** Whom the text has spoken of so far, for what looks back on them. */
export class Focus {
  private readonly spoken: Spoken[] = [];

  add(spoken: Spoken): void {
    this.spoken.push(spoken);
  }

  /** The nearest that fits, at most `back` sentences before: subjects of the sentence before others of it, later before earlier. */
  nearest(sentence: number, back: number, fits: (draft: Draft) => boolean): Draft | null {
    for (let s = sentence; s >= sentence - back && s >= 0; s--) {
      const here = this.inSentence(s).filter(({ draft }) => fits(draft));
      const subject = here.find((spoken) => spoken.subject);
      const choice = subject ?? here.at(-1);
      if (choice) return choice.draft;
    }
    return null;
  }

  /** The one that the text is most about: named in this sentence, else often named and not long ago. */
  foremost(sentence: number, back: number, fits: (draft: Draft) => boolean): Draft | null {
    const here = this.fitting(sentence, fits);
    if (here.length === 1) return here[0]!.draft;
    let best: { draft: Draft; weight: number } | null = null;
    for (let distance = 0; distance <= Math.min(back, sentence); distance++)
      for (const { draft, subject } of this.fitting(sentence - distance, fits)) {
        const weight = Math.log2(1 + draft.mentions.length) - 0.7 * distance + (subject ? 0.7 : 0);
        if (!best || weight > best.weight) best = { draft, weight };
      }
    return best?.draft ?? null;
  }

  /** The one named most often of those at most `back` sentences away; null where two are named alike. */
  onlyForemost(sentence: number, back: number, fits: (draft: Draft) => boolean): Draft | null {
    const near = new Set<Draft>();
    for (let distance = 0; distance <= Math.min(back, sentence); distance++)
      for (const { draft } of this.fitting(sentence - distance, fits)) near.add(draft);
    const [first, second] = [...near].sort((a, b) => b.mentions.length - a.mentions.length);
    return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : null;
  }

  /** All that fit in one sentence, each once. */
  fitting(sentence: number, fits: (draft: Draft) => boolean): Spoken[] {
    const seen = new Set<Draft>();
    return this.inSentence(sentence).filter(({ draft }) => fits(draft) && !seen.has(draft) && seen.add(draft));
  }

  /** The last of all that fits, wherever it was. */
  last(fits: (draft: Draft) => boolean): Draft | null {
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - most); i--)
      if (fits(this.spoken[i]!.draft)) return this.spoken[i]!.draft;
    return null;
  }

  /** The one of all that fits; null where none or more than one does. */
  only(fits: (draft: Draft) => boolean): Draft | null {
    const found = new Set(this.spoken.slice(-most).flatMap(({ draft }) => (fits(draft) ? [draft] : [])));
    return found.size === 1 ? [...found][0]! : null;
  }

  private inSentence(sentence: number): Spoken[] {
    const found: Spoken[] = [];
    const stop = Math.max(0, this.spoken.length - most);
    for (let i = this.spoken.length - 1; i >= stop && this.spoken[i]!.sentence >= sentence; i--)
      if (this.spoken[i]!.sentence === sentence) found.push(this.spoken[i]!);
    return found.reverse();
  }
}
