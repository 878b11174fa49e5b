import type { Answer, Line, Mark, Section, TimelineEntry } from "../src/model/answer.ts";
import { type ClaimType, claimTypes } from "../src/model/claim.ts";
import type { EventCard } from "../src/record/cards.ts";
import type { Timeline, TimelineDay, TimelineLine, TimelineQuery, Views } from "../src/record/views.ts";
import type { Arguments, Command } from "./command.ts";
import type { Context } from "./context.ts";
import { day, period } from "./days.ts";
import { Nothing, UserError } from "./errors.ts";
import { lookUp } from "./lookup.ts";
import { carried, clip, count, takenBack, wordsOf } from "./phrases.ts";

/** Days in order, each with what happened in an article's own words, how many say so, and what speaks against it. */
export const timeline: Command<Context> = {
  name: "timeline",
  summary: "What happened, day by day",
  usage: "/timeline [about] [from:day] [to:day] [place:name] [who:name] [type:kind] [days:N] [lines:K]",
  options: [
    { name: "about", summary: "A place, person, group or words", free: true },
    { name: "from", summary: "First day", kind: "date" },
    { name: "to", summary: "Last day", kind: "date" },
    { name: "place", summary: "Only what happened there" },
    { name: "who", summary: "Only what this person or group takes part in" },
    { name: "type", summary: "Only one kind of claim", choices: claimTypes },
    { name: "days", summary: "Only the N most newsworthy days", kind: "number" },
    { name: "lines", summary: "At most K lines a day", kind: "number" },
  ],
  async run(args, _request, { views }) {
    const query = await queryOf(args, views);
    const found = await views.timeline(query);
    if (found.days.length === 0 && found.expected.length === 0) throw await nothing(args, found, views);
    return answer(args, found);
  },
};

async function queryOf({ free, named }: Arguments, views: Views): Promise<TimelineQuery> {
  const { from, to, place, who, type, days, lines } = named;
  if (from && to && from > to) throw new UserError(`from: ${day(from)} comes after to: ${day(to)}. Swap them.`);
  const about = free === "" ? null : (await views.find(free)).entity;
  return {
    ...(about ? { about: [about.id] } : free !== "" && { words: free }),
    ...(place && { place: (await lookUp(views, place, "timeline", ["place"])).id }),
    ...(who && { who: (await lookUp(views, who, "timeline", ["person", "group"])).id }),
    ...(type && { type: type as ClaimType }),
    ...(from && { from }),
    ...(to && { to }),
    ...(days && { days: Number(days) }),
    ...(lines && { lines: Number(lines) }),
  };
}

async function nothing({ free, named }: Arguments, { undated }: Timeline, views: Views): Promise<Nothing> {
  const filters = Object.keys(named).length > 0;
  const left = undated > 0 ? ` ${count(undated, "event")} without a date would fit.` : "";
  const title = `Nothing on record${free ? ` about “${free}”` : ""}${filters ? " that fits all of this" : ""}.${left}`;
  const near = free === "" ? [] : (await views.find(free)).near.slice(0, 4);
  if (near.length > 0)
    return new Nothing(
      `${title} Did you mean ${near.join(" or ")}?`,
      near.map((one) => `/timeline ${one}`),
    );
  return new Nothing(title, filters ? [`/timeline ${free}`.trim()] : ["/sources"]);
}

function answer(args: Arguments, { days, expected, undated }: Timeline): Answer {
  const events = days.reduce((sum, { lines }) => sum + lines.length, 0);
  const chosen = args.named.days ? ", the most newsworthy" : "";
  const apart = undated > 0 ? ` · ${count(undated, "event")} without a date left out` : "";
  const [first] = days.flatMap(({ lines }) => lines);
  return {
    kind: "answer",
    title: args.free ? `Timeline: ${args.free}` : "Timeline",
    summary: `${count(days.length, "day")}${chosen}, ${count(events, "event")}${apart}`,
    sections: [...days.map(section), ...forecasts(expected)],
    footer: "⚠ disputed · ≈ day not stated",
    ...(first && { suggestions: [`/claim ${first.claims[0]}`] }),
    entries: entriesOf(days),
  };
}

const section = (of: TimelineDay): Section => ({ heading: heading(of), lines: of.lines.map(line) });

/** "Thu 5 Dec 2024"; of a stretch of days only what is known. */
const heading = ({ date, precision, lines }: TimelineDay): string =>
  period({ from: date, to: lines[0]?.event.when?.to ?? date, precision });

function line({ event, text, claims, disputed, inferred }: TimelineLine): Line {
  const guessed = inferred === "inferred"; // a weekday or "last week" is in the words: nothing to doubt
  const marks: Mark[] = [...(disputed ? (["disputed"] as const) : []), ...(guessed ? (["inferred"] as const) : [])];
  const origins = event.voices.length === 1 ? ", one origin" : "";
  return {
    text: clip(readable(text, event), 240),
    note: `${carried(event)}${origins}${takenBack(event)}${guessed ? "; the day is that of what stands near" : ""}`,
    ...(marks.length > 0 && { marks }),
    event: event.id,
    claims,
  };
}

/** The article's words; the whole sentence where the claim is a part of it that cannot stand alone. */
const readable = (text: string, { best }: EventCard) => (text === best.text ? wordsOf(best) : text);

const forecasts = (expected: readonly TimelineLine[]): Section[] =>
  expected.length === 0
    ? []
    : [
        {
          heading: "Expected or possible",
          lines: expected.map((one) => ({ ...line(one), marks: ["expected"] as const })),
        },
      ];

/** One entry a date: a day and a month that begins on it share one. */
function entriesOf(days: readonly TimelineDay[]): TimelineEntry[] {
  return [...Map.groupBy(days, ({ date }) => date)].map(([date, same]) => ({
    date,
    lines: same.flatMap(({ lines }) =>
      lines.map(({ text, event, claims }) => ({ text: readable(text, event), event: event.id, claims })),
    ),
  }));
}
