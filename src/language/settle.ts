/** A word as the tree left it: joint tag ("VERB|VBN"), head (-1 for the root) and relation. */
export interface Hung {
  tag: string;
  readonly head: number;
  relation: string;
}

const CLAUSES = new Set(["root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl"]);

/** Makes tags and tree agree on past tense and participle, in place. With a subject before it and no auxiliary, "seized" is a past
 *  tense; with an object too, its subject is no passive one. Participles of headlines ("Dozens killed in blast") stay. */
export function settle(words: readonly Hung[]): void {
  words.forEach((verb, at) => {
    if (verb.tag !== "VERB|VBN" || !CLAUSES.has(verb.relation)) return;
    const below = words.filter(({ head }) => head === at);
    if (below.some(({ relation }) => relation.startsWith("aux"))) return;
    const subject = words.find(
      ({ head, relation }, place) => head === at && place < at && /^nsubj(?::pass)?$/.test(relation),
    );
    const object = below.some(({ relation }) => relation === "obj" || relation === "ccomp");
    if (!subject || (subject.relation === "nsubj:pass" && !object)) return;
    verb.tag = "VERB|VBD";
    subject.relation = "nsubj";
  });
}
