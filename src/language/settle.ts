/** A word as the tree left it: joint tag ("VERB|VBD"), head (-1 for the root) and relation. */
export interface Hung {
  tag: string;
  readonly head: number;
  relation: string;
}

const CLAUSES = new Set(["root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl"]);
const SUBJECTS = new Set(["nsubj", "nsubj:pass"]);

/** What hangs on one word, as far as it decides on past tense or participle. */
interface Below {
  hasAuxiliary: boolean;
  hasObject: boolean;
  /** Index of the first subject before the word, -1 without one. */
  subject: number;
}

/** Makes tags and tree agree on past tense and participle, in place. With a subject before it and no auxiliary, "seized" is a past
 *  tense; with an object too, or a pronoun before it, its subject is no passive one. Participles of headlines ("Dozens killed in
 *  blast") stay. */
export function settle(words: readonly Hung[]): void {
  if (!words.some(isOpenParticiple)) return;
  const below = words.map((): Below => ({ hasAuxiliary: false, hasObject: false, subject: -1 }));
  words.forEach(({ head, relation }, at) => {
    const over = below[head];
    if (!over) return;
    if (relation.startsWith("aux")) over.hasAuxiliary = true;
    if (relation === "obj" || relation === "ccomp") over.hasObject = true;
    if (over.subject < 0 && at < head && SUBJECTS.has(relation)) over.subject = at;
  });
  words.forEach((verb, at) => {
    if (isOpenParticiple(verb)) settleVerb(verb, below[at]!, words);
  });
}

const isOpenParticiple = ({ tag, relation }: Hung): boolean => tag === "VERB|VBN" && CLAUSES.has(relation);

function settleVerb(verb: Hung, { hasAuxiliary, hasObject, subject: at }: Below, words: readonly Hung[]): void {
  const subject = words[at];
  if (!subject || hasAuxiliary) return;
  if (subject.relation === "nsubj:pass" && !hasObject && subject.tag !== "PRON|PRP") return;
  verb.tag = "VERB|VBD";
  subject.relation = "nsubj";
}
