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
    ["a noun after an article", "The/DT raid/VBD began/VBD ./.", { raid: "NOUN|NN" }],
    ["a noun after an adjective", "A/DT heavy/JJ blast/JJ shook/VBD Dresk/NNP ./.", { blast: "NOUN|NN" }],
    ["a noun after a possessor", "Karvo/NNP 's/POS fall/VBD was/AUX|VBD sudden/JJ ./.", { fall: "NOUN|NN" }],
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
    ["a past between a noun and a name", "The/DT militia/NN occupied/JJ Dresk/NNP ./.", { occupied: "VERB|VBD" }],
    [
      "a past in a sentence without finite verb",
      "The/DT flood/NN forced/VBN hundreds/NNS to/ADP|IN leave/NN ./.",
      { forced: "VERB|VBD" },
    ],
    [
      "a past in a clause that is opened",
      "Karvo/NNP fell/VBD as/SCONJ|IN rebels/NNS seized/VBN two/CD bridges/NNS ./.",
      { seized: "VERB|VBD" },
    ],
    ["the word that opens a clause", "Karvo/NNP fell/VBD after/ADP|IN guards/NNS left/VBD ./.", { after: "SCONJ|IN" }],
    ["an “-s” verb before an article", "Tolan/NNP backs/NNS the/DT militia/NN ./.", { backs: "VERB|VBZ" }],
    [
      "an “-s” verb before a particle",
      "Karvo/NNP fell/VBD as/SCONJ|IN army/NN pulls/NNS back/RP",
      { pulls: "VERB|VBZ" },
    ],
  ])("mends %s", (_, tagged, changes) => {
    expect(corrected(tagged)).toEqual(changes);
  });

  test.each([
    ["a verb after its subject", "Rebels/NNS raid/VBD villages/NNS ./."],
    ["a verb of no double meaning after an article", "The/DT seized/VBN dam/NN was/AUX|VBD mined/VBN ./."],
    ["an “-ing” verb with its object", "Soldiers/NNS were/AUX|VBD shelling/VBG Dresk/NNP ./."],
    ["an adjective before a plain noun", "The/DT militia/NN occupied/JJ land/NN ./."],
    ["a participle beside a finite verb", "The/DT dam/NN seized/VBN was/AUX|VBD mined/VBN ./."],
    ["a participle with its “by”", "A/DT dam/NN seized/VBN by/ADP|IN rebels/NNS ./."],
    ["a participle of a headline, that has no full stop", "Hundreds/NNS forced/VBN homes/NNS"],
    ["a plural where a finite verb is", "Tolan/NNP troops/NNS the/DT guards/NNS said/VBD ./."],
    ["a plural before a particle in a main clause", "The/DT army/NN pulls/NNS back/RP"],
    ["a preposition before a noun alone", "Karvo/NNP fell/VBD after/ADP|IN midnight/NN ./."],
  ])("leaves %s", (_, tagged) => {
    expect(corrected(tagged)).toEqual({});
  });

  test("leaves a word where the tagger has no such tag", () => {
    const chosen = Uint8Array.from([0, 1]);
    retag(["The", "raid"], chosen, ["DET|DT", "VERB|VBD"]);
    expect([...chosen]).toEqual([0, 1]);
  });
});
