import fc from "fast-check";
import type { Answer, Line, Section } from "../../src/model/answer.ts";

/** What articles, and people who mean ill, may hold. */
export const nasty = [
  "<!channel>",
  "<@U000000001>",
  "@everyone",
  "@here",
  "<@&123456789012345678>",
  "<#C000000001|general>",
  "[click](https://example.org)",
  "<https://example.org|click>",
  "https://example.org/a_b*c?x=1&y=<2>",
  "*bold* _slanted_ ~struck~ __under__ ||hidden||",
  "`code` ```block```",
  "\n# heading\n- item\n> quote\n1. one",
  "&amp; &lt; AT&T",
  ":tada: <:flag:123456789012345678> <t:0>",
  "\u202Egnihton\u202C \u2066x\u2069 \u0000\u0007",
  "حماة 哈马 👩‍👩‍👧‍👦 🇸🇾 e\u0301",
  "\uD83D lone \uDE00",
  "\\",
  "",
  "   ",
];

const words = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
);
const text = fc.oneof(
  { weight: 9, arbitrary: fc.array(words, { maxLength: 4 }).map((parts) => parts.join(" ")) },
  {
    weight: 1,
    arbitrary: fc.tuple(words, fc.integer({ min: 1, max: 800 })).map(([part, times]) => part.repeat(times)),
  },
);

const line = fc.record<Line>(
  {
    text,
    label: text,
    marks: fc.uniqueArray(fc.constantFrom("disputed", "inferred", "expected"), { maxLength: 3 }),
    note: text,
    quote: fc.record({ words: text, source: text }),
    event: fc.string(),
    claims: fc.array(fc.oneof(fc.stringMatching(/^c\d{1,5}$/), text), { maxLength: 8 }),
  },
  { requiredKeys: ["text"] },
) as fc.Arbitrary<Line>;

const section = fc.record<Section>(
  { heading: text, lines: fc.array(line, { maxLength: 25 }) },
  { requiredKeys: ["lines"] },
) as fc.Arbitrary<Section>;

/** Any answer at all, with words of every kind in every place. */
export const answers = fc.record<Answer>(
  {
    kind: fc.constantFrom("answer", "empty", "error", "info"),
    title: text,
    summary: text,
    sections: fc.oneof(
      { weight: 9, arbitrary: fc.array(section, { maxLength: 6 }) },
      { weight: 1, arbitrary: fc.array(section, { minLength: 45, maxLength: 70 }) },
    ),
    footer: text,
    suggestions: fc.array(fc.oneof(fc.constantFrom("/more", "/status Hama", "/status Hama"), text), { maxLength: 9 }),
  },
  { requiredKeys: ["kind", "title", "sections"] },
) as fc.Arbitrary<Answer>;

/** Answers of the shapes that commands give; every place and person in them is invented. */
export const samples: Record<string, Answer> = {
  status: {
    kind: "answer",
    title: "Velm — held by the Northern Front since Thu 4 Mar 2027",
    summary: "Taken from the Arran government · 3 of 4 outlets · the army confirms (2 outlets)",
    sections: [
      {
        heading: "Figures",
        lines: [
          {
            label: "killed",
            text: "212, 30 of them civilians",
            note: "Arran Monitor, one origin, 3 outlets",
            claims: ["c4", "c9", "c17", "c31"],
          },
          {
            label: "displaced",
            text: "“tens of thousands”",
            marks: ["disputed"],
            note: "one outlet, no origin named",
            claims: ["c12"],
          },
        ],
      },
      {
        heading: "Latest",
        lines: [
          {
            label: "4 Mar",
            text: "The bridge at Velm was blown up",
            marks: ["inferred"],
            quote: { words: "Witnesses said the bridge went up “like paper”.", source: "The Coast Herald" },
            claims: ["c21"],
          },
        ],
      },
      { heading: "Expected", lines: [{ text: "Orlo next", marks: ["expected"], note: "2 outlets" }] },
    ],
    footer: "4 articles, newest 5 Mar 2027",
    suggestions: ["/status Orlo", "/timeline Velm", "/more"],
  },
  hostile: {
    kind: "answer",
    title: "<!channel> & @everyone",
    summary: "<@U000000001> *bold* _slanted_ ~struck~ `code` [click](https://example.org) <https://example.org|click>",
    sections: [
      {
        heading: "# heading",
        lines: [
          {
            label: "- x",
            text: "> 1. ||hidden|| :tada: <@&1> <t:0>\nnext line",
            note: "\u202Eeltit",
            quote: { words: "```@here```", source: "a_b_c" },
          },
        ],
      },
    ],
    footer: "@here & <!here>",
    suggestions: ["/who <!here> & @everyone"],
  },
  error: {
    kind: "error",
    title: "/status has no option “form:”. Did you mean “from:”?",
    sections: [],
    suggestions: ["/help status"],
  },
  empty: { kind: "empty", title: "Nothing on record about “Atlantis”.", sections: [], footer: "4 articles on record" },
};
