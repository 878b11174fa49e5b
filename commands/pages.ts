import type { Answer, Section } from "../src/model/answer.ts";
import type { Asker, Chat } from "./context.ts";

/** Cuts an answer into pages of at most `most` lines. A section that is cut repeats its heading. */
export function paginate(answer: Answer, most: number): Answer[] {
  const pages: Section[][] = [[]];
  let room = most;
  for (const section of answer.sections) {
    let left = section.lines;
    while (left.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      pages.at(-1)!.push({ ...section, lines: left.slice(0, room) });
      const taken = Math.min(room, left.length);
      left = left.slice(taken);
      room -= taken;
    }
  }
  if (pages.length === 1) return [answer];
  return pages.map((sections, i) => page(answer, sections, i, pages.length));
}

/** The summary stands on the first page, footer and suggestions on the last. */
function page(answer: Answer, sections: readonly Section[], i: number, of: number): Answer {
  const { kind, title, summary, footer, suggestions, entries } = answer;
  const last = i === of - 1;
  const own = last ? footer : `page ${i + 1} of ${of}`;
  const tries = last ? suggestions : ["/more"];
  return {
    kind,
    title: i === 0 ? title : `${title} (${i + 1} of ${of})`,
    ...(i === 0 && summary !== undefined && { summary }),
    sections,
    ...(own !== undefined && { footer: own }),
    ...(tries && { suggestions: tries }),
    ...(i === 0 && entries && { entries }),
  };
}

/** The first page; the others wait in the chat for /more. */
export async function firstPage(answer: Answer, most: number, asker: Asker, chat: Chat): Promise<Answer> {
  const [first, ...rest] = paginate(answer, most);
  await chat.keepPages(asker, rest);
  return first!;
}
