import type { Line, Mark } from "../src/model/answer.ts";
import type { EventCard, Figure } from "../src/record/cards.ts";
import type { Holding, Status, Tally } from "../src/record/views.ts";
import { period, shortDay, shortPeriod } from "./days.ts";
import {
  carried,
  clip,
  count,
  figureText,
  labelled,
  list,
  names,
  partText,
  source,
  voicesNote,
  wordsOf,
} from "./phrases.ts";

const most = { places: 8, tallies: 4, latest: 6, expected: 4, called: 8 };

/** "anti-regime forces led by Hayat Tahrir al-Sham"; empty when nobody says. */
export function holder({ holders, led }: Holding): string {
  const [first] = holders;
  if (!first) return names(led, 1);
  const leaders = led.filter(({ id }) => id !== first.id);
  return leaders.length > 0 ? `${first.name} led by ${names(leaders, 1)}` : first.name;
}

/** The words on which a place's holding rests; for the whole record, who holds what. */
export function controlLines({ place, holdings }: Status): Line[] {
  const lines = holdings.slice(0, most.places).map((holding): Line => {
    const { event } = holding;
    const since = holding.since ? ` since ${period(holding.since)}` : "";
    const by = holder(holding);
    const held = by ? `${holding.place.name} — held by ${by}${since}` : `${event.title}${since}`;
    return {
      text: place ? event.title : held,
      note: carried(event),
      ...(event.standing === "disputed" && { marks: ["disputed"] as const }),
      ...(place && { quote: { words: clip(wordsOf(event.best), 240), source: source(event.best) } }),
      event: event.id,
      claims: event.claims,
    };
  });
  return labelled("Control", lines);
}

/** Each count with its one or several origins, and the counts that speak against it right below. */
export function figureLines({ tallies, newest }: Status): Line[] {
  const lines = tallies.slice(0, most.tallies).flatMap((tally) => [tallyLine(tally, newest), ...againstLines(tally)]);
  return labelled("Figures", lines);
}

/** "killed since 27 Nov: 704, 110 civilians of them (Idlib, Hama)" */
function tallyLine({ figure, parts, history }: Tally, year: string | null): Line {
  const inside = parts.map(partText);
  const before = history[0] ? `; before: ${figureText(history[0])}` : "";
  const places = figure.places.length > 0 ? ` (${names(figure.places)})` : "";
  const since = figure.since ? ` since ${shortDay(figure.since, year)}` : "";
  return {
    text: `${figure.measure}${since}: ${[figureText(figure), ...inside].join(", ")}${places}${before}`,
    note: voicesNote(figure.voices),
    event: figure.event,
    claims: [...figure.claims, ...parts.flatMap(({ claims }) => claims)],
  };
}

const againstLines = ({ against }: Tally): Line[] =>
  against.map((figure: Figure) => ({
    text: `${figure.measure}: ${figureText(figure)}`,
    note: `${list(figure.outlets.slice(0, 3))}; ${voicesNote(figure.voices)}`,
    marks: ["disputed"] as const,
    event: figure.event,
    claims: figure.claims,
  }));

export const latestLines = ({ latest, newest }: Status): Line[] =>
  labelled(
    "Latest",
    latest.slice(0, most.latest).map((event) => eventLine(event, newest)),
  );

export const expectedLines = ({ expected, newest }: Status): Line[] =>
  labelled(
    "Expected",
    expected.slice(0, most.expected).map((event) => ({
      ...eventLine({ ...event, title: event.title.replace(/^(Expected|Possible): /, "") }, newest),
      marks: ["expected"] as const,
    })),
  );

/** "5 Dec  central prison seized — 5 outlets" */
function eventLine(event: EventCard, year: string | null): Line {
  const marks = marksOf(event);
  return {
    text: `${event.when ? `${shortPeriod(event.when, year)}: ` : ""}${event.title}`,
    note: carried(event),
    ...(marks.length > 0 && { marks }),
    event: event.id,
    claims: event.claims,
  };
}

/** "anti-regime forces 2 · rebels 1": how many outlets call them what. */
export function calledLines({ called }: Status): Line[] {
  if (called.length === 0) return [];
  const shown = called.slice(0, most.called);
  const text = shown.map(({ name, outlets }) => `${name} ${outlets.length}`).join(" · ");
  const more = called.length - shown.length;
  return [
    {
      label: "Called",
      text: more > 0 ? `${text} · and ${count(more, "other name")}` : text,
      claims: [...new Set(shown.flatMap(({ claims }) => claims))],
    },
  ];
}

/** ⚠ where claims cannot all hold, ≈ where the day is not stated. */
export function marksOf({ standing, when }: Pick<EventCard, "standing" | "when">): Mark[] {
  const marks: Mark[] = [];
  if (standing === "disputed") marks.push("disputed");
  if (when?.basis === "inferred") marks.push("inferred");
  return marks;
}
