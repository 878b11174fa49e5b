import { addDays } from "../days.ts";
import { between, onDay } from "../periods.ts";
import { type DateRule, words } from "../rule.ts";
import { S } from "../words.ts";

/** Days named from where the writer stands, or from the day last told of. */

const OFFSETS: Readonly<Record<string, number>> = {
  "day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tomorrow: 1,
  "day after tomorrow": 2,
};

export const nearDay: DateRule = {
  name: "near-day",
  pattern: words(
    `(?:the${S})?(?<phrase>day${S}before${S}yesterday|day${S}after${S}tomorrow|yesterday|today|tonight|tomorrow|last${S}night|` +
      `this${S}(?:morning|afternoon|evening))`,
  ),
  read(match, { anchor }) {
    const phrase = (match.groups?.phrase ?? "").toLowerCase().replace(/\s+/g, " ");
    const offset = OFFSETS[phrase];
    return offset === undefined ? null : { when: onDay(addDays(anchor, offset), "relative") };
  },
};

/** The night that ended on the anchor: "Drones hit the depot overnight". */
export const overnight: DateRule = {
  name: "overnight",
  pattern: words(`overnight(?!${S}(?:success|sensation|stay|bag))`),
  read: (_match, { anchor }) => ({ when: between(addDays(anchor, -1), anchor, "relative") }),
};

/** "the next day", "that day": a step from the day last told; unreadable when none was. */
export const toldDay: DateRule = {
  name: "told-day",
  pattern: words(
    `the${S}(?:very${S})?(?<step>next|following|same|previous)${S}(?:day|morning|afternoon|evening|night)|` +
      `that${S}(?:same${S})?(?:day|night|morning|evening)`,
  ),
  read(match, { told }) {
    if (told === null) return null;
    const offset =
      { same: 0, previous: -1 }[match.groups?.step?.toLowerCase() ?? ""] ?? (/^that/i.test(match[0]) ? 0 : 1);
    return { when: onDay(addDays(told, offset), "relative") };
  },
};
