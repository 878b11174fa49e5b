import { describe, expect, test } from "vitest";
import { read, shape } from "./shape.ts";

const lede = "Rebels took the port of Sarn on Friday, residents said, after two days of shelling.";
const more = "The governor left by helicopter before dawn. Shops stayed closed.";

describe("a document's parts", () => {
  test.each<[string, string, string[]]>([
    [
      "headline, byline, dateline, text",
      `Rebels take port of Sarn\n\nBy Ada Lin\n\nSARN, Veria — ${lede}\n\n${more}\n`,
      [
        "headline: Rebels take port of Sarn",
        "byline: By Ada Lin",
        "dateline: SARN, Veria —",
        `body: ${lede}`,
        `body: ${more}`,
      ],
    ],
    ["prose alone", `${lede}\n${more}`, [`body: ${lede}`, `body: ${more}`]],
    [
      "a headline right above the text",
      `Rebels Take Port of Sarn\n${lede}`,
      ["headline: Rebels Take Port of Sarn", `body: ${lede}`],
    ],
    [
      "a day, then the headline",
      `2031-06-15\nRebels take port\n${lede}`,
      ["date: 2031-06-15", "headline: Rebels take port", `body: ${lede}`],
    ],
    [
      "a headline with a full stop",
      `Rebels Take Control of Port After Heavy Shelling.\n\n${lede}`,
      ["headline: Rebels Take Control of Port After Heavy Shelling.", `body: ${lede}`],
    ],
    [
      "caption, deck without a full stop",
      `Port falls to rebels\nSmoke over the port of Sarn, June 3, 2031. (AA Photo)\n\nRebels took the port of Sarn on Friday while the army moved its last units to the capital Veriagrad\n\n${more}`,
      [
        "headline: Port falls to rebels",
        "caption: Smoke over the port of Sarn, June 3, 2031. (AA Photo)",
        "body: Rebels took the port of Sarn on Friday while the army moved its last units to the capital Veriagrad",
        `body: ${more}`,
      ],
    ],
    [
      "headings",
      `Port falls\n\n${lede}\n\nA blow to the army\n\n${more}`,
      ["headline: Port falls", `body: ${lede}`, "heading: A blow to the army", `body: ${more}`],
    ],
    [
      "headings without blank lines",
      `Port falls\n${lede}\nWhat comes next\n${more}`,
      ["headline: Port falls", `body: ${lede}`, "heading: What comes next", `body: ${more}`],
    ],
    [
      "a share bar glued in front",
      `Share this:${lede}\n${more}`,
      ["furniture: Share this:", `body: ${lede}`, `body: ${more}`],
    ],
    ["a share bar glued behind", `${lede}Share this:\n`, [`body: ${lede}`, "furniture: Share this:"]],
    [
      "a share bar with its buttons",
      `${lede}\n\nShare this:FacebookX\n`,
      [`body: ${lede}`, "furniture: Share this:", "furniture: FacebookX"],
    ],
    [
      "a glued date line",
      `Port falls\nPublished June 6, 2031last updated June 7, 2031What we know\n${lede}`,
      [
        "headline: Port falls",
        "date: Published June 6, 2031last updated June 7, 2031",
        "heading: What we know",
        `body: ${lede}`,
      ],
    ],
    [
      "a label above its date",
      `Port Falls To Rebels\nDate\n6/13/2031 5:11:04 AM\n${lede}`,
      ["headline: Port Falls To Rebels", "date: Date", "date: 6/13/2031 5:11:04 AM", `body: ${lede}`],
    ],
    [
      "markdown",
      `# Port falls\n\n**By Ada Lin**\n\n${lede}\n\n## Why\n\n${more}`,
      [
        "furniture: #",
        "headline: Port falls",
        "furniture: **",
        "byline: By Ada Lin",
        "furniture: **",
        `body: ${lede}`,
        "furniture: ##",
        "heading: Why",
        `body: ${more}`,
      ],
    ],
    [
      "a list",
      `Port falls\n\n- Army says it holds the airport\n- Ferries have stopped\n\n${lede}`,
      [
        "headline: Port falls",
        "furniture: -",
        "body: Army says it holds the airport",
        "furniture: -",
        "body: Ferries have stopped",
        `body: ${lede}`,
      ],
    ],
    ["reference marks in front", `[12][13] ${lede}`, ["furniture: [12][13]", `body: ${lede}`]],
    [
      "leftover markup",
      `${lede}<br> ${more} \\n Read more`,
      [`body: ${lede}`, "furniture: <br>", `body: ${more}`, "furniture: \\n", "furniture: Read more"],
    ],
    [
      "the headline again",
      `Fall of Sarn\n\nLast updated\n\nFall of Sarn\n${lede}`,
      ["headline: Fall of Sarn", "furniture: Last updated", "headline: Fall of Sarn", `body: ${lede}`],
    ],
    [
      "a name between headline and text",
      `Port falls to rebels\n\nAda Lin\n\n${lede}`,
      ["headline: Port falls to rebels", "byline: Ada Lin", `body: ${lede}`],
    ],
    ["a source alone at the end", `${lede}\n\nVeria Courier\n`, [`body: ${lede}`, "credit: Veria Courier"]],
    [
      "text cut off in the middle",
      `${lede}\n\nIn another setback for the army, fighters on Friday took the governme`,
      [`body: ${lede}`, "body: In another setback for the army, fighters on Friday took the governme"],
    ],
  ])("%s", (_, text, parts) => {
    expect(shape(text)).toEqual(parts);
  });

  test.each([
    "9fc529ef 93ad 4d98 be03 b203acda2251",
    "rebels-take-port-in-a-major-blow-to-veria’s-army",
    "port-sarn-smoke.jpg",
    "https://ledger.example/port",
    "0",
    "1.2K",
    "12 comments",
    "ADVERTISEMENT",
    "Share this:",
    "Read more: Port workers on strike",
    "Follow us on Telegram",
    "Subscribe to our newsletter",
    "We use cookies to improve your visit.",
    "Editor’s Note: This story is developing and will be updated.",
    "This audio is created with AI assistance",
    "Ledger app link: FREE to download...",
    "Facebook Twitter WhatsApp",
    "* * *",
  ])("%j is furniture", (line) => {
    expect(shape(`Port falls\n\n${line}\n\n${lede}\n\n${more}`)).toContain(`furniture: ${line}`);
  });

  test.each([
    "Share prices fell by a tenth on Friday as traders fled.",
    "Readers of the paper queued for hours on Friday.",
    "“Send us help,” the mayor wrote on Friday night.",
    "X said it had removed the pictures on Friday.",
    "More than 100 people fled the harbour quarter on Friday.",
    "Source of the fire was a shell, the mayor told reporters on Friday.",
    "By taking the port, the rebels cut the last road north.",
    "Photographs from the port showed burnt lorries on Friday.",
    "Reuters could not independently confirm the rebels’ claims.",
    "The editor’s note on the table read “gone”, he said.",
    "Live fire was heard near the airport all night.",
    "May 4, 2031, was the day on which the siege began.",
  ])("%j is body", (line) => {
    expect(shape(`Port falls\n\n${lede}\n\n${line}\n\n${more}`)).toContain(`body: ${line}`);
  });

  test.each([
    "Smoke rises over the port of Sarn. (AP Photo/Ada Lin)",
    "Smoke rises over the port of Sarn, June 3. [Getty]",
    "Smoke rises over the port. (Ada Lin/Reuters)",
    "File photo: the port of Sarn",
    "FILE - Smoke rises over the port of Sarn on June 3, 2031.",
    "Photo: Ada Lin",
    "The port last week. Photograph: Ada Lin/EPA",
    "Image caption Smoke rises over the port",
  ])("%j is a caption", (line) => {
    expect(shape(`Port falls\n${line}\n\n${lede}\n\n${more}`)).toContain(`caption: ${line}`);
  });

  test.each([
    ["By Ada Lin", "Ada Lin"],
    ["By ADA LIN and Bo Tan in Sarn", "ADA LIN and Bo Tan in Sarn"],
    ["By our Africa desk", "our Africa desk"],
    ["By Staff Correspondents", "Staff Correspondents"],
    ["By Worldwatch with Agencies", "Worldwatch with Agencies"],
    ["From our correspondent", "From our correspondent"],
    ["Ada Lin, Reuters", "Ada Lin, Reuters"],
    ["AFP", "AFP"],
    ["By Ada Lin | June 6, 2031", "Ada Lin | June 6, 2031"],
  ])("%j is a byline", (line, byline) => {
    const text = `Port falls to rebels\n\n${line}\n\n${lede}`;
    expect(shape(text)).toContain(`byline: ${line}`);
    expect(read(text).byline).toBe(byline);
  });

  test.each(["By dawn", "By Friday the port was lost", "By whom?", "By taking the port"])("%j is no byline", (line) => {
    expect(read(`Port falls to rebels\n\n${line}\n\n${lede}`).byline).toBeNull();
  });

  test.each([lede, `“We have lost the port,” she said.\n${more}`])("prose has no headline: %j", (text) => {
    expect(read(text).headline).toBeNull();
  });

  test("a hard-wrapped paragraph is one part", () => {
    const first =
      "The rebels have pressed an offensive against forces of the\nisland government since Wednesday, the same day on which a\nceasefire took effect in the neighbouring state of Oria, after\ntwo months of war.";
    const second =
      "State media said four people were killed when shells hit a\nschool in the harbour quarter, where many families had taken\nshelter from the fighting.";
    expect(shape(`Rebels Press Island Offensive\n${first}\n${second}\n`)).toEqual([
      "headline: Rebels Press Island Offensive",
      `body: ${first}`,
      `body: ${second}`,
    ]);
  });

  test("short paragraphs, one a line, are not joined", () => {
    const lines = [
      "The port fell on Friday.",
      "The army denied it.",
      "Ferries stopped.",
      "Nobody was hurt.",
      "Shops closed early.",
    ];
    expect(shape(lines.join("\n"))).toEqual(lines.map((line) => `body: ${line}`));
  });
});
