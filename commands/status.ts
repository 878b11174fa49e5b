import type { Answer, Section } from "../src/model/answer.ts";
import type { Holding, Status } from "../src/record/views.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { day, period } from "./days.ts";
import { Nothing } from "./errors.ts";
import { lookUp, takenFor } from "./lookup.ts";
import { count, names } from "./phrases.ts";
import { calledLines, controlLines, expectedLines, figureLines, holder, latestLines } from "./status-lines.ts";

/** Who holds a place and since when, what it cost, what came last and what is expected; or the whole conflict. */
export const status: Command<Context> = {
  name: "status",
  summary: "Where things stand in a place, or in the whole conflict",
  usage: "/status [place]",
  options: [{ name: "place", summary: "A place, such as a city or a country", free: true }],
  async run({ free }, _request, { views }) {
    const place = free === "" ? null : await lookUp(views, free, "status", ["place"]);
    const found = await views.status(place?.id);
    const sections = sectionsOf(found);
    if (sections.length === 0) throw nothing(found);
    return answer(found, sections, place && takenFor(free, place));
  },
};

function nothing({ place, articles }: Status): Nothing {
  if (!place)
    return new Nothing(articles === 0 ? "No article is on record yet." : "The articles on record claim nothing yet.");
  const where = `${place.name} is named in ${count(articles, "article")}, but nothing is claimed about it.`;
  return new Nothing(where, [`/timeline ${place.name}`]);
}

/** One section a subject, each with its label on its first line. */
function sectionsOf(status: Status): Section[] {
  const groups = [
    controlLines(status),
    figureLines(status),
    latestLines(status),
    expectedLines(status),
    calledLines(status),
  ];
  return groups.filter((lines) => lines.length > 0).map((lines) => ({ lines }));
}

function answer(status: Status, sections: readonly Section[], taken: string | null): Answer {
  const { place, holdings, articles, newest, evidence } = status;
  const [holding] = holdings;
  const said = [taken, place && holding ? summary(holding) : null].filter((part) => part !== null).join(" ");
  const shown = evidence.slice(0, 8).join(" ");
  const rest = evidence.length > 8 ? " …" : "";
  const dated = newest ? `, newest ${day(newest)}` : "";
  const proof = shown ? ` · evidence: ${shown}${rest}` : "";
  return {
    kind: "answer",
    title: place && holding ? title(place.name, holding) : (place?.name ?? "Where things stand"),
    ...(said !== "" && { summary: said }),
    sections,
    footer: `${count(articles, "article")}${dated}${proof}`,
    suggestions: [`/timeline${place ? ` ${place.name}` : ""}`, ...evidence.slice(0, 1).map((id) => `/claim ${id}`)],
  };
}

/** "Hama — held by anti-regime forces since Thu 5 Dec 2024" */
function title(place: string, holding: Holding): string {
  const since = holding.since ? ` since ${period(holding.since)}` : "";
  const by = holder(holding);
  const { title: event } = holding.event;
  if (by) return `${place} — held by ${by}${since}`;
  return `${event.startsWith(place) ? event : `${place} — ${event}`}${since}`;
}

/** "Taken from the Syrian army · said by 5 of 5 outlets · confirmed by Syrian army (3 outlets)" */
function summary({ from, outlets, outletsOfPlace, confirmed, denied }: Holding): string {
  return [
    from.length > 0 ? `Taken from ${names(from, 2)}` : null,
    `said by ${outlets.length} of ${outletsOfPlace.length} outlets`,
    ...confirmed.map((voice) => `confirmed by ${voice.name} (${count(voice.outlets.length, "outlet")})`),
    ...denied.map((voice) => `⚠ denied by ${voice.name} (${count(voice.outlets.length, "outlet")})`),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
