import type { Line, Section } from "../src/model/answer.ts";

/** How much of a message a part takes, in whatever the platform counts. */
export interface Cost {
  /** Of a section without its lines. */
  section(heading: string): number;
  line(line: Line): number;
}

/** Room for what an answer says, and how many sections may share it. */
export interface Room {
  readonly size: number;
  readonly sections: number;
}

/** As many lines, in order, as there is room for, and how many had to stay out. A section without lines stays out. */
export function fitting(sections: readonly Section[], room: Room, cost: Cost): { shown: Section[]; left: number } {
  const shown: Section[] = [];
  let size = room.size;
  const all = sections.filter(({ lines }) => lines.length > 0);
  for (const section of all.slice(0, room.sections)) {
    size -= cost.section(section.heading ?? "");
    const over = section.lines.findIndex((line) => {
      size -= cost.line(line);
      return size < 0;
    });
    if (over !== 0) shown.push({ ...section, lines: section.lines.slice(0, over < 0 ? undefined : over) });
    if (over >= 0) break;
  }
  return { shown, left: count(all) - count(shown) };
}

/** What is said under an answer that had to leave lines out; "" when it left none. */
export const leftOut = (left: number) =>
  left === 0 ? "" : `${left} more ${left === 1 ? "line does" : "lines do"} not fit into one message: ask for less.`;

const count = (sections: readonly Section[]) => sections.reduce((sum, { lines }) => sum + lines.length, 0);
