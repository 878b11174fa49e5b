import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../../src/language/clauses/clauses.ts";
import { parse } from "../../../src/language/parse.ts";
import type { Clause, Phrase } from "../../../src/model/clause.ts";

const clauses = (text: string, lemma: string): Clause[] =>
  parse(text, [0, text.length]).flatMap((sentence) => clausesOf(sentence, (word) => word === lemma));

function only(text: string, lemma: string): Clause {
  const found = clauses(text, lemma);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const words = (text: string, phrase: Phrase | null) => phrase && text.slice(...phrase.core);

describe("arguments", () => {
  test.each([
    ["actives", "Soldiers shelled the port.", "shell", "Soldiers", "the port"],
    ["passives", "The garrison was overrun by militants on Sunday.", "overrun", "militants", "The garrison"],
    ["passives without a doer", "The port was not seized.", "seize", null, "The port"],
    [
      "control by the object",
      "The governor asked the soldiers to spare the port.",
      "spare",
      "the soldiers",
      "the port",
    ],
    ["control by the subject", "The rebels promised to leave the port.", "leave", "The rebels", "the port"],
    ["control in a passive", "The rebels were forced to abandon the ridge.", "abandon", "The rebels", "the ridge"],
    ["raising", "The governor seems to support the truce.", "support", "The governor", "the truce"],
    ["relatives of the subject", "Rebels who seized the dam burned the archive.", "seize", "Rebels", "the dam"],
    ["relatives of the object", "The dam that the brigade seized was mined.", "seize", "the brigade", "The dam"],
    ["passive relatives", "The soldiers who had been captured were freed.", "capture", null, "The soldiers"],
    ["participles", "Militants stormed the base, killing nine guards.", "kill", "Militants", "nine guards"],
    [
      "coordinated verbs",
      "The rebels seized the port and burned the customs house.",
      "burn",
      "The rebels",
      "the customs house",
    ],
    ["an object after the last verb", "The rebels captured and held the port.", "capture", "The rebels", "the port"],
    ["a subject of its own", "Gunmen attacked a convoy, and the guards fled.", "flee", "the guards", null],
  ])("are read in %s", (_, text, lemma, subject, object) => {
    const clause = only(text, lemma);
    expect([words(text, clause.subject), words(text, clause.object)]).toEqual([subject, object]);
  });

  test.each([
    ["Tens of thousands of people fled the valley.", "flee", "people"],
    ["Dozens of trucks crossed the border.", "cross", "trucks"],
    ["The commander of the brigade fled.", "flee", "commander"],
  ])("look through counting words alone: %j", (text, lemma, content) => {
    expect(only(text, lemma).subject?.content.text).toBe(content);
  });

  test("leave days and weeks out of the objects", () => {
    expect(only("Officials met last week.", "meet").object).toBeNull();
  });
});

describe("obliques", () => {
  test.each([
    [
      "The soldiers withdrew from Karvo to the coast on Monday.",
      "withdraw",
      ["from Karvo", "to the coast", "on Monday"],
    ],
    ["The militants pulled out of Karvo.", "pull", ["out of Karvo"]],
    ["Officials met envoys in Karvo last week.", "meet", [" last week", "in Karvo"]],
    ["The city's capture by the militants surprised many.", "capture", ["'s The city's", "by the militants"]],
    ["The port is a stronghold of the militants.", "stronghold", ["of the militants"]],
    ["The soldiers withdrew.", "withdraw", []],
  ])("of %j", (text, lemma, obliques) => {
    const found = only(text, lemma).obliques.map((o) => `${o.preposition} ${words(text, o.phrase)}`);
    expect(found).toEqual(obliques);
  });
});

describe("flags", () => {
  const flags = (text: string, lemma: string) => {
    const { voice, tense, negated, modal, conditional } = only(text, lemma);
    return { voice, tense, negated, modal, conditional };
  };
  const plain = { voice: "active", tense: "past", negated: false, modal: null, conditional: false };

  test.each([
    ["Militants seized the port.", {}],
    ["Militants did not seize the port.", { negated: true }],
    ["Militants never seized the port.", { negated: true }],
    ["Militants may seize the port.", { modal: "may", tense: "present" }],
    ["Militants will seize the port.", { modal: "will", tense: "future" }],
    ["Militants are seizing the port.", { tense: "present" }],
    ["The port was seized.", { voice: "passive" }],
    ["If militants seize the port, the ferries stop.", { conditional: true, tense: "present" }],
  ])("of %j", (text, changes) => {
    expect(flags(text, "seize")).toEqual({ ...plain, ...changes });
  });

  test("a condition holds for what hangs on it, too", () => {
    expect(only("If militants seize the port, the ferries stop.", "stop").conditional).toBe(true);
    expect(only("The ferries stop when militants seize the port.", "stop").conditional).toBe(false);
  });
});

describe("clauses", () => {
  test.each([
    ["The port was quiet.", "seize"],
    ["Soldiers have shelled the port.", "have"],
    ["The port is a ruin.", "be"],
  ])("%j has none of %s: it is no trigger", (text, lemma) => {
    expect(clauses(text, lemma)).toEqual([]);
  });

  test("span the words of one clause, without its neighbours", () => {
    const text = "Gunmen attacked a convoy, and the guards fled.";
    expect(text.slice(...only(text, "flee").span)).toBe("the guards fled");
    expect(text.slice(...only(text, "attack").span)).toBe("Gunmen attacked a convoy");
  });

  test("hold their trigger and end at the root, whatever the words", () => {
    const word = fc.constantFrom("rebels", "seized", "the", "port", ",", "that", "was", "by", "of", "and", "to", "not");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (some) => {
        const text = `${some.join(" ")}.`;
        for (const sentence of parse(text, [0, text.length]))
          for (const clause of clausesOf(sentence, () => true)) {
            expect(clause.span[0]).toBeLessThanOrEqual(clause.trigger[0]);
            expect(clause.span[1]).toBeGreaterThanOrEqual(clause.trigger[1]);
            expect(sentence.tokens[clause.path.at(-1)!]!.head).toBe(-1);
          }
      }),
    );
  });
});
