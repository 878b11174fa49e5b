import { describe, expect, test } from "vitest";
import { retag } from "../../../src/language/retag/retag.ts";

const tags = [
  "ADJ|JJ",
  "ADP|IN",
  "DET|DT",
  "NOUN|NN",
  "NOUN|NNS",
  "NUM|CD",
  "PART|POS",
  "ADP|RP",
  "PRON|PRP",
  "PROPN|NNP",
  "PUNCT|.",
  "PUNCT|HYPH",
  "SCONJ|IN",
  "VERB|VBD",
  "AUX|VBD",
  "VERB|VBG",
  "VERB|VBN",
  "VERB|VBP",
  "VERB|VBZ",
];

/** What changes in "The/DT raid/VBD": the words and the tagger's choice, "VBD" short for the first tag that ends so. */
function corrected(tagged: string): Record<string, string> {
  const words = tagged.split(" ").map((word) => {
    const [form, xpos] = [word.slice(0, word.lastIndexOf("/")), word.slice(word.lastIndexOf("/") + 1)];
    const index = tags.findIndex((tag) => tag === xpos || tag.endsWith(`|${xpos}`));
    if (index < 0) throw new Error(`no tag ${xpos}`);
    return { form, index };
  });
  const chosen = Uint8Array.from(words, ({ index }) => index);
  retag(
    words.map(({ form }) => form),
    chosen,
    tags,
  );
  return Object.fromEntries(
    words.flatMap(({ form, index }, at) => (chosen[at] === index ? [] : [[form, tags[chosen[at]!]!]])),
  );
}

describe("retag", () => {
  test.each([
    [
      "an “-ing” noun before a preposition",
      "The/DT shelling/VBG of/ADP|IN Dresk/NNP stopped/VBD ./.",
      { shelling: "NOUN|NN" },
    ],
    [
      "an “-ing” word in a compound before a noun",
      "Two/CD prize/NN -/HYPH winning/VBG doctors/NNS left/VBD ./.",
      { winning: "ADJ|JJ" },
    ],
    [
      "a past in a sentence without finite verb",
      "The/DT flood/NN forced/VBN hundreds/NNS to/ADP|IN leave/NN ./.",
      { forced: "VERB|VBD" },
    ],
    ["the word that opens a clause", "Karvo/NNP fell/VBD after/ADP|IN guards/NNS left/VBD ./.", { after: "SCONJ|IN" }],
    [
      "an event's noun between a plural and an article",
      "Militants/NNS assault/NN a/DT base/NN near/ADP|IN Dresk/NNP ./.",
      { assault: "VERB|VBP" },
    ],
    ["an “-s” verb before an article", "Tolan/NNP backs/NNS the/DT militia/NN ./.", { backs: "VERB|VBZ" }],
  ])("mends %s", (_, tagged, changes) => {
    expect(corrected(tagged)).toEqual(changes);
  });

  test.each([
    ["an event's noun after a noun for one", "The/DT rebel/NN assault/NN a/DT year/NN ago/NN ./."],
    ["another noun between a plural and an article", "Rebels/NNS base/NN the/DT dam/NN ./."],
    ["an event's noun where a finite verb is", "Rebels/NNS assault/NN a/DT base/NN said/VBD ./."],
    ["an “-ing” verb with its object", "Soldiers/NNS were/AUX|VBD shelling/VBG Dresk/NNP ./."],
    ["a participle beside a finite verb", "The/DT dam/NN seized/VBN was/AUX|VBD mined/VBN ./."],
    ["a participle with its “by”", "A/DT dam/NN seized/VBN by/ADP|IN rebels/NNS ./."],
    ["a participle of a headline, that has no full stop", "Hundreds/NNS forced/VBN homes/NNS"],
    ["a plural where a finite verb is", "Tolan/NNP troops/NNS the/DT guards/NNS said/VBD ./."],
    ["a preposition before a noun alone", "Karvo/NNP fell/VBD after/ADP|IN midnight/NN ./."],
  ])("leaves %s", (_, tagged) => {
    expect(corrected(tagged)).toEqual({});
  });

  test("leaves a word where the tagger has no such tag", () => {
    const chosen = Uint8Array.from([0, 1, 0]);
    retag(["Tolan", "backs", "the"], chosen, ["DET|DT", "NOUN|NNS"]);
    expect([...chosen]).toEqual([0, 1, 0]);
  });
});
