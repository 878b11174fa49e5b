import { describe, expect, test } from "vitest";
import type { Tree } from "../../../src/language/training/conllu.ts";
import { coreArguments } from "../../../src/language/training/core-arguments.ts";
import { weights } from "../../../src/language/weights.ts";

/** A tree out of "form UPOS head relation" rows; heads count from 1. */
function tree(...rows: string[]): Tree {
  const words = rows.map((row) => {
    const [form = "", upos = "", head = "", relation = ""] = row.split(" ");
    return { form, lemma: form, upos, xpos: "", head: Number(head) - 1, relation, spaceAfter: true };
  });
  return { document: "", genre: "news", text: words.map(({ form }) => form).join(" "), words };
}

const shelled = (subject = "nsubj") =>
  tree(`Soldiers NOUN 2 ${subject}`, "shelled VERB 0 root", "the DET 4 det", "port NOUN 2 obj", ". PUNCT 2 punct");

describe("core arguments", () => {
  test("count those of verbs, found by the right word in the right role", () => {
    const found = coreArguments([shelled()], weights());
    expect(found).toMatchObject({ gold: 2, byTree: 2, byClauses: 2, certain: 2, certainRight: 2, added: 0 });
  });

  test("are not found in another role", () => {
    const found = coreArguments([shelled("nsubj:pass")], weights());
    expect(found).toMatchObject({ gold: 2, byTree: 1, byClauses: 1, certain: 2, certainRight: 1 });
  });

  test("leave out subjects of nouns", () => {
    const quiet = tree("Karvo PROPN 4 nsubj", "is AUX 4 cop", "a DET 4 det", "town NOUN 0 root", ". PUNCT 4 punct");
    expect(coreArguments([quiet], weights())).toMatchObject({ gold: 0, byTree: 0, byClauses: 0 });
  });
});
