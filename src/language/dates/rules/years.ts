import { partsOf } from "../days.ts";
import { between, monthOf, yearOf, yearsOf } from "../periods.ts";
import { type DateRule, type Reading, words } from "../rule.ts";
import { S, YEAR } from "../words.ts";
import { yearCue } from "../yearcue.ts";

/** Years: "in 2016", "the 1982 massacre", "2011-16", "the 1990s", "the summer of 2014". */

export const yearRange: DateRule = {
  name: "year-range",
  pattern: words(`(?<first>1[89]\\d\\d|20\\d\\d)(?:[-/\\u2010-\\u2015])(?<last>(?:1[89]|20)?\\d\\d)(?![-/.,:]\\d|%)`),
  read({ groups }): Reading | null {
    const first = Number(groups?.first);
    const short = groups?.last ?? "";
    const last = short.length === 2 ? Math.floor(first / 100) * 100 + Number(short) : Number(short);
    // "2024-12" is a month of that year in figures, "2011-12" could be both: a school year only when it is the next one.
    return last > first && last - first < 100 ? { when: yearsOf(first, last, "explicit") } : null;
  },
};

export const decade: DateRule = {
  name: "decade",
  pattern: words(`(?:the${S})?(?:(?<part>early|mid|late)[ -])?(?:(?<century>1[5-9]|20)|['’])(?<ten>\\d)0['’]?s`),
  read({ groups }) {
    const century = groups?.century ? Number(groups.century) : 19;
    const first = century * 100 + Number(groups?.ten) * 10;
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[(groups?.part ?? "").toLowerCase()] ?? [0, 9];
    return { when: yearsOf(first + (from as number), first + (to as number), "explicit") };
  },
};

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

export const season: DateRule = {
  name: "season",
  pattern: words(
    `(?:(?:the${S})?(?<name>spring|summer|autumn|fall|winter)${S}(?:of${S})?(?<year>${YEAR})|` +
      `(?<which>last|this|next)${S}(?<name>spring|summer|autumn|fall|winter))`,
  ),
  read({ groups }, { anchor }) {
    const start = SEASONS[(groups?.name ?? "").toLowerCase()] ?? 3;
    if (groups?.year) return { when: seasonOf(Number(groups.year), start, "explicit") };
    const { year } = partsOf(anchor);
    const which = (groups?.which ?? "").toLowerCase();
    const passed = seasonOf(year, start, "relative").to < anchor;
    if (which === "last") return { when: seasonOf(passed ? year : year - 1, start, "relative") };
    return { when: seasonOf(which === "next" && passed ? year + 1 : year, start, "relative") };
  },
};

function seasonOf(year: number, start: number, basis: "explicit" | "relative") {
  const end = start === 12 ? monthOf(year + 1, 2, basis) : monthOf(year, start + 2, basis);
  return between(monthOf(year, start, basis).from, end.to, basis);
}

/** Four figures alone are a year only with something beside them that says so. */
export const year: DateRule = {
  name: "year",
  pattern: words(`(?<year>${YEAR})(?!-\\p{L}|['’]?s?[-/]\\d)`),
  read(match, context) {
    const cue = yearCue(match, context);
    return cue === "none" ? null : { when: yearOf(Number(match.groups?.year), "explicit"), weak: cue === "weak" };
  },
};
