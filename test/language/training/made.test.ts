import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConllu, type Tree } from "../../../src/language/training/conllu.ts";
import { fieldSentences } from "../../../src/language/training/field-sentences.ts";
import { headlines } from "../../../src/language/training/headlines.ts";
import { randomFrom } from "../../../src/language/training/random.ts";

const CONLLU = `# newdoc id = GUM_news_bridge
# text = The engineers didn't close the bridge.
1	The	the	DET	DT	_	2	det	_	_
2	engineers	engineer	NOUN	NNS	_	5	nsubj	_	_
3-4	didn't	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	_	5	aux	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	close	close	VERB	VB	_	0	root	_	_
6	the	the	DET	DT	_	7	det	_	_
7	bridge	bridge	NOUN	NN	_	5	obj	_	SpaceAfter=No
8	.	.	PUNCT	.	_	5	punct	_	_

# text = The engineers closed the bridge.
1	The	the	DET	DT	_	2	det	_	_
2	engineers	engineer	NOUN	NNS	_	3	nsubj	_	_
3	closed	close	VERB	VBD	_	0	root	_	_
4	the	the	DET	DT	_	5	det	_	_
5	bridge	bridge	NOUN	NN	_	3	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	3	punct	_	_
`;

function trees(): Tree[] {
  const path = join(mkdtempSync(join(tmpdir(), "conllu-")), "some.conllu");
  writeFileSync(path, CONLLU);
  return readConllu(path);
}

describe("readConllu", () => {
  test("reads words, heads from zero, spaces and genres", () => {
    const [first, second] = trees();
    expect(first!.genre).toBe("news");
    expect(second!.document).toBe("GUM_news_bridge");
    expect(first!.words.map(({ head }) => head)).toEqual([1, 4, 4, 4, -1, 6, 4, 4]);
    expect(first!.words.map(({ form, spaceAfter }) => form + (spaceAfter ? " " : "")).join("")).toBe(
      "The engineers didn't close the bridge. ",
    );
  });
});

describe("headlines", () => {
  test("leave articles and the stop out, put the verb in the present, and keep the tree", () => {
    const [headline] = headlines([trees()[1]!], () => 0, 1);
    expect(headline!.words.map(({ form, xpos }) => `${form}/${xpos}`)).toEqual([
      "Engineers/NNS",
      "Close/VBP",
      "Bridge/NN",
    ]);
    expect(headline!.words.map(({ head }) => head)).toEqual([1, -1, 1]);
  });

  test("are not made of sentences without a verb in the past", () => {
    expect(headlines([trees()[0]!], () => 0, 1)).toEqual([]);
  });
});

describe("fieldSentences", () => {
  test("exchange verbs for verbs in the same form and leave the tree", () => {
    const made = fieldSentences(trees(), randomFrom(5), 1);
    expect(made.length).toBeGreaterThan(0);
    for (const { words } of made) {
      const original = trees().find((tree) => tree.words.length === words.length)!;
      expect(words.map(({ head, relation, xpos }) => [head, relation, xpos])).toEqual(
        original.words.map(({ head, relation, xpos }) => [head, relation, xpos]),
      );
    }
  });
});
