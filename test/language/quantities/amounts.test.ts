import { describe, expect, test } from "vitest";
import { findAmounts } from "../../../src/language/quantities/quantities.ts";

/** "words | low–high [unit]", with "~" where it is an estimate and "…" where a bound is open. */
const shown = (sentence: string): string[] =>
  findAmounts(sentence, [0, sentence.length]).map(
    ({ span, low, high, text, unit, approximate }) =>
      `${sentence.slice(...span) === text ? text : "WRONG SPAN"} | ${low ?? "…"}–${high ?? "…"}${approximate ? " ~" : ""}${unit ? ` [${unit}]` : ""}`,
  );

describe("numbers of people and things", () => {
  test.each([
    ["The raid killed 38 herders.", "38 | 38–38 [herders]"],
    ["The raid killed 1,204 people.", "1,204 | 1204–1204 [people]"],
    ["Thirteen peacekeepers fell near Sake.", "Thirteen | 13–13 [peacekeepers]"],
    ["Twenty-one senior officers defected.", "Twenty-one | 21–21 [senior officers]"],
    ["Two hundred and fifty thousand people fled.", "Two hundred and fifty thousand | 250000–250000 [people]"],
    ["They freed a dozen nuns.", "a dozen | 12–12 [nuns]"],
    ["They freed two dozen nuns.", "two dozen | 24–24 [nuns]"],
    ["They freed half a dozen nuns.", "half a dozen | 6–6 [nuns]"],
    ["They freed a couple of nuns.", "a couple | 2–2 [nuns]"],
    ["Half a million people went hungry.", "Half a million | 500000–500000 [people]"],
    ["Some 1.2 million people went hungry.", "Some 1.2 million | 1200000–1200000 ~ [people]"],
    ["About 2.5m people went hungry.", "About 2.5m | 2500000–2500000 ~ [people]"],
    ["Over 3 lakh people went hungry.", "Over 3 lakh | 300000–… [people]"],
    ["Nine of them were Kenyan.", "Nine | 9–9 [them]"],
    ["Seven of the 40 hostages came home.", "Seven | 7–7 [hostages]"],
    ["12 wounded soldiers were flown out.", "12 | 12–12 [wounded soldiers]"],
    ["The blast left 12 dead.", "12 | 12–12 [dead]"],
    ["One soldier was hurt.", "One | 1–1 [soldier]"],
    ["It holds 300 Kurds.", "300 | 300–300 [Kurds]"],
    ["No casualties were reported.", "No | 0–0 [casualties]"],
    ["None of the pilots survived.", "None | 0–0"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)[0]).toBe(expected);
  });

  test.each([
    ["dozens of trucks", "dozens | 24–99 ~ [trucks]"],
    ["scores were arrested", "scores | 40–99 ~"],
    ["hundreds of inmates", "hundreds | 200–999 ~ [inmates]"],
    ["several hundred inmates", "several hundred | 300–999 ~ [inmates]"],
    ["a few dozen inmates", "a few dozen | 36–99 ~ [inmates]"],
    ["several villages", "several | 3–9 ~ [villages]"],
    ["thousands fled", "thousands | 2000–9999 ~"],
    ["tens of thousands of families", "tens of thousands | 20000–99999 ~ [families]"],
    ["hundreds of thousands of Afghans", "hundreds of thousands | 200000–999999 ~ [Afghans]"],
  ])("takes %j for a span of numbers", (words, expected) => {
    expect(shown(words)).toEqual([expected]);
  });
});

describe("words that bound a number", () => {
  test.each([
    ["At least 704 people died.", "At least 704 | 704–… [people]"],
    ["More than 1,500 men fell.", "More than 1,500 | 1500–… [men]"],
    ["Well over a hundred men fell.", "Well over a hundred | 100–… [men]"],
    ["No fewer than nine men fell.", "No fewer than nine | 9–… [men]"],
    ["The toll exceeded 60.", "exceeded 60 | 60–…"],
    ["73+ fighters fell.", "73+ | 73–… [fighters]"],
    ["Fifty or more men fell.", "Fifty or more | 50–… [men]"],
    ["Up to 50 tanks crossed.", "Up to 50 | …–50 [tanks]"],
    ["As many as 300 men crossed.", "As many as 300 | …–300 [men]"],
    ["Fewer than 20 men crossed.", "Fewer than 20 | …–20 [men]"],
    ["No more than 20 men crossed.", "No more than 20 | …–20 [men]"],
    ["Nearly 300 men crossed.", "Nearly 300 | 270–300 ~ [men]"],
    ["Just over 200 men crossed.", "Just over 200 | 200–220 ~ [men]"],
    ["Some 4,000 men crossed.", "Some 4,000 | 4000–4000 ~ [men]"],
    ["An estimated 4,000 men crossed.", "An estimated 4,000 | 4000–4000 ~ [men]"],
    ["Perhaps as many as 300 men crossed.", "Perhaps as many as 300 | …–300 ~ [men]"],
    ["At least several hundred men crossed.", "At least several hundred | 300–… ~ [men]"],
    ["A total of 44 bodies lay there.", "A total of 44 | 44–44 [bodies]"],
    ["They hold control over three villages.", "three | 3–3 [villages]"],
    ["They took over at least 10 posts.", "at least 10 | 10–… [posts]"],
  ])("reads %j", (sentence, expected) => {
    expect(shown(sentence)[0]).toBe(expected);
  });

  test.each([
    ["between 20 and 30 men", "between 20 and 30 | 20–30 [men]"],
    ["20-30 men", "20-30 | 20–30 [men]"],
    ["500–1,000 foreign soldiers", "500–1,000 | 500–1000 [foreign soldiers]"],
    ["two or three guards", "two or three | 2–3 [guards]"],
    ["10-15,000 men", "10-15,000 | 10000–15000 [men]"],
    ["1 to 2 million people", "1 to 2 million | 1000000–2000000 [people]"],
  ])("joins %j", (words, expected) => {
    expect(shown(words)).toEqual([expected]);
  });

  test("keeps the two figures of a change apart", () => {
    expect(shown("The toll rose from 20 to 30.")).toEqual(["20 | 20–20", "30 | 30–30"]);
  });
});

describe("numbers that count nothing", () => {
  test.each([
    "Three-quarters of the town, two-thirds of the port and 50% of the rest fell.",
    "About 25 percent, or one in five, stayed; nine out of ten left.",
    "A 36-year-old driver and Amina, 41, and Yusuf (17) met.",
    "It happened on November 27, in 2016, at 5:30 am and at 0600 GMT.",
    "The 3rd Division and the 101st met on the 5th.",
    "It cost $5 million, €20 or 300 dollars and 5,000 rupees.",
    "It lies 100 km, 3 to 4 kilometers or 12 nautical miles off, at 3.5 metres.",
    "Tens of thousands of barrels burned.",
    "T-72 tanks, Su-24 jets, an S-300 and an F-16 passed the M5.",
    "The M23 and the March 23 Movement signed Resolution 2254 on Route 66.",
    "It took three days, 13 years and two more weeks.",
    "Task force CTF 50 paid 5,000 Jordanian dinars.",
    "Call +963 11 222 3333 or 555-1234.",
    "They lost 3-1 at home [40] [note 2].",
    "See https://example.org/2024/12/704/item-12 for more.",
    "The one thing they tell one another is that no one knows, one day.",
    "No ceasefire held, and no deal was signed.",
    "He scores often and a few-day truce held.",
    "A five-point plan and a 12-member council came of it.",
  ])("are left out of %j", (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });
});
