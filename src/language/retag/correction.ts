/** One word as the corrections see it. */
export interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Another tag, "VERB|VBD", for the word at an index; null where the tagger's stands. */
export type Correction = (words: readonly Word[], at: number) => string | null;

/** Tags of words that make a sentence. */
export const finite: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
