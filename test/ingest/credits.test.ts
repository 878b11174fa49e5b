import { describe, expect, test } from "vitest";
import { read, shape } from "./shape.ts";

const lede = "Rebels took the port of Sarn on Friday, residents told Reuters, after two days of shelling.";

describe("the agency", () => {
  test.each([
    [`[Source: Reuters]\n\n${lede}`, "Reuters"],
    [`SARN (Xinhua) -- ${lede}`, "Xinhua"],
    [`Port falls\n\nAFP\n\n${lede}`, "AFP"],
    [`Port falls\n\nBy Ada Lin, Associated Press\n\n${lede}`, "AP"],
    [`${lede}\n\n© 2031 AFP`, "AFP"],
    [`${lede}\n\n(With inputs from PTI)`, "PTI"],
    [`${lede}\n\n- Reuters`, "Reuters"],
    [`---\noutlet: reuters.com\n---\n${lede}`, "Reuters"],
    [`---\nbyline: Agence France-Presse\n---\n${lede}`, "AFP"],
  ])("of %j is %s", (text, agency) => {
    expect(read(text).agency).toBe(agency);
  });

  test.each([
    lede,
    `${lede}\n\n(With inputs from agencies.)`,
    `${lede}\n\nSource: CNN; Reuters`,
    `${lede}\n\nThe Associated Press contributed to this report.`,
    `${lede}\n\nReuters could not confirm the claim.`,
    `Port falls\nSmoke over Sarn. (AP Photo/Ada Lin)\n\n${lede}`,
    `Port falls\n\nBy Pa Ap Aa\n\n${lede}`,
    `PITTSBURGH, PA (Harbour News) — ${lede}`,
  ])("is not guessed for %j", (text) => {
    expect(read(text).agency).toBeNull();
  });
});

describe("a credit line", () => {
  test.each([
    "[Source: Reuters]",
    "(With inputs from agencies.)",
    "Source: CNN; Veria Military Council; Reuters; Associated Press",
    "(Reporting by Ada Lin; Editing by Bo Tan)",
    "© 2031 The Ledger. All rights reserved.",
    "Ada Lin and Bo Tan contributed reporting.",
    "Additional reporting by Bo Tan in Sarn.",
    "This story was originally published by the Ledger.",
    "al/bt (AP, Reuters)",
  ])("is %j", (line) => {
    expect(shape(`Port falls\n\n${lede}\n\n${line}\n`).at(-1)).toBe(`credit: ${line}`);
  });

  test.each([
    "(The port was last taken in a week of fighting in 2019.)",
    "This report was rejected by the army on Friday.",
    "Sources said the port was lost on Friday.",
  ])("is not %j", (line) => {
    expect(shape(`Port falls\n\n${lede}\n\n${line}\n`).at(-1)).toBe(`body: ${line}`);
  });
});

describe("the outlet", () => {
  test.each([
    [`---\noutlet: The Ledger\nurl: https://other.example/a\n---\n${lede}`, "The Ledger"],
    [`---\nurl: https://www.ledger.example/a\n---\n${lede}`, "ledger.example"],
    [`${lede}\n\n© 2031 The Ledger. All rights reserved.`, "The Ledger"],
    [`Port falls\n\nBy Ada Lin | The Ledger\n\n${lede}`, "The Ledger"],
    [`Port falls\n\nBy Worldwatch with Agencies\n\n${lede}`, "Worldwatch"],
    [`Port falls\n\nBy Ledger Staff\n\n${lede}`, "Ledger"],
  ])("of %j is %s", (text, outlet) => {
    expect(read(text).outlet).toBe(outlet);
  });

  test.each([
    lede,
    `${lede}\n\n© 2031 AFP`,
    `Port falls\n\nBy Ada Lin with Agencies\n\n${lede}`,
    `Port falls\n\nBy our Africa desk\n\n${lede}`,
    `Port falls\n\nBy Staff Correspondents\n\n${lede}`,
    `The Ledger said the port fell on Friday.\n\n${lede}`,
  ])("is not guessed for %j", (text) => {
    expect(read(text).outlet).toBeNull();
  });
});
