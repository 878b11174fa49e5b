import type { Line, Section } from "../src/model/answer.ts";

/** How much of a message a part takes, in whatever the platform counts. */
export interface Cost {
  heading(heading: string): number;
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
    const costs = section.lines.map(cost.line);
    size -= section.heading ? cost.heading(section.heading) : 0;
    const count = costs.findIndex((_, i) => sum(costs.slice(0, i + 1)) > size);
    if (count !== 0) shown.push({ ...section, lines: section.lines.slice(0, count < 0 ? undefined : count) });
    if (count >= 0) break;
    size -= sum(costs);
  }
  return { shown, left: lines(all) - lines(shown) };
}

/** What is said under an answer that had to leave lines out; "" when it left none. */
export const leftOut = (left: number) =>
  left === 0 ? "" : `${left} more ${left === 1 ? "line does" : "lines do"} not fit into one message: ask for less.`;

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const lines = (sections: readonly Section[]) => sum(sections.map((section) => section.lines.length));
