import { expect, test } from "vitest";
import { settle } from "../../src/language/settle.ts";

const word = (tag: string, head: number, relation: string) => ({ tag, head, relation });

test("a participle with subject and object is a past tense, its subject no passive one", () => {
  const words = [word("NOUN|NNS", 1, "nsubj:pass"), word("VERB|VBN", -1, "root"), word("NOUN|NN", 1, "obj")];
  settle(words);
  expect(words[0]!.relation).toBe("nsubj");
  expect(words[1]!.tag).toBe("VERB|VBD");
});

test.each([
  [
    "a headline's passive",
    [word("NOUN|NNS", 1, "nsubj:pass"), word("VERB|VBN", -1, "root"), word("NOUN|NN", 1, "obl")],
  ],
  ["a passive", [word("NOUN|NNS", 2, "nsubj:pass"), word("AUX|VBD", 2, "aux:pass"), word("VERB|VBN", -1, "root")]],
  [
    "a perfect",
    [word("PRON|PRP", 2, "nsubj"), word("AUX|VBZ", 2, "aux"), word("VERB|VBN", -1, "root"), word("NOUN|NN", 2, "obj")],
  ],
  ["a participle on a noun", [word("NOUN|NNS", -1, "root"), word("VERB|VBN", 0, "acl"), word("NOUN|NN", 1, "obl")]],
])("%s stays as it is", (_, words) => {
  const before = structuredClone(words);
  settle(words);
  expect(words).toEqual(before);
});

test("a pronoun before a participle without auxiliary makes a past tense: “says it shot down”", () => {
  const words = [word("VERB|VBZ", -1, "root"), word("PRON|PRP", 2, "nsubj:pass"), word("VERB|VBN", 0, "ccomp")];
  settle(words);
  expect([words[1]!.relation, words[2]!.tag]).toEqual(["nsubj", "VERB|VBD"]);
});

test("costs no more than its length", () => {
  const verb = (at: number) => word("VERB|VBN", at - 1, at === 0 ? "root" : "conj");
  const words = Array.from({ length: 200_000 }, (_, at) => verb(at));
  const started = performance.now();
  settle(words);
  expect(performance.now() - started).toBeLessThan(2000);
});
