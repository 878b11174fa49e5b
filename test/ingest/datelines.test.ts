import { describe, expect, test } from "vitest";
import { read } from "./shape.ts";

const rest = "Rebels took the port on Friday, residents said, after two days of heavy shelling.";

describe("datelines", () => {
  test.each([
    ["HAMA, Syria — ", "HAMA, Syria", "HAMA"],
    ["HAMA, Syria\u00A0— ", "HAMA, Syria", "HAMA"],
    ["BEIRUT, Dec 6, 2024 — ", "BEIRUT, Dec 6, 2024", "BEIRUT"],
    ["DAMASCUS: ", "DAMASCUS", "DAMASCUS"],
    [
      "PORT SUDAN, Republic of the Sudan (March 3, 2024) - ",
      "PORT SUDAN, Republic of the Sudan (March 3, 2024)",
      "PORT SUDAN",
    ],
    ["BEIRUT (Reuters) - ", "BEIRUT (Reuters)", "BEIRUT"],
    ["BEIRUT, Dec 6 (Harbour News): ", "BEIRUT, Dec 6 (Harbour News)", "BEIRUT"],
    ["KANSAS CITY, Mo. -- ", "KANSAS CITY, Mo.", "KANSAS CITY"],
    ["EL FASHER, Sudan (AP) — ", "EL FASHER, Sudan (AP)", "EL FASHER"],
    ["N'DJAMENA, Chad — ", "N'DJAMENA, Chad", "N'DJAMENA"],
    ["AL-HASAKAH — ", "AL-HASAKAH", "AL-HASAKAH"],
    ["LAGOS/ABUJA, Nigeria (Reuters) - ", "LAGOS/ABUJA, Nigeria (Reuters)", "LAGOS"],
    ["ALEPPO, Syria/BEIRUT (Reuters) - ", "ALEPPO, Syria/BEIRUT (Reuters)", "ALEPPO"],
    ["THE HAGUE, Netherlands (AP) — ", "THE HAGUE, Netherlands (AP)", "THE HAGUE"],
    ["KEY WEST, Fla. — ", "KEY WEST, Fla.", "KEY WEST"],
    ["RE’IM, Israel — ", "RE’IM, Israel", "RE’IM"],
    ["MOSCOW, December 6. /TASS/. ", "MOSCOW, December 6. /TASS/", "MOSCOW"],
    ["WASHINGTON—", "WASHINGTON", "WASHINGTON"],
    ["Khartoum, April 20 (AP) — ", "Khartoum, April 20 (AP)", "Khartoum"],
    ["Geneva, 6 December 2024 – ", "Geneva, 6 December 2024", "Geneva"],
    ["Hama, Syria - ", "Hama, Syria", "Hama"],
    ["New Delhi: ", "New Delhi", "New Delhi"],
  ])("%j is split off the lede", (head, dateline, place) => {
    const text = `Port falls\n\n${head}${rest}`;
    const document = read(text);
    expect(document.dateline).toBe(dateline);
    expect(text.slice(...document.datelinePlace!)).toBe(place);
    const [start, end] = document.parts.at(-1)!.span;
    expect(text.slice(start, end)).toBe(rest);
    expect(text.slice(...document.parts.at(-2)!.span)).toBe(head.trim());
  });

  test.each(["(CNN) — ", "(Reuters) - "])("%j names no place", (head) => {
    expect(read(`Port falls\n\n${head}${rest}`)).toMatchObject({ dateline: head.slice(0, -3), datelinePlace: null });
  });

  test("may stand on a line of its own", () => {
    const text = `Port falls\nSARN, Veria (June 15, 2031) —\n${rest}`;
    expect(read(text)).toMatchObject({
      dateline: "SARN, Veria (June 15, 2031)",
      published: { date: "2031-06-15", basis: "stated" },
    });
  });

  test("belongs to the first line of a wrapped paragraph", () => {
    const text =
      "SARN, Veria — The rebels have pressed an offensive against the\nforces of the island government since Wednesday, the same day\nthat a ceasefire took effect in the neighbouring state of Oria\nafter two months of war.";
    expect(read(text).parts.map(({ kind, span }) => [kind, text.slice(...span).slice(0, 12)])).toEqual([
      ["dateline", "SARN, Veria "],
      ["body", "The rebels h"],
    ]);
  });

  test.each([
    "WASHINGTON's envoy met rebels on Friday.",
    "HTS — an offshoot of an older group — said it took the port.",
    "UPDATE: The port has fallen, residents said on Friday after two days of heavy shelling there.",
    "Explainer: Why the port of Sarn matters to both sides in this long war, and who may hold it next.",
    "Police: A man was shot near the port on Friday, and two others were taken to a hospital nearby.",
    "NATO and the UN - both - refused.",
    "Monday, Dec. 2 — The port fell after two days of shelling, residents said by telephone.",
    "Sarn: what we know about the fall of the port and the men who took it on Friday morning.",
  ])("%j has none", (line) => {
    expect(read(`Port falls\n\n${line}\n\n${rest}`).dateline).toBeNull();
  });

  test("a headline with a colon keeps its place name", () => {
    expect(read(`Sarn: What we know\n\n${rest}`)).toMatchObject({ headline: "Sarn: What we know", dateline: null });
  });

  test("speakers of a transcript are no places", () => {
    const lines = [
      "ANKER: Good evening, and welcome to the programme, in which we look at the port.",
      "LIN: Thank you. The port has fallen, and nobody knows what comes next for its people.",
      "ANKER: Who holds it now?",
    ];
    expect(read(lines.join("\n\n")).dateline).toBeNull();
  });
});
