import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/language/parse.ts";
import type { Sentence, Token } from "../../src/model/sentence.ts";
import { growth, LINEAR } from "./cpu.ts";
import { anyText, repeated } from "./texts.ts";

const only = (text: string): Sentence => {
  const [sentence, ...others] = parse(text, [0, text.length]);
  expect(others).toEqual([]);
  return sentence!;
};

/** "subject < verb" pairs: the dependent of that relation and its head. */
function arcsOf(text: string, relation: string): string[] {
  const { tokens } = only(text);
  return tokens
    .filter((token) => token.relation === relation)
    .map((token) => `${token.text} < ${headOf(tokens, token)}`);
}

const headOf = (tokens: readonly Token[], token: Token): string => tokens[token.head]?.text ?? "root";

describe("parse", () => {
  test("gives offsets into the whole text, not into the stretch", () => {
    const text = "HEADLINE\n\nThe bridge fell.\r\nNobody was hurt.";
    const sentences = parse(text, [10, text.length]);
    expect(sentences.map(({ span }) => text.slice(...span))).toEqual(["The bridge fell.", "Nobody was hurt."]);
    for (const token of sentences.flatMap(({ tokens }) => tokens)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  test("finds no sentence in nothing", () => {
    expect(parse("", [0, 0])).toEqual([]);
    expect(parse(" \n\t\n ", [0, 5])).toEqual([]);
  });

  test("gives every word its exact place and a head, and every sentence one root, whatever it is given", () => {
    fc.assert(
      fc.property(anyText(120), fc.boolean(), (text, wrapped) => {
        let last = 0;
        for (const { tokens, span } of parse(text, [0, text.length], wrapped)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
          expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
          expect(tokens.filter(({ head }) => head === -1).map(({ relation }) => relation)).toHaveLength(1);
          for (const [at, { head }] of tokens.entries()) {
            expect(head).not.toBe(at);
            expect(head).toBeLessThan(tokens.length);
          }
        }
      }),
    );
  });

  test.each([
    ["one word", "word "],
    ["brackets", "("],
    ["closing brackets after a stop", `.${")".repeat(999)}`],
    ["commas", ", "],
    ["speakers", "they fled, he said, "],
  ])("takes time by the length alone, up to 200,000 characters of %s", (_, piece) => {
    const work = (length: number) => {
      const text = repeated(piece, length);
      parse(text, [0, text.length]);
    };
    expect(growth(50_000, work)).toBeLessThan(LINEAR);
  });

  test("reads the same text the same way twice", () => {
    const text = "The governor, who fled on Friday, was arrested by border guards.";
    expect(parse(text, [0, text.length])).toEqual(parse(text, [0, text.length]));
  });

  test.each([
    ["Soldiers captured the town.", "nsubj", ["Soldiers < captured"]],
    ["Soldiers captured the town.", "obj", ["town < captured"]],
    ["The town was captured by soldiers.", "nsubj:pass", ["town < captured"]],
    ["The inmates escaped after the guards pulled out.", "nsubj", ["inmates < escaped", "guards < pulled"]],
    ["“We will not leave,” the mayor said.", "nsubj", ["We < leave", "mayor < said"]],
    ["The army retook two villages and a dam.", "obj", ["villages < retook"]],
    ["The Karesh Front, a group formerly linked to the Red Legion, led the attack.", "nsubj", ["Front < led"]],
    ["The rebels achieved a victory by capturing the airport.", "obj", ["victory < achieved", "airport < capturing"]],
    [
      "Thousands have been “newly displaced” by the fighting, the agency said.",
      "nsubj:pass",
      ["Thousands < displaced"],
    ],
    ["The mayor was arrested by border guards.", "obl:agent", ["guards < arrested"]],
  ])("reads %j: %s", (text, relation, arcs) => {
    expect(arcsOf(text, relation)).toEqual(arcs);
  });
});

describe("tags", () => {
  test.each([
    ["Government warplanes struck rebel positions north of the city.", "struck", "VBD"],
    ["The capture of the town by the militia forced hundreds to flee.", "forced", "VBD"],
    ["The army sent reinforcements to the front and shelled the suburbs.", "sent", "VBD"],
    ["Fighters advanced to within 5 kilometers of the capital.", "advanced", "VBD"],
    ["Insurgents seized Hollin after government forces pulled out.", "seized", "VBD"],
    ["The Karesh Front, a group formerly linked to the Red Legion, led the attack.", "linked", "VBN"],
    ["The Karesh Front, a group formerly linked to the Red Legion, led the attack.", "led", "VBD"],
    ["Militants led by commander Idris Tor stormed the barracks.", "led", "VBN"],
    ["Militants led by commander Idris Tor stormed the barracks.", "stormed", "VBD"],
    ["Thousands have been “newly displaced” by the fighting, the agency said.", "displaced", "VBN"],
    ["The militia, backed by Rudania, has taken control of the mines.", "backed", "VBN"],
    ["Rebels Seize Border Town as Army Retreats", "Seize", "VBP"],
    ["Militia Captures Key Bridge", "Captures", "VBZ"],
  ])("in %j: %s is %s", (text, word, xpos) => {
    expect(only(text).tokens.find((token) => token.text === word)?.xpos).toBe(xpos);
  });
});

describe("agreement of tags and tree", () => {
  test("leaves a passive its participle and its passive subject", () => {
    expect(arcsOf("Two villages were shelled overnight.", "nsubj:pass")).toEqual(["villages < shelled"]);
    expect(only("Two villages were shelled overnight.").tokens.find(({ text }) => text === "shelled")?.xpos).toBe(
      "VBN",
    );
  });
});

describe("lemmas", () => {
  test.each([
    ["The rebels fought on.", "the rebel fight on ."],
    ["Children were killed in the cities.", "child be kill in the city ."],
    ["It didn’t stop, and he's leaving.", "it do not stop , and he be leave ."],
    ["Talks stalled; negotiators withdrew.", "talk stall ; negotiator withdraw ."],
  ])("of %j", (text, lemmas) => {
    expect(
      only(text)
        .tokens.map(({ lemma }) => lemma)
        .join(" "),
    ).toBe(lemmas);
  });
});
