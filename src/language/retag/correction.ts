/** One word as the corrections see it. */
export interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Another tag, "VERB|VBD", for the word at an index; null where the tagger's stands. Looks at a few words around it, or at all
 *  of them only where the tag alone makes the word a candidate. */
export type Correction = (words: readonly Word[], at: number) => string | null;
